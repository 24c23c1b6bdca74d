import type { Files } from './files.ts'
import type { Hashes } from './digest.ts'
import type { Hash } from './hash.ts'
import type { HashPorts } from './hashOpen.ts'
import { piecesOf } from './pieces.ts'
import type { WantedFile } from './types.ts'

export interface ReadPorts extends HashPorts {
  readonly files: Files
}

/** Files under way at a time: two are read and written, two are hashed. */
const atOnce = 4
/** What they may hold of memory together; the browser's own hash holds one of them twice. */
const mostBytes = 2 ** 28

export type Through =
  /** They are on their way while the next thing is done. */
  | { readonly type: 'read'; readonly hashes: Promise<Hashes> }
  | { readonly type: 'unreadable'; readonly detail: string }

/**
 * Reads all of a file and gives it to `hash`. Rejects with the signal's reason on abort.
 *
 * @param see called with each piece, in order, before the hash takes it over; what it throws is thrown on
 */
export async function readHashed(
  blob: Blob,
  hash: Hash,
  wholeBytes: number,
  see: (bytes: Uint8Array<ArrayBuffer>, at: number) => void,
  signal: AbortSignal,
): Promise<Through> {
  let taken: Promise<void> | undefined
  for await (const piece of piecesOf(blob, wholeBytes)) {
    signal.throwIfAborted()
    if (piece.type === 'unreadable') return piece
    const { bytes, at, last } = piece
    see(bytes, at)
    // No more than one piece waits for a slow hash.
    await taken
    if (last) return { type: 'read', hashes: heardLater(hash.last(bytes.buffer)) }
    taken = heardLater(hash.take(bytes.buffer))
  }
  throw new Error('a file without a last piece')
}

/** Who waits for it hears what went wrong; nobody may be waiting yet. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

/** Works on the files of a pack in their order, several at a time. Rejects with what went wrong first, once all stand still. */
export async function eachFile(
  wanted: readonly WantedFile[],
  wholeBytes: number,
  work: (file: WantedFile) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  let held = 0
  let failure: { readonly error: unknown } | undefined
  for (const file of wanted) {
    const weight = Math.min(file.bytes ?? wholeBytes, wholeBytes)
    const hasRoom = () => running.size === 0 || (running.size < atOnce && held + weight <= mostBytes)
    while (!hasRoom()) await Promise.race(running)
    if (failure) break
    held += weight
    const act: Promise<void> = work(file)
      .catch((error: unknown) => void (failure ??= { error }))
      .finally(() => {
        held -= weight
        running.delete(act)
      })
    running.add(act)
  }
  await Promise.all(running)
  if (failure) throw failure.error
}
