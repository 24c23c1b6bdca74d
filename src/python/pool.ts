import type { Progress } from '../solve/types.ts'
import { sha256Of } from '../util/sha256.ts'
import { createCage, type Cage } from './cage/cage.ts'
import { type Bundle, fetchBundle, type Fetcher } from './fetchBundle.ts'
import { openKept } from './kept.ts'
import { openSnapshots } from './snapshots.ts'
import type { Making, Started } from './startWorker.ts'

/**
 * Interpreters of one kind: the one in use, which its owner alone sees, and a spare that stands by, so that whoever has to
 * give up an interpreter need not wait for another. At most two are alive.
 */
export interface Pool<T extends Pooled> {
  /** The one in use, or another, loaded, if it is dead or somebody else's. One call at a time. Rejects with an `AbortError`. */
  take(owner: string, signal: AbortSignal): Promise<T>
  /** Sees to it that one stands by, if one shall. */
  standBy(): void
  /** Rejects with a `FailureError` when there is no Python. */
  warm(): Promise<void>
  keepSpare(wanted: boolean): void
  /** Aborted once it is disposed of. */
  readonly disposed: AbortSignal
  dispose(): void
}

export type Pooled = Pick<Started, 'loaded' | 'alive' | 'keptInDoubt' | 'end'>

/** Where interpreters come from, and where they live. */
export interface PythonOptions {
  /** Absolute address of the page; Python lies beside it in `pyodide/`. */
  readonly baseUrl: string
  /** What is being fetched, in bytes. */
  readonly onProgress?: (progress: Progress) => void
  readonly cage?: Cage
  readonly fetcher?: Fetcher
}

/** What the cage's workers run. */
export const workerScript = () => import('./worker.ts?caged').then((module) => module.default)

/** @param onSpare what a loaded spare can do while nobody waits for it */
export function createPool<T extends Pooled>(
  start: (making: Making, cage: Cage) => T,
  { baseUrl, onProgress = () => {}, cage = createCage(workerScript), fetcher = fetch }: PythonOptions,
  onSpare: (spare: T) => void = () => {},
): Pool<T> {
  const url = new URL('pyodide/', baseUrl).href
  const disposal = new AbortController()
  let bundle: Promise<Bundle> | undefined
  let current: { readonly interpreter: T; readonly owner: string } | undefined
  let spare: T | undefined
  let spareWanted = true

  const kept = openKept(url)
  const fetched = () =>
    (bundle ??= fetchBundle(url, { kept, onProgress, fetcher }).catch((error: unknown) => {
      // Whoever comes next may be luckier.
      bundle = undefined
      throw error
    }))
  const snapshots = openSnapshots(kept, async () => {
    const [{ id }, script] = await Promise.all([fetched(), cage.script()])
    // For pages from plain http on another machine browsers have no hash; and they keep nothing that it would name.
    return 'caches' in globalThis ? sha256Of(id + script) : id
  })
  const begin = (spare: boolean): T => {
    const started = start({ bundle: fetched(), snapshots, spare }, cage)
    started.loaded.then(
      () => void bundle?.then(({ keep }) => keep()),
      () => {
        if (!started.keptInDoubt || kept.refused) return
        kept.refuse()
        bundle = undefined
      },
    )
    return started
  }

  const keepAsSpare = (interpreter: T) => {
    if (spare?.alive || !spareWanted || disposal.signal.aborted) interpreter.end()
    else spare = interpreter
  }

  const refill = (): T => {
    if (spare?.alive) return spare
    disposal.signal.throwIfAborted()
    const started = begin(true)
    spare = started
    started.loaded.then(
      () => onSpare(started),
      () => {
        if (spare === started) spare = undefined
      },
    )
    return started
  }

  /** A spare that could not be loaded is replaced once, as is one of what was kept. */
  const take = async (owner: string, signal: AbortSignal): Promise<T> => {
    if (current && (current.owner !== owner || !current.interpreter.alive)) {
      current.interpreter.end()
      current = undefined
    }
    if (current) return current.interpreter
    const found = spare
    spare = undefined
    const interpreter = found?.alive ? found : begin(false)
    try {
      await Promise.race([interpreter.loaded, aborted(signal)])
    } catch (error) {
      // No program has seen it: it will do for the next.
      if (interpreter.alive) keepAsSpare(interpreter)
      if (signal.aborted || (interpreter !== found && !interpreter.keptInDoubt)) throw error
      return take(owner, signal)
    }
    current = { interpreter, owner }
    return interpreter
  }

  return {
    take,
    standBy() {
      if (spareWanted && !disposal.signal.aborted) refill()
    },
    async warm() {
      disposal.signal.throwIfAborted()
      const ready = (started: T) => Promise.race([started.loaded, aborted(disposal.signal)])
      const first = refill()
      await ready(first).catch((error: unknown) => {
        if (!first.keptInDoubt) throw error
        return ready(refill())
      })
    },
    keepSpare(wanted) {
      spareWanted = wanted
      if (wanted && current && !disposal.signal.aborted) refill()
      if (wanted) return
      spare?.end()
      spare = undefined
    },
    disposed: disposal.signal,
    dispose() {
      disposal.abort()
      current?.interpreter.end()
      spare?.end()
      cage.close()
    },
  }
}

/** Rejects with an `AbortError` when the signal aborts, whatever reason it gives. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(abortError())
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

export function abortError(): DOMException {
  return new DOMException('The run was stopped.', 'AbortError')
}
