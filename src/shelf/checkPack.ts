import { whyWrong } from './digest.ts'
import { blobAt, placeOf } from './layout.ts'
import { eachFile, type ReadPorts, readHashed } from './readHashed.ts'
import type { WantedFile } from './types.ts'

/** What is on the disk of a pack, read byte by byte. */
export type Checked =
  | { readonly type: 'whole' }
  /** Names of the files that are damaged or not there; they count as not there from now on. */
  | { readonly type: 'lacking'; readonly files: readonly string[] }

/**
 * Reads all of a pack and compares it with what was announced, before a model is made of it: disks, sticks and people
 * change bytes. A file that fails is fetched anew by the next download, it alone. Rejects with the signal's reason on abort.
 *
 * @param onBytes so many more bytes were read
 */
export async function checkPack(
  key: string,
  wanted: readonly WantedFile[],
  ports: ReadPorts,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Checked> {
  const lacking = new Set<WantedFile>()
  await eachFile(wanted, ports.wholeBytes, async (file) => {
    signal.throwIfAborted()
    const place = await placeOf(key, file.name)
    const blob = await blobAt(place, ports.files)
    if (blob && (await isWhole(file, blob, ports, onBytes, signal))) return
    await ports.files.remove(place.record)
    lacking.add(file)
  })
  const files = wanted.filter((file) => lacking.has(file)).map(({ name }) => name)
  return files.length === 0 ? { type: 'whole' } : { type: 'lacking', files }
}

async function isWhole(
  { bytes, digest }: WantedFile,
  blob: Blob,
  { startHash, wholeBytes }: ReadPorts,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  if (bytes !== undefined && bytes !== blob.size) return false
  if (!digest) return true
  const see = (piece: Uint8Array) => onBytes(piece.length)
  const through = await readHashed(blob, startHash(digest.algorithm), wholeBytes, see, signal)
  if (through.type === 'unreadable') return false
  const hashes = await through.hashes
  signal.throwIfAborted()
  return whyWrong(digest, hashes) === undefined
}
