import { createWorkerModel, type OpenModel } from '../worker/model.ts'
import type { ModelSource } from './fetchModel.ts'
import type { LoadedModel } from './loadedModel.ts'

export interface WllamaOptions extends ModelSource {
  readonly id: string
  /** Tokens that prompt and answer share. Memory grows with it. */
  readonly contextTokens: number
  /** Seconds without a sign of life after which a call has failed. */
  readonly patience?: number
}

/**
 * The `Model` that runs a small GGUF on the processor, in a worker, from this origin alone. A text that continues the
 * one before costs only what was added.
 */
export function createWllamaModel(options: WllamaOptions): OpenModel {
  const { id, contextTokens, patience = 30, url, manifest, ...expected } = options
  // The worker's own address is another folder: what is relative is relative to the page.
  const absolute = (address: string) => new URL(address, document.baseURI).href
  const source = {
    ...expected,
    url: absolute(url),
    ...(manifest !== undefined && { manifest: absolute(manifest) }),
  }
  const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return createWorkerModel<LoadedModel>(id, { model: { source, contextTokens }, patience, startWorker })
}
