import * as v from 'valibot'
import { FailureError } from '../../solve/failure.ts'
import { sha256Of } from '../../util/sha256.ts'
import { fetchFile, type Report } from '../fetchFile.ts'

/** Where a model lies. */
export type ModelSource = Addressed | Shelved

/**
 * At an absolute address, and how it is recognised: bytes and SHA-256 (64 hexadecimal digits) where they are known, or
 * the address of the manifest that was written with the file and has them.
 */
export interface Addressed {
  readonly type: 'address'
  readonly url: string
  readonly bytes?: number
  readonly sha256?: string
  readonly manifest?: string
}

/** On this computer (`src/shelf`), where it was checked when it came: the key of its pack there, and its name in it. */
export interface Shelved {
  readonly type: 'shelf'
  readonly key: string
  readonly name: string
}

const manifestOf = v.object({ file: v.string(), bytes: v.number(), sha256: v.string() })

/** Fetches a GGUF file into memory and checks that it is the one meant. Fails as `fetchFile` does. */
export async function fetchModel(source: Addressed, report: Report, signal: AbortSignal): Promise<Blob> {
  const meant = { ...source, ...(source.manifest !== undefined && (await expected(source.manifest, signal))) }
  try {
    return await fetchChecked(meant, 'default', report, signal)
  } catch (error) {
    // A cache may still hold the file of an earlier version, or a damaged one: then the server's own is right.
    if (signal.aborted || !(error instanceof Mismatch)) throw error
    return fetchChecked(meant, 'reload', report, signal)
  }
}

async function expected(manifest: string, signal: AbortSignal): Promise<{ bytes: number; sha256: string }> {
  const wanted = { url: manifest, what: 'manifest', magic: '{', cache: 'no-cache' } as const
  const file = await fetchFile(wanted, () => {}, signal)
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestOf), await file.text())
  if (parsed.success) return { bytes: parsed.output.bytes, sha256: parsed.output.sha256 }
  throw new FailureError({ kind: 'model-broken', detail: `${manifest} is no manifest` })
}

class Mismatch extends FailureError {}

async function fetchChecked(
  source: Addressed,
  cache: RequestCache,
  report: Report,
  signal: AbortSignal,
): Promise<Blob> {
  const { url, bytes, sha256 } = source
  const size = bytes === undefined ? {} : { bytes }
  const file = await fetchFile({ url, what: 'model', magic: 'GGUF', cache, ...size }, report, signal)
  const mismatch = (found: string) =>
    new Mismatch({ kind: 'model-broken', detail: `${url} is not the file that was announced: ${found}` })
  if (bytes !== undefined && file.size !== bytes) {
    throw mismatch(`it has ${file.size} bytes instead of ${bytes}`)
  }
  // Browsers offer no hash to pages from plain http on another machine: there only the size is checked.
  if (sha256 === undefined || !globalThis.isSecureContext) return file
  const found = await sha256Of(await file.arrayBuffer())
  if (found !== sha256.toLowerCase()) throw mismatch(`its SHA-256 is ${found} instead of ${sha256}`)
  return file
}
