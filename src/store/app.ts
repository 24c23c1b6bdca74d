import { useStore } from 'zustand'
import { browserServices } from './browser.ts'
import { createOffline, type OfflineState, pageIsIdle } from './offline.ts'
import { createTutor, type Tutor } from './tutor.ts'

/** The page's one tutor. */
export const tutor = createTutor(browserServices())

export function useTutor<T>(select: (tutor: Tutor) => T): T {
  return useStore(tutor, select)
}

/** What the browser keeps of this app. */
export const offline = createOffline(tutor, {
  trusted: window.isSecureContext,
  framed: window.parent !== window,
  // Served from its sources, the app has no service worker.
  capable: import.meta.env.PROD && 'serviceWorker' in navigator,
  here: Boolean(navigator.serviceWorker?.controller),
  container: () => navigator.serviceWorker,
  script: new URL('sw.js', document.baseURI).href,
  idle: pageIsIdle,
  reload: () => location.reload(),
})

export function useOffline<T>(select: (offline: OfflineState) => T): T {
  return useStore(offline, select)
}
