import { FailureError } from '../../solve/failure.ts'
import type { Completion, Model, ModelEvent, Progress } from '../../solve/types.ts'
import type { ModelSource } from './fetchModel.ts'
import { createHost } from './host.ts'
import { createLine } from '../../util/line.ts'

/**
 * The `Model` that runs a small GGUF on the processor, in a worker, from this origin alone. Calls that overlap
 * stand in line. A text that continues the one before costs only what was added.
 */
export interface WllamaModel extends Model {
  /** Fetches and loads ahead of the first call. Rejects with a `FailureError`, or an `AbortError` on abort. */
  load(signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<void>
  /** Ends the worker and frees its memory; a call in progress ends in silence. A later call starts anew. */
  dispose(): void
}

export interface WllamaOptions extends ModelSource {
  readonly id: string
  /** Tokens that prompt and answer share. Memory grows with it. */
  readonly contextTokens: number
  /** Seconds without a sign of life after which a call has failed. */
  readonly patience?: number
}

export function createWllamaModel(options: WllamaOptions): WllamaModel {
  const { id, contextTokens, patience = 30, url, manifest, ...expected } = options
  // The worker's own address is another folder: what is relative is relative to the page.
  const absolute = (address: string) => new URL(address, document.baseURI).href
  const source = {
    ...expected,
    url: absolute(url),
    ...(manifest !== undefined && { manifest: absolute(manifest) }),
  }
  const host = createHost({ model: { source, contextTokens }, patience })
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
