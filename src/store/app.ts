import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { browserServices } from './browser.ts'
import { createOffline, type OfflineState, pageIsIdle } from './offline.ts'
import { keepMirror } from './mirror.ts'
import { createTutor, type Tutor } from './tutor.ts'
import type { Evaluating } from './evaluate/types.ts'
import { createUnfinished } from './models/unfinished.ts'
import type { Shelf } from './models/types.ts'

const services = browserServices()

/** The page's one tutor. */
export const tutor = createTutor(services)

const unfinished = createUnfinished(() => localStorage)

/** What is on this computer: for those few pages and visits that have to do with it. */
export function openShelf(): Promise<StoreApi<Shelf>> {
  openedShelf ??= import('./models/shelf.ts').then(({ createShelf }) =>
    createShelf({
      catalog: services.catalog,
      relist: tutor.getState().relist,
      keepMirror: (url) => keepMirror(() => localStorage, url),
      unfinished,
      baseUrl: document.baseURI,
    }),
  )
  // Whoever comes next tries anew.
  openedShelf.catch(() => (openedShelf = undefined))
  return openedShelf
}
let openedShelf: Promise<StoreApi<Shelf>> | undefined

/** Evaluations, for those few visits that have to do with them. A run goes on while a person looks elsewhere. */
export function openEvaluations(): Promise<StoreApi<Evaluating>> {
  openedEvaluations ??= import('./evaluate/open.ts').then(({ openEvaluating }) =>
    openEvaluating(tutor, services, document.baseURI),
  )
  openedEvaluations.catch(() => (openedEvaluations = undefined))
  return openedEvaluations
}
let openedEvaluations: Promise<StoreApi<Evaluating>> | undefined

/** Downloads that nobody has stopped go on by themselves: at a visit, and when the network is back. */
export async function goOnByItself(): Promise<void> {
  if (unfinished.read().length === 0) return
  await tutor.getState().settled
  const shelf = await openShelf()
  await shelf.getState().goOnByItself()
}

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

const farewell = createStore<{ readonly left: readonly string[] | undefined }>()(() => ({ left: undefined }))

/** What could not be taken off this computer, once everything was to be forgotten. */
export function useForgotten(): readonly string[] | undefined {
  return useStore(farewell, ({ left }) => left)
}

/** The page keeps nothing any more, and begins nothing new. */
export const leaving = new AbortController()

/** Takes all that the browser keeps of this app off this computer. The page is of no use afterwards. */
export async function forgetEverything(): Promise<void> {
  leaving.abort()
  tutor.getState().clear()
  await tutor.getState().flush()
  const { forgetAll } = await import('./forget.ts')
  if (openedShelf) (await openedShelf).getState().stopAll()
  if (openedEvaluations) await (await openedEvaluations).getState().stop()
  services.dispose()
  const left = await forgetAll({
    storage: navigator.storage,
    caches: 'caches' in window ? window.caches : undefined,
    databases: indexedDB,
    local: () => localStorage,
    session: () => sessionStorage,
    workers: navigator.serviceWorker,
  })
  farewell.setState({ left })
}
