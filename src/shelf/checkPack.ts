import { startDigests } from './digest.ts'
import type { Files } from './files.ts'
import { blobAt, placeOf } from './layout.ts'
import { piecesOf } from './pieces.ts'
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
  files: Files,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Checked> {
  const lacking: string[] = []
  for (const file of wanted) {
    const place = await placeOf(key, file.name)
    const blob = await blobAt(place, files)
    if (blob && (await isWhole(file, blob, onBytes, signal))) continue
    await files.remove(place.record)
    lacking.push(file.name)
  }
  return lacking.length === 0 ? { type: 'whole' } : { type: 'lacking', files: lacking }
}

async function isWhole(
  { bytes, digest }: WantedFile,
  blob: Blob,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  if (bytes !== undefined && bytes !== blob.size) return false
  if (!digest) return true
  const digests = await startDigests(digest)
  for await (const piece of piecesOf(blob)) {
    signal.throwIfAborted()
    digests.update(piece)
    onBytes(piece.length)
  }
  return digests.finish()[digest.algorithm] === digest.hex
}
