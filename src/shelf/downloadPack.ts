import { downloadFile, type DownloadPorts } from './downloadFile.ts'
import { type Files, isFull } from './files.ts'
import { blobAt, isDone, type Place, placeOf, recordOf } from './layout.ts'
import { readHashed } from './readHashed.ts'
import { type Came, type FileState, noAddress, type Trouble, type WantedFile } from './types.ts'

/** Files that come at the same time: enough to fill a link, few enough for a mirror that a class shares. */
const atOnce = 4

export interface PackReport {
  /** So many more bytes of the pack are on the disk; less than nothing where a file begins anew. */
  readonly bytes: (change: number) => void
  readonly state: (file: string, state: FileState) => void
}

export type PackDownloaded =
  /** With what came, by name; and with what is there of which nobody had told the size. */
  | { readonly type: 'done'; readonly came: ReadonlyMap<string, Came> }
  | { readonly type: 'failed'; readonly trouble: Trouble }

/**
 * Fetches what is missing of a pack, several files at a time, and lays it out where web-llm looks. The first file that
 * can't be had ends it; what is there stays. Rejects with the signal's reason on abort.
 *
 * @param key of the pack: 64 hex digits
 */
export async function downloadPack(
  key: string,
  wanted: readonly WantedFile[],
  files: Files,
  ports: DownloadPorts,
  report: PackReport,
  signal: AbortSignal,
): Promise<PackDownloaded> {
  const rest = new AbortController()
  const stop = () => rest.abort(signal.reason)
  signal.throwIfAborted()
  signal.addEventListener('abort', stop)
  const came = new Map<string, Came>()
  const queue = [...wanted]
  let trouble: Trouble | undefined

  const fetchOne = async (file: WantedFile): Promise<void> => {
    const place = await placeOf(key, file.name)
    if (await isDone(place, file.bytes, files)) return report.bytes(file.bytes ?? 0)
    const before = file.bytes === undefined ? await cameBefore(place, files, ports, signal) : undefined
    if (before) {
      came.set(file.name, before)
      return report.bytes(before.bytes)
    }
    if (file.url.startsWith(noAddress)) {
      trouble ??= { type: 'placeless', file: file.name }
      return rest.abort()
    }
    await files.remove(place.record)
    const disk = await files.open(place.payload)
    try {
      const told = { bytes: report.bytes, state: (state: FileState) => report.state(file.name, state) }
      const downloaded = await downloadFile(file, disk, ports, told, rest.signal)
      if (downloaded.type === 'failed') {
        trouble ??= downloaded.trouble
        return rest.abort()
      }
      const { sha256, bytes } = downloaded
      came.set(file.name, { sha256, bytes })
      await files.writeText(place.record, recordOf(place, bytes))
    } finally {
      disk.close()
    }
  }
  const fetchOneAfterAnother = async () => {
    for (let file = queue.shift(); file && !rest.signal.aborted; file = queue.shift()) {
      const { name } = file
      await fetchOne(file).catch((error: unknown) => {
        if (!isFull(error)) throw error
        trouble ??= { type: 'full', file: name }
        rest.abort()
      })
    }
  }
  const lines = await Promise.allSettled(Array.from({ length: atOnce }, fetchOneAfterAnother))
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (trouble) return { type: 'failed', trouble }
  const broken = lines.find((line) => line.status === 'rejected')
  if (broken) throw broken.reason
  return { type: 'done', came }
}

/** It came whole, and whoever fetched it went away before that could be written down. */
async function cameBefore(
  place: Place,
  files: Files,
  { startHash, wholeBytes }: DownloadPorts,
  signal: AbortSignal,
): Promise<Came | undefined> {
  const blob = await blobAt(place, files)
  if (!blob) return undefined
  const through = await readHashed(blob, startHash('sha256'), wholeBytes, () => {}, signal)
  // Then it comes anew.
  if (through.type === 'unreadable') return undefined
  return { sha256: (await through.hashes).sha256, bytes: blob.size }
}
