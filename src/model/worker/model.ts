import { FailureError } from '../../solve/failure.ts'
import type { Completion, Model, ModelEvent, Progress } from '../../solve/types.ts'
import { createLine } from '../../util/line.ts'
import { createHost, type HostOptions } from './host.ts'

/** A `Model` that holds memory: it can be loaded ahead, and must be let go. */
export interface OpenModel extends Model {
  /** Fetches and loads ahead of the first call. Rejects with a `FailureError`, or an `AbortError` on abort. */
  load(signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<void>
  /** Ends the worker and frees its memory; a call in progress ends in silence. A later call starts anew. */
  dispose(): void
}

/** The `Model` whose engine is in a worker. Calls that overlap stand in line. */
export function createWorkerModel<M>(id: string, options: HostOptions<M>): OpenModel {
  const host = createHost(options)
  const line = createLine()
  let disposed = new AbortController()

  async function* call(completion: Completion | undefined, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    const either = AbortSignal.any([signal, disposed.signal])
    let release = () => {}
    try {
      release = await line.turn(either)
      yield* host.call(completion, either)
    } catch (error) {
      if (!either.aborted) throw error
    } finally {
      release()
    }
  }

  return {
    id,
    generate: call,
    async load(caller, onProgress) {
      const signal = AbortSignal.any([caller, disposed.signal])
      for await (const event of call(undefined, signal)) {
        if (event.type === 'loading') onProgress?.(event.progress)
        if (event.type === 'failed') throw new FailureError(event.failure)
      }
      signal.throwIfAborted()
    },
    dispose() {
      disposed.abort()
      disposed = new AbortController()
      host.dispose()
    },
  }
}
