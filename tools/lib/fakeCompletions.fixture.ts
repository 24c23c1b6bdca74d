import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import * as v from 'valibot'
import { listenHere } from './listen.ts'

/** A fake of a completions server: it has one transcript for each question, and says of it what comes next. */
export interface FakeCompletions {
  readonly baseUrl: string
  /** What was asked for, in order. */
  readonly requests: readonly CompletionRequest[]
  /** The most requests that were under way at once. */
  readonly most: number
  close(): Promise<void>
}

export interface FakeOptions {
  readonly models?: readonly string[]
  /** Whole transcripts, outputs of programs included, by the prompt that they follow. */
  readonly transcripts: ReadonlyMap<string, string>
  /** vLLM leaves a stop string in the text when it is asked to; llama.cpp's server cuts it off and does not tell. */
  readonly like?: 'vllm' | 'llama.cpp'
  /** What a request meets with instead of an answer, or in the midst of it. */
  readonly trouble?: ((request: CompletionRequest, nth: number) => Trouble | undefined) | undefined
  /** Bytes of each piece that the stream is cut into, over and over. */
  readonly pieces?: readonly number[]
  /** The end of a line. */
  readonly newline?: '\n' | '\r\n' | '\r'
  /** Answers are held back until so many requests are under way at once. */
  readonly together?: number
  readonly key?: string
}

export type Trouble =
  | { readonly type: 'status'; readonly status: number; readonly body?: string; readonly retryAfter?: string }
  /** The connection is cut after so many tokens. */
  | { readonly type: 'drop'; readonly after: number }
  /** An error object in the stream after so many tokens. */
  | { readonly type: 'error'; readonly after: number; readonly body: string }
  /** No answer, ever. */
  | { readonly type: 'silence' }
  /** The end, and no counts. */
  | { readonly type: 'no-usage' }

const completionRequest = v.object({
  model: v.string(),
  prompt: v.string(),
  max_tokens: v.number(),
  temperature: v.number(),
  seed: v.optional(v.number()),
  stop: v.array(v.string()),
  stream: v.literal(true),
  include_stop_str_in_output: v.optional(v.boolean()),
  stream_options: v.object({ include_usage: v.boolean() }),
})
export type CompletionRequest = v.InferOutput<typeof completionRequest>

export async function fakeCompletions(options: FakeOptions): Promise<FakeCompletions> {
  const requests: CompletionRequest[] = []
  let underWay = 0
  let most = 0
  let release = () => {}
  const together = new Promise<void>((resolve) => (release = resolve))

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { key, models = ['fake'] } = options
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
      return refuse(response, {
        type: 'status',
        status: 401,
        body: '{"error":{"message":"Invalid API key"}}',
      })
    }
    if (request.url === '/v1/models') {
      return void response.end(JSON.stringify({ object: 'list', data: models.map((id) => ({ id })) }))
    }
    if (request.url !== '/v1/completions') return refuse(response, { type: 'status', status: 404 })
    const asked = v.parse(completionRequest, JSON.parse(await textOf(request)))
    if (!models.includes(asked.model)) {
      const body = `{"error":{"message":"The model \`${asked.model}\` does not exist.","code":404}}`
      return refuse(response, { type: 'status', status: 404, body })
    }
    const nth = requests.push(asked) - 1
    most = Math.max(most, ++underWay)
    if (most >= (options.together ?? 0)) release()
    await together
    const trouble = options.trouble?.(asked, nth)
    if (trouble?.type === 'status') refuse(response, trouble)
    else if (trouble?.type !== 'silence') await stream(response, asked, options, trouble)
    underWay--
  }

  const server = createServer((request, response) => void answer(request, response))
  const port = await listenHere(server)
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    get most() {
      return most
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function refuse(
  response: ServerResponse,
  { status, body = '', retryAfter }: Extract<Trouble, { type: 'status' }>,
) {
  response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
  response.end(body)
}

async function stream(
  response: ServerResponse,
  asked: CompletionRequest,
  { transcripts, like = 'vllm', pieces = [4096], newline = '\n' }: FakeOptions,
  trouble: Exclude<Trouble, { type: 'status' | 'silence' }> | undefined,
) {
  const { tokens, finish, stopReason } = completionOf(asked, transcripts, like)
  const event = (value: unknown) =>
    `data: ${typeof value === 'string' ? value : JSON.stringify(value)}${newline}${newline}`
  const cutAfter = trouble?.type === 'drop' || trouble?.type === 'error' ? trouble.after : Infinity
  const parts = tokens
    .slice(0, cutAfter)
    .map((text) => event({ choices: [{ index: 0, text, finish_reason: null }] }))
  if (trouble?.type === 'error') parts.push(event(trouble.body))
  else if (trouble?.type !== 'drop') {
    const usage = { prompt_tokens: asked.prompt.length, completion_tokens: tokens.length }
    parts.push(event({ choices: [{ index: 0, text: '', finish_reason: finish, ...stopReason }] }))
    if (!trouble) parts.push(event({ choices: [], usage }))
    parts.push(event('[DONE]'))
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const bytes = Buffer.from(`: a comment${newline}${newline}${parts.join('')}`)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = pieces[turn % pieces.length] ?? 1
    await new Promise((resolve) => response.write(bytes.subarray(at, at + size), resolve))
    at += size
  }
  if (trouble?.type === 'drop') response.destroy()
  else response.end()
}

/** What the transcript has after the prompt, up to a stop string, the end or the limit; a token is four characters. */
function completionOf(
  asked: CompletionRequest,
  transcripts: FakeOptions['transcripts'],
  like: 'vllm' | 'llama.cpp',
) {
  const [before, whole] = [...transcripts].find(([prompt]) => asked.prompt.startsWith(prompt)) ?? ['', '']
  const written = asked.prompt.slice(before.length)
  if (!whole.startsWith(written))
    throw new Error(`the transcript does not go on after ${JSON.stringify(written)}`)
  const rest = whole.slice(written.length)
  const ends = asked.stop.map((stop) => [rest.indexOf(stop), stop] as const).filter(([at]) => at >= 0)
  const [at, stop] = ends[0] ?? [rest.length, '']
  const kept = like === 'vllm' && asked.include_stop_str_in_output ? stop.length : 0
  const tokens = rest.slice(0, at + kept).match(/.{1,4}/gsu) ?? []
  const cut = tokens.length > asked.max_tokens
  return {
    tokens: tokens.slice(0, asked.max_tokens),
    finish: cut ? 'length' : 'stop',
    stopReason: like === 'vllm' ? { stop_reason: cut || stop === '' ? null : stop } : {},
  }
}
