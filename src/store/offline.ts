import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Circumstances, type Offline, outlook } from '../offline/offline.ts'
import { type Registered, register } from '../offline/registration.ts'
import type { Readiness } from './services.ts'
import type { Tutor } from './tutor.ts'

export type { Offline }

export interface OfflineState {
  readonly offline: Offline
  /** The person has put the newer version off: it comes by itself at the next start. */
  readonly later: boolean
  readonly putOff: () => void
  /** Takes the newer version up, and loads the page anew. Without effect while anything is written, run or loaded. */
  readonly take: () => Promise<void>
}

export interface OfflineMeans extends Circumstances {
  /** This page came from what is kept: there is nothing to fetch for it. */
  readonly here: boolean
  /** Asked for where the circumstances allow it. */
  readonly container: () => Pick<ServiceWorkerContainer, 'register'>
  readonly script: string
  /** When the page has nothing better to do than to fetch what it may need one day. */
  readonly idle: (signal: AbortSignal) => Promise<void>
  readonly reload: () => void
}

type Work = Pick<Tutor, 'solving' | 'runningEdit' | 'measuring' | 'evaluating' | 'model' | 'python'>

/** Something is being written, run or loaded that another version would spoil. */
export function atWork({ solving, runningEdit, measuring, evaluating, model, python }: Work): boolean {
  const loading = model.type === 'loading' || isFetched(python)
  return solving || runningEdit !== undefined || measuring.type === 'running' || evaluating || loading
}

/** Python comes to its end even if nobody waits for it any more; then nobody tells that it is ready. */
function isFetched(python: Readiness): boolean {
  return python.type === 'loading' && python.progress?.loaded !== (python.progress?.total ?? Infinity)
}

/** @returns the store, and what sets it going until the signal. */
export function createOffline(
  tutor: StoreApi<Tutor>,
  means: OfflineMeans,
): StoreApi<OfflineState> & { readonly begin: (signal: AbortSignal) => Promise<void> } {
  let registered: Registered | undefined
  const store = createStore<OfflineState>()((set) => ({
    offline: outlook(means),
    later: false,
    putOff: () => set({ later: true }),
    async take() {
      await tutor.getState().flush()
      if (atWork(tutor.getState())) return
      if ((await registered?.take()) !== 'taken') return
      // A question that was asked in this very moment is answered first.
      await rested(tutor)
      means.reload()
    },
  }))
  return {
    ...store,
    async begin(signal) {
      if (store.getState().offline.type !== 'unknown') return
      while (!means.here && !signal.aborted) {
        await rested(tutor, signal)
        await means.idle(signal)
        if (!atWork(tutor.getState())) break
      }
      const tell = (offline: Offline) => store.setState({ offline })
      if (!signal.aborted)
        registered = await register({ container: means.container(), script: means.script, tell, signal })
    },
  }
}

/** Resolves as soon as nothing is at work, or at the signal. */
function rested(tutor: StoreApi<Tutor>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      unsubscribe()
      resolve()
    }
    const unsubscribe = tutor.subscribe((state) => {
      if (!atWork(state)) end()
    })
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted || !atWork(tutor.getState())) end()
  })
}

/** Who comes with a question in mind types it in this time; then the line is theirs. */
const quietMs = 3000

/** Of a page: it has loaded, some time has gone by, and the browser has drawn what there was to draw. */
export async function pageIsIdle(signal: AbortSignal): Promise<void> {
  const until = (wait: (resolve: () => void) => void) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
      wait(resolve)
    })
  if (document.readyState !== 'complete')
    await until((resolve) => window.addEventListener('load', resolve, { once: true }))
  await until((resolve) => void setTimeout(resolve, quietMs))
  // Not in every browser.
  if ('requestIdleCallback' in window)
    await until((resolve) => void requestIdleCallback(resolve, { timeout: quietMs }))
}
