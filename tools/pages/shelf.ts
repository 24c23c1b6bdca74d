import { checkShelf, fetchPack, type Fetched } from '../../src/shelf/shelf.ts'
import type { WantedPack } from '../../src/shelf/types.ts'

/** The shelf with nothing around it, on a page that itself may reach nobody. Whoever opened the page calls it. */
declare global {
  interface Window {
    fetchPack: (pack: WantedPack, patienceMs: number) => Promise<Fetched>
    checkShelf: (pack: WantedPack) => Promise<readonly string[]>
    /** A file on the browser's private disk, by nothing of the shelf's. */
    handleOf: (path: string) => Promise<FileSystemFileHandle>
    /** What is told meanwhile. */
    told: { loaded: number; elsewhere: boolean }
  }
}

window.told = { loaded: 0, elsewhere: false }
const report = {
  bytes: (loaded: number) => void (window.told.loaded = loaded),
  elsewhere: () => void (window.told.elsewhere = true),
}
const patient = new AbortController().signal
window.fetchPack = (pack, patienceMs) => fetchPack(pack, report, patient, patienceMs)
window.checkShelf = (pack) => checkShelf(pack, report, patient)
window.handleOf = async (path) => {
  const names = path.split('/')
  let folder = await navigator.storage.getDirectory()
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name)
  return folder.getFileHandle(names.at(-1) ?? '')
}
