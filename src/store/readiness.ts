import { failureSentence } from '../solve/end.ts'
import { FailureError, isAbort } from '../solve/failure.ts'
import type { Model, Progress, Python } from '../solve/types.ts'
import type { Readiness } from './services.ts'

/** @param onProgress without effect once it is no longer wanted */
export type Load = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>

/** How far a model or Python has come, told to whoever listens: by those who load it ahead and by those who use it. */
export interface Reporter {
  readonly tell: (readiness: Readiness) => void
  readonly progress: (progress: Progress) => void
  /** Who waited for it to load has left, and with that it does not load any more. */
  readonly left: () => void
  /** Loads ahead of the first use; at most once at a time, and not what is ready. */
  readonly prepare: (load: Load) => Promise<void>
  /** What was loaded is no longer what is wanted. True if anything was, or was being loaded. */
  readonly reset: () => boolean
  readonly listen: (listener: (readiness: Readiness) => void) => void
}

export function createReporter(): Reporter {
  let last: Readiness = { type: 'idle' }
  let preparing: AbortController | undefined
  const listeners: ((readiness: Readiness) => void)[] = []

  const tell = (readiness: Readiness) => {
    if (readiness.type === 'ready' && last.type === 'ready') return
    last = readiness
    for (const listener of listeners) listener(readiness)
  }
  return {
    tell,
    progress: (progress) => tell({ type: 'loading', progress }),
    left() {
      if (!preparing && last.type === 'loading') tell({ type: 'idle' })
    },
    reset() {
      const begun = last.type !== 'idle'
      preparing?.abort()
      preparing = undefined
      tell({ type: 'idle' })
      return begun
    },
    listen: (listener) => void listeners.push(listener),
    async prepare(load) {
      if (preparing || last.type === 'ready') return
      const mine = (preparing = new AbortController())
      tell({ type: 'loading' })
      try {
        await load(mine.signal, (progress) => {
          if (preparing === mine) tell({ type: 'loading', progress })
        })
        if (preparing === mine) tell({ type: 'ready' })
      } catch (error) {
        if (!(error instanceof FailureError)) {
          if (!isAbort(error)) throw error
        } else if (preparing === mine) tell({ type: 'failed', sentence: failureSentence(error.failure) })
      } finally {
        if (preparing === mine) preparing = undefined
      }
    },
  }
}

/** The same model; each call tells what became of it. */
export function reportedModel<M extends Model>(model: M, { tell, left }: Reporter): M {
  return {
    ...model,
    async *generate(completion, signal) {
      try {
        for await (const event of model.generate(completion, signal)) {
          if (event.type === 'loading') tell(event)
          else if (event.type === 'failed') tell({ type: 'failed', sentence: failureSentence(event.failure) })
          else tell({ type: 'ready' })
          yield event
        }
      } finally {
        left()
      }
    },
  }
}

export function reportedPython<P extends Python>(python: P, { tell }: Reporter): P {
  return {
    ...python,
    async run(program, signal) {
      try {
        const output = await python.run(program, signal)
        tell({ type: 'ready' })
        return output
      } catch (error) {
        if (error instanceof FailureError) tell({ type: 'failed', sentence: failureSentence(error.failure) })
        throw error
      }
    },
  }
}
