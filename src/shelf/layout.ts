import { sha256Of } from '../util/sha256.ts'
import type { Files } from './files.ts'

/**
 * Where things lie on the disk. Models lie as web-llm lays them out itself (its `cacheBackend: 'opfs'`): two files for
 * each address, named by its SHA-256, of which the record comes last and makes the other one count.
 */
const root = 'tvmjs-opfs-store/webllm'

/** web-llm's three caches. */
export type Scope = 'config' | 'wasm' | 'model'

export interface Place {
  readonly payload: string
  readonly record: string
  /** What the record says. */
  readonly address: string
}

/**
 * The address by which web-llm knows a pack here, wherever it was fetched from: nobody's, and the same for ever, so that
 * four gigabytes outlive a move of the app.
 *
 * @param key of the pack: 64 hex digits
 */
export function shelfAddress(key: string): string {
  return `https://shelf.mumath.invalid/${key}/resolve/main/`
}

export async function placeOf(key: string, name: string): Promise<Place> {
  const address = `${shelfAddress(key)}${name}`
  const base = `${root}/${scopeOf(name)}/${await sha256Of(address)}`
  return { payload: `${base}.bin`, record: `${base}.record.json`, address }
}

/** Whether a file is there whole, as its record says; one of unknown size never is. */
export async function isDone(place: Place, bytes: number | undefined, files: Files): Promise<boolean> {
  if (bytes === undefined || !(await isRecorded(place, files))) return false
  return (await files.size(place.payload)) === bytes
}

/** A file that counts as there, not read yet. */
export async function blobAt(place: Place, files: Files): Promise<Blob | undefined> {
  return (await isRecorded(place, files)) ? files.blob(place.payload) : undefined
}

/** A record is made empty, and then written: one without a text is of a page that was closed in between. */
async function isRecorded({ record }: Place, files: Files): Promise<boolean> {
  return ((await files.size(record)) ?? 0) > 0
}

export function recordOf({ address }: Place, bytes: number): string {
  return JSON.stringify({ url: address, nbytes: bytes, contentType: contentType(address) })
}

function scopeOf(name: string): Scope {
  if (name === 'mlc-chat-config.json') return 'config'
  return name.endsWith('.wasm') ? 'wasm' : 'model'
}

function contentType(name: string): string {
  if (name.endsWith('.json')) return 'application/json'
  return name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream'
}
