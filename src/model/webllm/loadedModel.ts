import * as v from 'valibot'
import type { Quantisation } from './pack/contents.ts'

/** What the worker must know of a model, and the parser of that. What else there is to know, its files tell. */
export interface WebllmModel {
  readonly id: string
  readonly source: Source
  /** Tokens that prompt and answer share; at most what the model has. Memory grows with it. */
  readonly contextTokens: number
}

export type Source =
  /** A pack of ours: the absolute address of its folder, as web-llm takes it. */
  | { readonly type: 'pack'; readonly url: string }
  /** Packs of ours, of one model in several precisions: the device decides. */
  | { readonly type: 'packs'; readonly urls: Readonly<Partial<Record<Quantisation, string>>> }
  /** A pack that is whole on this computer (`src/shelf`), by its key there. */
  | { readonly type: 'shelf'; readonly key: string }
  /** A model of web-llm's own list, by our id of it (`prebuilt.ts`). */
  | { readonly type: 'prebuilt'; readonly id: string }

const model = v.object({
  id: v.string(),
  source: v.variant('type', [
    v.object({ type: v.literal('pack'), url: v.string() }),
    v.object({
      type: v.literal('packs'),
      urls: v.object({
        q0f32: v.exactOptional(v.string()),
        q4f16_1: v.exactOptional(v.string()),
        q4f32_1: v.exactOptional(v.string()),
      } satisfies Record<Quantisation, unknown>),
    }),
    v.object({ type: v.literal('shelf'), key: v.string() }),
    v.object({ type: v.literal('prebuilt'), id: v.string() }),
  ]),
  contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

export function parseModel(value: unknown): WebllmModel | undefined {
  const result = v.safeParse(model, value)
  return result.success ? result.output : undefined
}
