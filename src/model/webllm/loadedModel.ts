import * as v from 'valibot'

/** What the worker must know of a model, and the parser of that. What else there is to know, the pack itself tells. */
export interface WebllmPack {
  readonly id: string
  /** The pack's absolute address, as web-llm takes it: a folder. */
  readonly url: string
  /** Tokens that prompt and answer share; at most what the pack has. Memory grows with it. */
  readonly contextTokens: number
}

const pack = v.object({
  id: v.string(),
  url: v.string(),
  contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

export function parsePack(model: unknown): WebllmPack | undefined {
  const result = v.safeParse(pack, model)
  return result.success ? result.output : undefined
}
