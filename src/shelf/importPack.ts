import { startDigests } from './digest.ts'
import { type Files, isFull, type OpenFile } from './files.ts'
import { isDone, placeOf, recordOf } from './layout.ts'
import { piecesOf } from './pieces.ts'
import type { Trouble, WantedFile } from './types.ts'

/** What of a pack is here now, and what is wrong with the rest. */
export type Imported =
  | { readonly type: 'done' }
  /** What is right of it is here, and stays. */
  | { readonly type: 'incomplete'; readonly troubles: readonly Trouble[] }

/**
 * Copies a pack from files that a person has, and checks each while it is copied. What is here already is not copied again.
 * Rejects with the signal's reason on abort; the file under way is then not here.
 *
 * @param sources by name; what is not of the pack is not looked at
 * @param onBytes so many more bytes of the pack are here
 */
export async function importPack(
  key: string,
  wanted: readonly WantedFile[],
  sources: ReadonlyMap<string, Blob>,
  files: Files,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const troubles: Trouble[] = []
  for (const file of wanted) {
    const place = await placeOf(key, file.name)
    if (await isDone(place, file.bytes, files)) {
      onBytes(file.bytes ?? 0)
      continue
    }
    const source = sources.get(file.name)
    if (!source) {
      troubles.push({ type: 'absent', file: file.name })
      continue
    }
    await files.remove(place.record)
    const disk = await files.open(place.payload)
    try {
      const trouble = await copy(file, source, disk, onBytes, signal)
      if (trouble) troubles.push(trouble)
      else await files.writeText(place.record, recordOf(place, source.size))
      // The others would meet the same wall.
      if (trouble?.type === 'full') break
    } finally {
      disk.close()
    }
  }
  return troubles.length === 0 ? { type: 'done' } : { type: 'incomplete', troubles }
}

async function copy(
  { name, bytes, digest }: WantedFile,
  source: Blob,
  disk: OpenFile,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Trouble | undefined> {
  if (bytes !== undefined && bytes !== source.size)
    return { type: 'wrong', file: name, detail: `it has ${source.size} bytes, not ${bytes}` }
  disk.truncate(0)
  const digests = await startDigests(digest)
  let at = 0
  try {
    for await (const piece of piecesOf(source)) {
      signal.throwIfAborted()
      disk.write(piece, at)
      digests.update(piece)
      at += piece.length
      onBytes(piece.length)
    }
  } catch (error) {
    onBytes(-at)
    disk.truncate(0)
    if (isFull(error)) return { type: 'full', file: name }
    signal.throwIfAborted()
    // A stick that was pulled out, a file that was changed meanwhile.
    return { type: 'unreadable', file: name, detail: String(error) }
  }
  const found = digests.finish()
  if (!digest || found[digest.algorithm] === digest.hex) {
    disk.flush()
    return undefined
  }
  onBytes(-at)
  disk.truncate(0)
  return { type: 'wrong', file: name, detail: `its ${digest.algorithm} is ${found[digest.algorithm]}` }
}
