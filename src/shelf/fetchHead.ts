import { judge, type Net } from './attempt.ts'
import { pauseBefore } from './retry.ts'
import type { Trouble } from './types.ts'

export type Head =
  /** All of the file where that is no longer than was asked for. `total`: of the whole file, where the server tells. */
  | { readonly type: 'head'; readonly bytes: Uint8Array<ArrayBuffer>; readonly total?: number }
  | { readonly type: 'failed'; readonly trouble: Trouble }

const mostTries = 3

/**
 * Fetches the beginning of a file into memory, to see what it is before it is fetched. Rejects with the signal's reason on
 * abort.
 *
 * @param most bytes
 * @param wait as in `DownloadPorts`
 */
export async function fetchHead(
  url: string,
  most: number,
  net: Net,
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<Head> {
  const file = { name: nameAt(url), url }
  for (let tries = 1; ; tries++) {
    const connection = new AbortController()
    const either = AbortSignal.any([signal, connection.signal, AbortSignal.timeout(net.patienceMs)])
    let detail: string
    try {
      const headers = { range: `bytes=0-${most - 1}` }
      const response = await net.fetch(url, { headers, cache: 'no-store', signal: either })
      const answer = judge(file, 0, response, net.now())
      if (answer.type === 'failed') return answer
      if (answer.type === 'body') {
        const bytes = await readUpTo(answer.body, most)
        const total = answer.total ?? (response.status === 206 ? undefined : announced(response))
        return { type: 'head', bytes, ...(total !== undefined && { total }) }
      }
      // A file without a byte has no first one either.
      if (answer.type === 'misfit') return { type: 'head', bytes: new Uint8Array(), total: 0 }
      detail = answer.type === 'again' ? answer.detail : ''
    } catch (error) {
      signal.throwIfAborted()
      detail = String(error)
    } finally {
      connection.abort()
    }
    if (tries === mostTries)
      return { type: 'failed', trouble: { type: 'unreachable', file: file.name, detail } }
    await wait(pauseBefore(tries, 0), signal)
  }
}

function nameAt(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? url
  try {
    return decodeURIComponent(name)
  } catch {
    // Whoever made that address has not escaped it as UTF-8: as it stands it can still be fetched.
    return name
  }
}

async function readUpTo(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let read = 0
  const reader = body.getReader()
  while (read < most) {
    const { value, done } = await reader.read()
    if (done) break
    parts.push(value)
    read += value.byteLength
  }
  await reader.cancel()
  return new Uint8Array(await new Blob(parts).slice(0, most).arrayBuffer())
}

function announced({ headers }: Response): number | undefined {
  const size = Number(headers.get('content-length') ?? '')
  return size > 0 && !headers.has('content-encoding') ? size : undefined
}
