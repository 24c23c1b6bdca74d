import * as v from 'valibot'
import type { Sampling } from '../solve/types.ts'
import { parseJson } from '../util/json.ts'
import type { SetRow } from './row.ts'

/** What is kept of one graded question, a line of JSON each; this file has its one parser. */
export const resultVersion = 1

/** The name of a model that is none: what the set itself has recorded is graded. */
export const recordedModel = 'recorded'

/** What questions are answered with. Results of other settings are other results. */
export interface Settings {
  readonly model: string
  readonly engine?: string
  /** By its id; the model's own where absent. */
  readonly protocol?: string
  /** Greedy where absent. */
  readonly sampling?: Sampling
  /** How many solutions vote on each answer, at most. */
  readonly votes: number
}

const count = v.pipe(v.number(), v.minValue(0))
const text = v.string()

const schema = v.object({
  version: v.literal(resultVersion),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  model: text,
  engine: v.exactOptional(text),
  protocol: v.exactOptional(text),
  sampling: v.exactOptional(v.object({ temperature: v.number(), seed: v.number() })),
  votes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of these, those that were needed. */
  cast: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  question: text,
  reference: text,
  family: v.exactOptional(text),
  level: v.exactOptional(text),
  /** As the paper's clean-up leaves it; empty where there is none. */
  answer: text,
  /** The paper's, and what it took. */
  verdict: v.picklist(['equal', 'different', 'timeout']),
  settledBy: v.picklist(['numbers', 'text', 'algebra']),
  /** By the paper's verdict. */
  right: v.boolean(),
  /** What a careful teacher would say, where that was asked. */
  tutor: v.exactOptional(v.picklist(['right', 'right-but', 'wrong', 'cannot-tell'])),
  /** Why a teacher would not just say "right". */
  reason: v.exactOptional(text),
  /** How the solution ended, by the type of its end; `recorded`, `refused` and `lost` where there is none. */
  end: text,
  transcript: text,
  /** Tokens and milliseconds of all calls of the model. */
  usage: v.exactOptional(
    v.object({
      calls: count,
      cached: count,
      prefilled: count,
      generated: count,
      prefillMs: count,
      generateMs: count,
    }),
  ),
  /** From the asking to the end; absent for what was recorded. */
  ms: v.exactOptional(count),
})

export type Result = Readonly<v.InferOutput<typeof schema>>

/** What a row asked with these settings is kept under: a wording, a gold answer or a recording that changed is another. */
export function keyOf(
  settings: Settings,
  row: Pick<SetRow, 'index' | 'question' | 'reference' | 'transcript'>,
): string {
  const { model, engine = null, protocol = null, sampling, votes } = settings
  return JSON.stringify([
    row.index,
    model,
    engine,
    protocol,
    row.question,
    row.reference,
    sampling ? [sampling.temperature, sampling.seed] : null,
    votes,
    model === recordedModel ? row.transcript : null,
  ])
}

/** A result is its own settings and its own row. */
export function keyOfResult(result: Result): string {
  return keyOf(result, result)
}

export function resultLine(result: Result): string {
  return `${JSON.stringify(result)}\n`
}

export interface ReadResults {
  /** By `keyOfResult`; of two with the same key the later one. */
  readonly results: ReadonlyMap<string, Result>
  /** The text without a last line that was cut off, each line with its end: a next line may be appended to it. */
  readonly whole: string
}

/** What a run left, or `undefined` where a line other than a cut last one is no result: then it is another file. */
export function readResults(text: string): ReadResults | undefined {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const results = new Map<string, Result>()
  for (const line of lines) {
    const result = parseResult(line)
    if (!result) return undefined
    results.set(keyOfResult(result), result)
  }
  const before = text.slice(0, text.length - last.length)
  if (last === '') return { results, whole: text }
  const result = parseResult(last)
  if (result) return { results: results.set(keyOfResult(result), result), whole: `${text}\n` }
  // Each line begins the same way, so that a cut one can be told from something else.
  const begins = `{"version":${resultVersion},`
  return last.startsWith(begins.slice(0, last.length)) ? { results, whole: before } : undefined
}

function parseResult(line: string): Result | undefined {
  const result = v.safeParse(schema, parseJson(line))
  return result.success ? result.output : undefined
}

/** How many runs results are of: each of its own settings. To hold another run against several would mix them. */
export function runsIn(results: Iterable<Result>): number {
  const none = { index: 0, question: '', reference: '', transcript: '' }
  return new Set(Array.from(results, (result) => keyOf(result, none))).size
}
