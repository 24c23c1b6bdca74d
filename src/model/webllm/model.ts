import { createWorkerModel, type OpenModel } from '../worker/model.ts'
import type { WebllmModel } from './loadedModel.ts'

/**
 * The `Model` that runs an MLC pack on the graphics processor, through web-llm in a worker. A text that continues the
 * one before costs only what was added; after an abort, a limit or a lost device the whole text is read once more.
 */
export function createWebllmModel(
  model: WebllmModel,
  /** Seconds without a sign of life after which a call has failed: a large model's shaders take their time. */
  patience = 120,
): OpenModel {
  const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return createWorkerModel<WebllmModel>(model.id, { model, patience, startWorker })
}
