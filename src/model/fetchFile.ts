import { FailureError } from '../solve/failure.ts'
import type { Progress } from '../solve/types.ts'

/** A file to fetch, what to call it in progress, and the text its bytes must begin with. */
export interface WantedFile {
  readonly url: string
  readonly what: string
  readonly magic: string
  /** Its size where that is known, for progress alone. */
  readonly bytes?: number
  readonly cache?: RequestCache
}

export type Report = (progress: Progress) => void

/**
 * Fetches a file into memory, or says in a `FailureError` what came instead of it. Rejects with the signal's reason
 * on abort. It neither retries nor stores: that is the shelf's work.
 */
export async function fetchFile(wanted: WantedFile, report: Report, signal: AbortSignal): Promise<Blob> {
  const { url, what } = wanted
  const failed = (kind: 'model-broken' | 'model-missing', detail: string) =>
    new FailureError({ kind, detail: `${url} ${detail}` })
  const broken = (detail: string) => failed('model-broken', detail)
  if (wanted.bytes !== undefined) report({ what, loaded: 0, total: wanted.bytes })
  const response = await request(url, wanted.cache ?? 'default', signal)
  const total = wanted.bytes ?? announcedSize(response)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let loaded = 0
  const tell = () => report({ what, loaded, ...(total !== undefined && { total }) })
  tell()
  try {
    const reader = response.body?.getReader()
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      const { value } = read
      if (loaded === 0 && !startsWith(value, wanted.magic)) {
        await reader?.cancel()
        throw broken(`is ${response.headers.get('content-type') ?? 'something else'}, not the ${what}`)
      }
      parts.push(value)
      loaded += value.byteLength
      tell()
    }
  } catch (error) {
    if (signal.aborted || error instanceof FailureError) throw error
    throw failed('model-missing', `broke off after ${loaded} bytes: ${String(error)}`)
  }
  if (loaded === 0) throw broken('is empty')
  return new Blob(parts)
}

async function request(url: string, cache: RequestCache, signal: AbortSignal): Promise<Response> {
  const missing = (detail: string) => new FailureError({ kind: 'model-missing', detail: `${url}: ${detail}` })
  const response = await fetch(url, { cache, signal }).catch((error: unknown) => {
    throw signal.aborted ? error : missing(String(error))
  })
  if (!response.ok) throw missing(`HTTP ${response.status}`)
  return response
}

/** A compressed response announces its compressed size: no total is better than a wrong one. */
function announcedSize(response: Response): number | undefined {
  const size = Number(response.headers.get('content-length') ?? 0)
  return size > 0 && !response.headers.has('content-encoding') ? size : undefined
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Array.from(magic).every((letter, i) => i >= bytes.length || bytes[i] === letter.charCodeAt(0))
}
