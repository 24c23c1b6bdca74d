import * as v from 'valibot'
import { parseJson } from '../../util/json.ts'

/** One event of a completion that is streamed, as vLLM, llama.cpp's server and others send it. */
export interface Chunk {
  readonly text: string
  /** Absent before the end: `stop`, `length`, or a server's own. */
  readonly finish?: string
  /** The stop string that ended it, where the server tells. */
  readonly stopString?: string
  readonly usage?: Counts
}

export interface Counts {
  readonly prompt: number
  readonly cached: number
  readonly completion: number
}

export interface ServerError {
  readonly message: string
  readonly status?: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const completion = v.object({
  choices: v.array(
    v.object({
      text: v.string(),
      finish_reason: v.nullish(v.string()),
      // vLLM: the stop string, or the id of a stop token.
      stop_reason: v.nullish(v.union([v.string(), v.number()])),
    }),
  ),
  usage: v.nullish(
    v.object({
      prompt_tokens: count,
      completion_tokens: v.nullish(count),
      prompt_tokens_details: v.nullish(v.object({ cached_tokens: v.nullish(count) })),
    }),
  ),
})

const message = v.string()
const code = v.nullish(v.union([v.number(), v.string()]))
const error = v.union([
  v.pipe(
    v.object({ error: v.object({ message, code }) }),
    v.transform((body) => body.error),
  ),
  v.pipe(
    v.object({ error: message }),
    v.transform((body) => ({ message: body.error, code: undefined })),
  ),
  v.object({ object: v.literal('error'), message, code }),
  // FastAPI's, as of a key that is not taken.
  v.pipe(
    v.object({ detail: message }),
    v.transform((body) => ({ message: body.detail, code: undefined })),
  ),
])

/** `undefined` for what is neither a chunk nor an error. */
export function parseChunk(data: string): Chunk | undefined {
  const parsed = v.safeParse(completion, parseJson(data))
  if (!parsed.success) return undefined
  const { choices, usage } = parsed.output
  const choice = choices[0]
  return {
    text: choice?.text ?? '',
    ...(choice?.finish_reason && { finish: choice.finish_reason }),
    ...(typeof choice?.stop_reason === 'string' && { stopString: choice.stop_reason }),
    ...(usage && {
      usage: {
        prompt: usage.prompt_tokens,
        cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
        completion: usage.completion_tokens ?? 0,
      },
    }),
  }
}

/** The error that a body or an event tells of, if it does. */
export function parseError(body: string): ServerError | undefined {
  const parsed = v.safeParse(error, parseJson(body))
  if (!parsed.success) return undefined
  const status = Number(parsed.output.code)
  return { message: parsed.output.message, ...(status >= 400 && status < 600 && { status }) }
}

const models = v.object({ data: v.array(v.object({ id: v.string() })) })

/** The names in an answer of `/models`. */
export function parseModels(body: string): readonly string[] | undefined {
  const parsed = v.safeParse(models, parseJson(body))
  return parsed.success ? parsed.output.data.map(({ id }) => id) : undefined
}
