import { placeOf } from '../../src/shelf/layout.ts'
import { checkShelf, fetchPack, takeFiles } from '../../src/shelf/shelf.ts'
import type { WantedPack } from '../../src/shelf/types.ts'
import type { Copying, Source } from './copyWorker.ts'

/** The shelf and its peers with the same bytes, timed in one page. All times in milliseconds. */
export interface ShelfTimes {
  /** Of the files that were chosen in the page, named as in the pack. */
  importPack(pack: WantedPack): Promise<number>
  copyFiles(): Promise<number>
  /** Of a pack that is here. */
  check(pack: WantedPack): Promise<number>
  read(pack: WantedPack): Promise<number>
  download(pack: WantedPack): Promise<number>
  copyAddresses(pack: WantedPack): Promise<number>
  /** @param url of the folder where the same files are served */
  fetchByWebllm(url: string): Promise<number>
}

declare global {
  interface Window {
    shelfTimes: ShelfTimes
  }
}

const patient = new AbortController().signal
const root = () => navigator.storage.getDirectory()
const chosen = () => [...(document.querySelector('input')?.files ?? [])]
const library = new URL('models/nano/webgpu/resolve/main/nano-q4f32_1-webgpu.wasm', document.baseURI).href

async function forget(): Promise<void> {
  for (const name of ['tvmjs-opfs-store', 'raw'])
    await (await root()).removeEntry(name, { recursive: true }).catch(() => {})
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** With nothing on the disk before, and nothing left there. */
async function timedAlone(act: () => Promise<unknown>): Promise<number> {
  await forget()
  const ms = await timed(act)
  await forget()
  return ms
}

/** Many times what it takes. */
const copyMs = 20_000
const mostTries = 3

/** Now and then a raw copy comes to no end in Chromium, nobody knows why: then it is timed anew. */
async function timedCopy(sources: readonly Source[], write = true): Promise<number> {
  for (let tries = 1; ; tries++) {
    let copied = false
    const copy = async () => void (copied = await rawCopy({ sources, write }))
    const ms = await (write ? timedAlone(copy) : timed(copy))
    if (copied) return ms
    if (tries === mostTries) throw new Error(`the raw copy stood still ${tries} times`)
  }
}

/** False if it stood still. */
function rawCopy(copying: Copying): Promise<boolean> {
  const worker = new Worker(new URL('./copyWorker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<boolean>((resolve, reject) => {
    timer = setTimeout(() => resolve(false), copyMs)
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }) =>
      data === 'copied' ? resolve(true) : reject(new Error(String(data))),
    )
    worker.postMessage(copying)
  }).finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}

async function take(pack: WantedPack): Promise<void> {
  const sources = new Map(chosen().map((file) => [file.name, file]))
  const taken = await takeFiles(pack, sources, {}, patient)
  if (taken.type === 'incomplete') throw new Error(JSON.stringify(taken.troubles))
}

/** A file of the pack as it lies on the private disk. */
async function kept(pack: WantedPack, name: string): Promise<Source> {
  const names = (await placeOf(pack.key, name)).payload.split('/')
  let folder = await root()
  for (const part of names.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
  return { name, source: await (await folder.getFileHandle(names.at(-1) ?? '')).getFile() }
}

window.shelfTimes = {
  importPack: (pack) => timedAlone(() => take(pack)),
  copyFiles: () => timedCopy(chosen().map((file) => ({ name: file.name, source: file }))),
  async check(pack) {
    await take(pack)
    return timed(async () => {
      const lacking = await checkShelf(pack, {}, patient)
      if (lacking.length > 0) throw new Error(lacking.join())
    })
  },
  async read(pack) {
    await take(pack)
    return timedCopy(await Promise.all(pack.files.map(({ name }) => kept(pack, name))), false)
  },
  download: (pack) =>
    timedAlone(async () => {
      const { type } = await fetchPack(pack, {}, patient)
      if (type !== 'done') throw new Error(type)
    }),
  copyAddresses: (pack) => timedCopy(pack.files.map(({ name, url }) => ({ name, source: url }))),
  fetchByWebllm: async (url) => (await import('./webllmFetch.ts')).fetchByWebllm(url, library),
}
