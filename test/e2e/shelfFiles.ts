import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Models on disks and sticks, whole and otherwise: what the journeys to the page of models choose. */
export type Files = ReadonlyMap<string, Uint8Array>

// A slice of Node's own buffers is no copy.
function bytesAt(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
const packAt = 'public/models/nano/webgpu/resolve/main'
export const hasPack = existsSync(`${packAt}/manifest.json`)
/** A pack that is whole, and small. */
export const pack: Files = new Map(
  hasPack ? readdirSync(packAt).map((name) => [name, bytesAt(join(packAt, name))]) : [],
)
export const gguf = bytesAt('public/models/nano/nano-q8_0.gguf')
export const shard = 'params_shard_0.bin'
export const fileOf = (files: Files, name: string) => files.get(name) ?? new Uint8Array()

/** Its files, some of them changed, and without those of which nothing is left. */
export function changed(files: Files, changes: Readonly<Record<string, Uint8Array | undefined>>): Files {
  const all = new Map<string, Uint8Array | undefined>([...files, ...Object.entries(changes)])
  return new Map([...all].flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])))
}
export function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
}
/** The pack with other words in its manifest; the sum of all else still stands in it. */
export function manifestWith(change: (manifest: Manifest) => object): Files {
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(fileOf(pack, 'manifest.json')))
  return changed(pack, { 'manifest.json': new TextEncoder().encode(JSON.stringify(change(manifest))) })
}
interface Manifest {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}
export const under = (folder: string, files: Files): Files =>
  new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]))

let scratchFolder: string | undefined
function scratch(): string {
  if (scratchFolder === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'mumath-stick-'))
    // The browser may read it at any later time.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    scratchFolder = folder
  }
  return scratchFolder
}

/** A folder of this computer with these files in it. */
export function onDisk(files: Files): string {
  const folder = mkdtempSync(join(scratch(), 'folder-'))
  for (const [path, bytes] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}
