import * as v from 'valibot'
import { FailureError } from '../solve/failure.ts'
import type { Progress } from '../solve/types.ts'
import type { Kept } from './kept.ts'
import { lockInfo, type Parts } from './protocol.ts'

/**
 * Everything an interpreter is made of, fetched from the app's own origin: once for all workers of a page. The large
 * files travel gzipped, whatever the server does, and are unpacked here as they arrive; later visits find them unpacked.
 */
export interface Bundle {
  /** Names what it is made from: another bundle has another. */
  readonly id: string
  readonly parts: Parts
  readonly wasm: Blob
  /** Some of it is from an earlier visit. */
  readonly kept: boolean
  /** Has what is new of it kept for later ones: to be called when it has proved good. */
  readonly keep: () => void
}

const manifest = v.object({
  inputs: v.string(),
  info: lockInfo,
  files: v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
})
const patienceMs = 60_000

export interface Fetching {
  readonly kept: Kept
  readonly onProgress: (progress: Progress) => void
  readonly fetcher: Fetcher
}

/** The browser's `fetch`, or another way to files. */
export type Fetcher = (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>

/**
 * @param url of the folder, absolute, with a slash at its end
 * @throws FailureError `python-missing` when a file can't be had, is not what it should be, or stops arriving.
 */
export async function fetchBundle(url: string, { kept, onProgress, fetcher }: Fetching): Promise<Bundle> {
  const silence = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(new Error(`nothing came for ${patienceMs / 1000} s`)), patienceMs)
  }
  const get = async (name: string) => {
    const response = await fetcher(`${url}${name}`, { signal: silence.signal })
    if (!response.ok || !response.body) throw new Error(`${name}: HTTP ${response.status}`)
    return response.body
  }
  try {
    heard()
    const { inputs, info, files } = v.parse(manifest, await new Response(await get('manifest.json')).json())
    const names = { wasm: 'pyodide.asm.wasm', stdlib: 'python_stdlib.zip', site: 'site.zip' } as const
    const total = Object.values(names).reduce((sum, name) => sum + (files[`${name}.gzip`] ?? 0), 0)
    let loaded = 0
    const onBytes = (bytes: number) => {
      heard()
      loaded += bytes
      onProgress({ what: 'Python', loaded, total })
    }
    const blobOf = (body: ReadableStream, type: string) =>
      new Response(body, { headers: { 'content-type': type } }).blob()
    const script = async (name: string) => blobOf(await get(name), 'text/javascript')
    const fresh = new Map<string, Blob>()
    const unpacked = async (name: string, type: string) => {
      const found = await kept.find(name, inputs)
      if (found) {
        onBytes(files[`${name}.gzip`] ?? 0)
        return found
      }
      const body = (await get(`${name}.gzip`)).pipeThrough(counted(onBytes))
      const blob = await blobOf(body.pipeThrough(new DecompressionStream('gzip')), type)
      fresh.set(name, blob)
      return blob
    }
    const [loader, module, wasm, stdlib, site] = await Promise.all([
      script('pyodide.mjs'),
      script('pyodide.asm.mjs'),
      unpacked(names.wasm, 'application/wasm'),
      unpacked(names.stdlib, 'application/zip'),
      unpacked(names.site, 'application/zip'),
    ])
    return {
      id: inputs,
      parts: { info, loader, module, stdlib, site },
      wasm,
      kept: fresh.size < Object.keys(names).length,
      keep() {
        for (const [name, blob] of fresh) void kept.keep(name, inputs, blob)
        fresh.clear()
      },
    }
  } catch (error) {
    silence.abort()
    throw new FailureError({ kind: 'python-missing', detail: `${url}: ${String(error)}` })
  } finally {
    clearTimeout(timer)
  }
}

function counted(onBytes: (bytes: number) => void) {
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.byteLength)
      controller.enqueue(chunk)
    },
  })
}
