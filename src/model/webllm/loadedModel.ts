import * as v from 'valibot'
import { fileName } from '../../util/fileName.ts'
import type { OfList } from '../entry.ts'

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
  /** A pack that is whole on this computer (`src/shelf`), by its key there. `listed`: one without a manifest of ours. */
  | ({ readonly type: 'shelf'; readonly key: string } & OfList)

export const listed = v.object({ id: v.string(), library: fileName })

const model = v.object({
  id: v.string(),
  source: v.variant('type', [
    v.object({ type: v.literal('pack'), url: v.string() }),
    v.object({ type: v.literal('shelf'), key: v.string(), listed: v.exactOptional(listed) }),
  ]),
  contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

export function parseModel(value: unknown): WebllmModel | undefined {
  const result = v.safeParse(model, value)
  return result.success ? result.output : undefined
}
