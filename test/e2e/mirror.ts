import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dist } from '../../tools/lib/buildApp.mjs'
import { type Asked, type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import { serveFolder } from '../../tools/lib/serve.mjs'

/** Nano's pack for the graphics processor: a model that works, and comes from elsewhere like any other. */
const nanoPack = new URL('../../public/models/nano/webgpu/resolve/main/', import.meta.url)
/** What nano can answer: 36. */
export const question = 'What is 15% of 240?'

export const shard = 'params_shard_0.bin'
export const shardBytes = 2_057_216

export const large = /\.(?:bin|wasm)$/
const sizes = existsSync(nanoPack)
  ? readdirSync(nanoPack).map((name) => [name, statSync(new URL(name, nanoPack)).size] as const)
  : []
const sizeOf = (wanted: (name: string) => boolean) =>
  sizes.reduce((total, [name, size]) => (wanted(name) ? total + size : total), 0)
export const packBytes = sizeOf(() => true)

/** Files of nano's pack, by what a server calls them. */
export async function nanoFiles(
  folder: string,
  nameOf: (name: string) => string | undefined = (name) => name,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await readdir(nanoPack)) {
    const as = nameOf(name)
    if (as !== undefined) files.set(`${folder}resolve/main/${as}`, await readFile(new URL(name, nanoPack)))
  }
  return files
}

/** The same model twice: by another manifest it is another pack. */
async function twoPacks(): Promise<Map<string, Uint8Array>> {
  const other = await nanoFiles('other/')
  const manifest = 'other/resolve/main/manifest.json'
  other.set(manifest, new Uint8Array([...(other.get(manifest) ?? []), 10]))
  return new Map([...(await nanoFiles('own/')), ...other])
}

/** A server of models on another origin; `fault` says what goes wrong from now on. */
export interface Mirror extends FaultServer {
  fault: (asked: Asked) => Fault
}
export const none: Fault = { type: 'none' }

export async function openMirror(files?: ReadonlyMap<string, Uint8Array>): Promise<Mirror> {
  const server = await openFaultServer(files ?? (await twoPacks()), (asked) => mirror.fault(asked))
  const mirror: Mirror = Object.assign(server, { fault: () => none })
  onTestFinished(() => mirror.close())
  return mirror
}

/** Where the large files stand still; and what is on the disk of all of them then. */
export const stillAt = 62 * 16_384
export const stillBytes = 2 * stillAt + sizeOf((name) => !large.test(name))

/** Every large file stands still there; `goOn` lets all of it through. */
export function holdStill(mirror: Mirror): { readonly goOn: () => void } {
  let goOn = () => {}
  const until = new Promise<void>((resolve) => (goOn = resolve))
  mirror.fault = ({ name, from }) =>
    large.test(name) ? { type: 'hold', after: Math.max(0, stillAt - from), until } : none
  return { goOn }
}

/** What each request since then began with. */
export const askedSince = ({ asked }: FaultServer, before: number) =>
  asked.slice(before).map(({ name, from }) => [name.slice(name.lastIndexOf('/') + 1), from] as const)

const entry = (id: string, title: string, url: string) => ({
  id,
  title,
  protocol: 'nano',
  context: 1024,
  packs: { q4f32_1: `${url}${id}/` },
})

/** `catalog.json` of a deployment whose own models lie on a mirror. */
export const ownCatalog = ({ url }: FaultServer) => ({
  version: 1,
  models: [entry('own', 'Our own', url), entry('other', 'The other one', url)],
})

/** The built app with this `catalog.json` beside it; its address. */
export async function deploy(catalog: unknown): Promise<string> {
  const folder = await newFolder()
  for (const name of await readdir(dist))
    if (name !== 'catalog.json') await symlink(join(dist, name), join(folder, name))
  await writeFile(join(folder, 'catalog.json'), JSON.stringify(catalog))
  const { url, close } = await serveFolder({ folder })
  onTestFinished(close)
  return url
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-models-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
