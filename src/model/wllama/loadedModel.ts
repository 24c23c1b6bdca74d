import * as v from 'valibot'
import type { ModelSource } from './fetchModel.ts'

/** What the worker must know of a model, and the parser of that. */
export interface LoadedModel {
  readonly source: ModelSource
  readonly contextTokens: number
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const loadedModel = v.object({
  source: v.variant('type', [
    v.object({
      type: v.literal('address'),
      url: v.string(),
      bytes: v.exactOptional(count),
      sha256: v.exactOptional(v.string()),
      manifest: v.exactOptional(v.string()),
    }),
    v.object({ type: v.literal('shelf'), key: v.string(), name: v.string() }),
  ]),
  contextTokens: count,
})

export function parseLoadedModel(model: unknown): LoadedModel | undefined {
  const result = v.safeParse(loadedModel, model)
  return result.success ? result.output : undefined
}
