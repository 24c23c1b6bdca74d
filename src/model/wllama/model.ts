import { createWorkerModel, type OpenModel } from '../worker/model.ts'
import type { Addressed, ModelSource, Shelved } from './fetchModel.ts'
import type { LoadedModel } from './loadedModel.ts'

export type WllamaOptions = (Place | { readonly shelf: Shelved['key']; readonly name: string }) & {
  readonly id: string
  /** Tokens that prompt and answer share. Memory grows with it. */
  readonly contextTokens: number
  /** Seconds without a sign of life after which a call has failed. */
  readonly patience?: number
}

/** An address may be relative to the page. */
type Place = Omit<Addressed, 'type'>

/**
 * The `Model` that runs a small GGUF on the processor, in a worker, from this origin or off this computer. A text that
 * continues the one before costs only what was added.
 */
export function createWllamaModel(options: WllamaOptions): OpenModel {
  const { id, contextTokens, patience = 30 } = options
  const model = { source: sourceOf(options), contextTokens }
  const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return createWorkerModel<LoadedModel>(id, { model, patience, startWorker })
}

function sourceOf(options: WllamaOptions): ModelSource {
  if ('shelf' in options) return { type: 'shelf', key: options.shelf, name: options.name }
  // The worker's own address is another folder: what is relative is relative to the page.
  const absolute = (address: string) => new URL(address, document.baseURI).href
  const { url, bytes, sha256, manifest } = options
  return {
    type: 'address',
    url: absolute(url),
    ...(bytes !== undefined && { bytes }),
    ...(sha256 !== undefined && { sha256 }),
    ...(manifest !== undefined && { manifest: absolute(manifest) }),
  }
}
