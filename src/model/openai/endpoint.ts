import { isPassing, pauseBefore, retryAfter } from '../../shelf/retry.ts'
import { FailureError, isAbort } from '../../solve/failure.ts'
import type { Failure } from '../../solve/types.ts'
import { oneLine } from '../../util/oneLine.ts'
import { pause as pauseFor } from '../../util/pause.ts'
import { parseError, parseModels, type ServerError } from './chunk.ts'

/** A server with OpenAI's completions, such as vLLM's or llama.cpp's. */
export interface Endpoint {
  /** With its version: `http://127.0.0.1:8000/v1`. */
  readonly baseUrl: string
  readonly apiKey?: string
  /** Told before each pause, in a sentence. */
  readonly onRetry?: (sentence: string) => void
  /** Tries in a row without a token, before it is given up; 8 where absent: about two minutes. */
  readonly tries?: number
  /** Waits, or returns early on abort. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** What may pass: the server is busy, or the connection was lost. */
export class Passing extends Error {
  override readonly name = 'Passing'
  readonly askedMs: number | undefined
  constructor(message: string, askedMs?: number) {
    super(message)
    this.askedMs = askedMs
  }
}

/** There is no room in the model's context. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom'
}

/** `http://host:port` is taken for `http://host:port/v1`. Throws a `TypeError` for what is no address. */
export function baseUrlOf(address: string): string {
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.origin}${path === '' ? '/v1' : path}`
}

/** One request. Throws `Passing`, `NoRoom`, a `FailureError`, or an `AbortError`. */
export async function request(
  { baseUrl, apiKey }: Endpoint,
  path: string,
  body: object | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal,
  }).catch((error: unknown) => {
    throw asPassing(error)
  })
  if (response.ok) return response
  const text = await response.text().catch(() => '')
  throw errorOf({ message: text, ...parseError(text), status: response.status }, baseUrl, response.headers)
}

/** What a server's refusal means. */
export function errorOf({ message, status = 0 }: ServerError, baseUrl: string, headers?: Headers): Error {
  const says = oneLine(message, 300)
  const told = `${status > 0 ? ` (HTTP ${status})` : ''}${says && `: ${says}`}`
  if (/context.(?:length|size|window)|exceed_context/i.test(message)) return new NoRoom(says)
  if (isPassing(status)) {
    return new Passing(
      `${baseUrl} is busy or out of order${told}`,
      retryAfter(headers?.get('retry-after') ?? null, Date.now()),
    )
  }
  if (status === 401 || status === 403) {
    return fail(
      'model-missing',
      `${baseUrl} does not take the key${told}. Put the right one into OPENAI_API_KEY.`,
    )
  }
  if (status === 404) {
    return fail(
      'model-missing',
      `${baseUrl} has no such model, or no completions${told}. Check the address and --served-model.`,
    )
  }
  return fail('model-unsupported', `${baseUrl} refuses the request${told}.`)
}

/** What breaks a connection, in `fetch` and while a body is read, is a `TypeError` whose cause has a code. */
export function asPassing(error: unknown): unknown {
  if (isAbort(error) || !(error instanceof TypeError)) return error
  const cause: unknown = error.cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
  return new Passing(`the connection was lost or never came about (${code})`)
}

/**
 * Does it until nothing that may pass is in the way. Rejects with a `FailureError` after so many tries in a row that got
 * no further.
 *
 * @param act told how often it has failed in a row; `advanced` begins the count anew
 */
export async function retrying<T>(
  { baseUrl, onRetry = () => {}, tries = 8, pause = pauseFor }: Endpoint,
  signal: AbortSignal,
  act: (advanced: () => void) => Promise<T>,
): Promise<T> {
  let failed = 0
  for (;;) {
    try {
      return await act(() => (failed = 0))
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof Passing)) throw error
      if (++failed >= tries) {
        throw fail(
          'model-timeout',
          `${baseUrl} does not do after ${tries} tries: ${error.message}. Is the server running?`,
        )
      }
      const ms = pauseBefore(failed, Math.random(), error.askedMs)
      onRetry(`${error.message}. Trying again in ${(ms / 1000).toFixed(1)} s.`)
      await pause(ms, signal)
      signal.throwIfAborted()
    }
  }
}

/** The names of the models that it serves, the first one its own. Rejects with a `FailureError`. */
export async function listModels(endpoint: Endpoint, signal: AbortSignal): Promise<readonly string[]> {
  const body = await retrying({ tries: 3, ...endpoint }, signal, async () => {
    const response = await request(endpoint, '/models', undefined, signal)
    return response.text().catch((error: unknown) => {
      throw asPassing(error)
    })
  })
  const names = parseModels(body)
  if (names && names.length > 0) return names
  throw fail(
    'model-missing',
    `${endpoint.baseUrl}/models lists no models. Is that the address of a completions server?`,
  )
}

export function fail(kind: Failure['kind'], detail: string): FailureError {
  return new FailureError({ kind, detail })
}
