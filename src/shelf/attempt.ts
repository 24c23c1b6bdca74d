import { parseContentRange } from './contentRange.ts'
import { isPassing, retryAfter } from './retry.ts'
import type { Trouble, WantedFile } from './types.ts'

/** How one request for what is left of a file ended. */
export type Outcome =
  /** The server said all it had to say. */
  | { readonly type: 'ended' }
  /** Another try may do better. `afterMs` is what the server asked for. */
  | { readonly type: 'again'; readonly detail: string; readonly afterMs?: number }
  /** What is there does not fit what the server has: from the beginning. */
  | { readonly type: 'misfit'; readonly detail: string }
  | { readonly type: 'failed'; readonly trouble: Trouble }

export interface Net {
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Milliseconds since 1970. */
  now(): number
  /** In this time at least `leastBytes` have to come, or the connection counts as dead. */
  readonly patienceMs: number
  readonly leastBytes: number
}

const ticks = 10
const standstill = 'the connection stood still'

/**
 * Asks for a file from byte `from` on, and hands over what comes.
 *
 * @param take called with each piece, in order; what it throws is thrown on
 */
export async function attempt(
  file: WantedFile,
  from: number,
  take: (bytes: Uint8Array<ArrayBuffer>) => void,
  net: Net,
  signal: AbortSignal,
): Promise<Outcome> {
  signal.throwIfAborted()
  const connection = new AbortController()
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
  // Both: the signal may be deaf once there is an answer (Node's `fetch` forgets it), and a reader comes only then.
  const hangUp = () => {
    connection.abort()
    reader?.cancel().catch(() => {})
  }
  signal.addEventListener('abort', hangUp)
  const again = (detail: string, afterMs?: number): Outcome => {
    signal.throwIfAborted()
    return { type: 'again', detail, ...(afterMs !== undefined && { afterMs }) }
  }
  const watch = startWatch(net, hangUp)
  try {
    let response: Response
    try {
      // The plain form of a range needs no leave from another origin. A cache would hold all of it a second time.
      const headers = { range: `bytes=${from}-` }
      response = await net.fetch(file.url, { headers, cache: 'no-store', signal: connection.signal })
    } catch (error) {
      return again(watch.late ? 'the server does not answer' : String(error))
    }
    const answer = judge(file, from, response, net.now())
    if (answer.type !== 'body') return answer
    let skip = answer.skip
    let at = from
    reader = answer.body.getReader()
    while (true) {
      let read: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>
      try {
        read = await reader.read()
      } catch (error) {
        return again(watch.late ? standstill : String(error))
      }
      if (watch.late) return again(standstill)
      if (read.done) break
      watch.heard(read.value.byteLength)
      const bytes = read.value.subarray(Math.min(skip, read.value.byteLength))
      skip -= read.value.byteLength - bytes.byteLength
      if (bytes.byteLength === 0) continue
      at += bytes.byteLength
      if (at > (file.bytes ?? Infinity))
        return { type: 'misfit', detail: `more than ${file.bytes} bytes came` }
      take(bytes)
    }
    signal.throwIfAborted()
    return at < (answer.total ?? file.bytes ?? 0) ? again(`it broke off at byte ${at}`) : { type: 'ended' }
  } finally {
    watch.stop()
    signal.removeEventListener('abort', hangUp)
    hangUp()
  }
}

type Answer =
  | Outcome
  | {
      readonly type: 'body'
      readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
      readonly skip: number
      readonly total?: number
    }

/** What the status and the headers say of the body, before any of it is taken. */
export function judge({ name, bytes }: WantedFile, from: number, response: Response, now: number): Answer {
  const { status, headers, body } = response
  const failed = (trouble: Trouble): Outcome => ({ type: 'failed', trouble })
  if (isPassing(status)) {
    const afterMs = retryAfter(headers.get('retry-after'), now)
    return { type: 'again', detail: `HTTP ${status}`, ...(afterMs !== undefined && { afterMs }) }
  }
  if (status === 416) return { type: 'misfit', detail: `the server has no byte ${from}` }
  if (!response.ok || !body) return failed({ type: 'missing', file: name, status })
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) return failed({ type: 'page', file: name })
  if (status !== 206) return { type: 'body', body, skip: from, ...(bytes !== undefined && { total: bytes }) }
  // From another origin it may be out of sight; then the digest alone tells.
  const header = headers.get('content-range')
  const range = parseContentRange(header)
  if (header !== null && range?.start !== from)
    return { type: 'again', detail: `asked from byte ${from}, got ${header}` }
  const total = range?.total
  if (total !== undefined && bytes !== undefined && total !== bytes)
    return { type: 'misfit', detail: `the server’s has ${total} bytes, not ${bytes}` }
  return { type: 'body', body, skip: 0, ...(total !== undefined && { total }) }
}

/**
 * Tells when too little has come for too long. It counts ticks, not time: a page that was frozen, or a computer that
 * slept, has not been waiting, and hears of one tick when it wakes.
 */
function startWatch({ patienceMs, leastBytes }: Net, onLate: () => void) {
  let late = false
  let came = 0
  let left = ticks
  const timer = setInterval(() => {
    if (--left > 0) return
    if (came < leastBytes) {
      clearInterval(timer)
      late = true
      onLate()
    }
    came = 0
    left = ticks
  }, patienceMs / ticks)
  return {
    get late() {
      return late
    },
    heard: (bytes: number) => void (came += bytes),
    stop: () => clearInterval(timer),
  }
}
