import { checkShelf, fetchPack, type Fetched, type Taken, takeFiles } from '../../src/shelf/shelf.ts'
import type { FileState, WantedPack } from '../../src/shelf/types.ts'

/** The shelf with nothing around it, on a page that itself may reach nobody. Whoever opened the page calls it. */
declare global {
  interface Window {
    fetchPack: (pack: WantedPack, patienceMs: number) => Promise<Fetched>
    checkShelf: (pack: WantedPack) => Promise<readonly string[]>
    /** Takes the pack from the files that were chosen on the page. */
    takeFiles: (pack: WantedPack) => Promise<Taken>
    /** A file on the browser's private disk, by nothing of the shelf's. */
    handleOf: (path: string) => Promise<FileSystemFileHandle>
    /** What is told meanwhile. */
    told: { loaded: number; elsewhere: boolean; waited: boolean }
  }
}

window.told = { loaded: 0, elsewhere: false, waited: false }
const report = {
  bytes: (loaded: number) => void (window.told.loaded = loaded),
  elsewhere: (elsewhere: boolean) => void (window.told.elsewhere = elsewhere),
  file: (_: string, { type }: FileState) => void (window.told.waited ||= type === 'waiting'),
}
const patient = new AbortController().signal
window.fetchPack = (pack, patienceMs) => fetchPack(pack, report, patient, patienceMs)
window.checkShelf = (pack) => checkShelf(pack, report, patient)
window.takeFiles = (pack) => {
  const files = document.querySelector('input')?.files ?? []
  return takeFiles(pack, new Map(Array.from(files, (file) => [file.name, file])), report, patient)
}
window.handleOf = async (path) => {
  const names = path.split('/')
  let folder = await navigator.storage.getDirectory()
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name)
  return folder.getFileHandle(names.at(-1) ?? '')
}
