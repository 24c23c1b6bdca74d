import { whyWrong } from './digest.ts'
import { isFull, type OpenFile } from './files.ts'
import { isDone, placeOf, recordOf } from './layout.ts'
import { eachFile, type ReadPorts, readHashed } from './readHashed.ts'
import type { Came, Trouble, WantedFile } from './types.ts'

/** What of a pack is here now, and what is wrong with the rest. */
export type Imported =
  /** With what was copied now, by name. */
  | { readonly type: 'done'; readonly came: ReadonlyMap<string, Came> }
  /** What is right of it is here, and stays. */
  | { readonly type: 'incomplete'; readonly troubles: readonly Trouble[] }

/**
 * Copies a pack from files that a person has, several at a time, and checks each while it is copied. What is here already
 * is not copied again. Rejects with the signal's reason on abort; the files under way are then not here.
 *
 * @param sources by name; what is not of the pack is not looked at
 * @param onBytes so many more bytes of the pack are here
 */
export async function importPack(
  key: string,
  wanted: readonly WantedFile[],
  sources: ReadonlyMap<string, Blob>,
  ports: ReadPorts,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const found = new Map<WantedFile, Trouble>()
  const came = new Map<string, Came>()
  let full = false
  await eachFile(wanted, ports.wholeBytes, async (file) => {
    signal.throwIfAborted()
    // The others would meet the same wall.
    if (full) return
    const taken = await takeOne(key, file, sources.get(file.name), ports, onBytes, signal)
    if (!taken || (full && taken.type === 'full')) return
    if (taken.type === 'copied') return void came.set(file.name, { sha256: taken.sha256, bytes: taken.bytes })
    full ||= taken.type === 'full'
    found.set(file, taken)
  })
  const troubles = wanted.flatMap((file) => found.get(file) ?? [])
  return troubles.length === 0 ? { type: 'done', came } : { type: 'incomplete', troubles }
}

interface Copied extends Came {
  readonly type: 'copied'
}

/** Nothing where it is here already. */
async function takeOne(
  key: string,
  file: WantedFile,
  source: Blob | undefined,
  ports: ReadPorts,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Copied | Trouble | undefined> {
  const { files } = ports
  const { name, bytes } = file
  const place = await placeOf(key, name)
  if (await isDone(place, bytes, files)) {
    onBytes(bytes ?? 0)
    return undefined
  }
  if (!source) return { type: 'absent', file: name }
  let disk: OpenFile | undefined
  let here = 0
  const lost = () => {
    onBytes(-here)
    disk?.truncate(0)
  }
  try {
    await files.remove(place.record)
    if (bytes !== undefined && bytes !== source.size)
      return { type: 'wrong', file: name, detail: `it has ${source.size} bytes, not ${bytes}` }
    disk = await files.open(place.payload)
    const copied = await copy(file, source, disk, ports, signal, (more) => {
      here += more
      onBytes(more)
    })
    if (copied.type === 'copied') await files.writeText(place.record, recordOf(place, copied.bytes))
    else lost()
    return copied
  } catch (error) {
    // There may be no room for as much as the name of a file, or for the record of one that is whole.
    lost()
    if (!isFull(error)) throw error
    return { type: 'full', file: name }
  } finally {
    disk?.close()
  }
}

async function copy(
  { name, digest }: WantedFile,
  source: Blob,
  disk: OpenFile,
  { startHash, wholeBytes }: ReadPorts,
  signal: AbortSignal,
  onBytes: (more: number) => void,
): Promise<Copied | Trouble> {
  disk.truncate(0)
  const write = (bytes: Uint8Array<ArrayBuffer>, at: number) => {
    disk.write(bytes, at)
    onBytes(bytes.length)
  }
  const hash = startHash(digest?.algorithm ?? 'sha256')
  const through = await readHashed(source, hash, wholeBytes, write, signal)
  if (through.type === 'unreadable') return { type: 'unreadable', file: name, detail: through.detail }
  // While it is hashed.
  disk.flush()
  const hashes = await through.hashes
  signal.throwIfAborted()
  const detail = whyWrong(digest, hashes)
  if (detail !== undefined) return { type: 'wrong', file: name, detail }
  return { type: 'copied', sha256: hashes.sha256, bytes: source.size }
}
