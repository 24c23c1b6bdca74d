import * as v from 'valibot'

/** What the worker must know of a pack, and the parser of that. Addresses are absolute. */
export interface WebllmPack {
  readonly id: string
  /** The folder with the configuration, the tokenizer and the shards; ends with a slash. */
  readonly url: string
  /** The compiled model library (wasm). */
  readonly library: string
  readonly contextTokens: number
  /** Its tokenizer wants one space before a text (Llama's kind). */
  readonly leadingSpace: boolean
  /** What is fetched in all, for progress alone. */
  readonly bytes: number
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const pack = v.object({
  id: v.string(),
  url: v.string(),
  library: v.string(),
  contextTokens: count,
  leadingSpace: v.boolean(),
  bytes: count,
})

export function parsePack(model: unknown): WebllmPack | undefined {
  const result = v.safeParse(pack, model)
  return result.success ? result.output : undefined
}
