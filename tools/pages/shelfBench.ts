import { fetchPack, takeFiles } from '../../src/shelf/shelf.ts'
import type { WantedFile, WantedPack } from '../../src/shelf/types.ts'
import { sha256Of } from '../../src/util/sha256.ts'
import { noise } from '../../src/util/noise.fixture.ts'

/** The shelf and a raw copy of the same bytes, timed in one page. All times in milliseconds. */
export interface ShelfTimes {
  /** Lays files of bytes without a pattern on the disk, as a stick would have them. */
  prepare(files: number, bytes: number): Promise<void>
  importPack(): Promise<number>
  copyFiles(): Promise<number>
  /** @param url of the folder where the same files are served */
  download(url: string): Promise<number>
  copyAddresses(url: string): Promise<number>
}

declare global {
  interface Window {
    shelfTimes: ShelfTimes
  }
}

const patient = new AbortController().signal
const root = () => navigator.storage.getDirectory()
let pack: WantedPack = { key: '0'.repeat(64), files: [] }
let sources: ReadonlyMap<string, File> = new Map()

async function forget(): Promise<void> {
  for (const name of ['tvmjs-opfs-store', 'raw'])
    await (await root()).removeEntry(name, { recursive: true }).catch(() => {})
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  await forget()
  const start = performance.now()
  await act()
  const ms = performance.now() - start
  await forget()
  return ms
}

interface Source {
  readonly name: string
  readonly source: Blob | string
}

/** Many times what it takes. */
const copyMs = 20_000
const mostTries = 3

/** Now and then a raw copy comes to no end in Chromium, nobody knows why: then it is timed anew. */
async function timedCopy(wanted: readonly Source[]): Promise<number> {
  for (let tries = 1; ; tries++) {
    let copied = false
    const ms = await timed(async () => void (copied = await rawCopy(wanted)))
    if (copied) return ms
    if (tries === mostTries) throw new Error(`the raw copy stood still ${tries} times`)
  }
}

/** False if it stood still. */
function rawCopy(wanted: readonly Source[]): Promise<boolean> {
  const worker = new Worker(new URL('./copyWorker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return new Promise<boolean>((resolve, reject) => {
    timer = setTimeout(() => resolve(false), copyMs)
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }) =>
      data === 'copied' ? resolve(true) : reject(new Error(String(data))),
    )
    worker.postMessage(wanted)
  }).finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}

window.shelfTimes = {
  async prepare(files, bytes) {
    const folder = await (await root()).getDirectoryHandle('stick', { create: true })
    const wanted: WantedFile[] = []
    const made = new Map<string, File>()
    for (let n = 0; n < files; n++) {
      const name = `params_shard_${n}.bin`
      const content = noise(bytes, n + 1)
      const handle = await folder.getFileHandle(name, { create: true })
      const writable = await handle.createWritable()
      await writable.write(content)
      await writable.close()
      made.set(name, await handle.getFile())
      const hex = await sha256Of(content.buffer)
      wanted.push({ name, url: 'https://none.invalid/', bytes, digest: { algorithm: 'sha256', hex } })
    }
    pack = { ...pack, files: wanted }
    sources = made
  },
  importPack: () =>
    timed(async () => {
      const troubles = await takeFiles(pack, sources, {}, patient)
      if (troubles.length > 0) throw new Error(JSON.stringify(troubles))
    }),
  copyFiles: () => timedCopy([...sources].map(([name, source]) => ({ name, source }))),
  download: (url) =>
    timed(async () => {
      const files = pack.files.map((file) => ({ ...file, url: `${url}${file.name}` }))
      const { type } = await fetchPack({ ...pack, files }, {}, patient)
      if (type !== 'done') throw new Error(type)
    }),
  copyAddresses: (url) => timedCopy(pack.files.map(({ name }) => ({ name, source: `${url}${name}` }))),
}
