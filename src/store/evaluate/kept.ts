import * as v from 'valibot'

/** What is kept of a run beside its set and its results; this file has its one parser. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const schema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  /** Of the file that the set came from. */
  name: v.string(),
  startedAt: v.number(),
  /** The model's id, or `recorded`. */
  model: v.string(),
  title: v.string(),
  /** Who ran it; absent until that is known, and for what was recorded. */
  engine: v.exactOptional(v.picklist(['webllm', 'wllama'])),
  contextTokens: v.exactOptional(v.number()),
  part: v.variant('type', [
    v.object({ type: v.literal('all') }),
    v.object({ type: v.literal('first'), count }),
    v.object({ type: v.literal('sample'), count, seed: v.number() }),
  ]),
  /** How many questions it asks. */
  total: count,
})

export type KeptRun = Readonly<v.InferOutput<typeof schema>>

export function parseKeptRun(value: unknown): KeptRun | undefined {
  const run = v.safeParse(schema, value)
  return run.success ? run.output : undefined
}
