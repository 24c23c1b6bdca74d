import { sha256Of } from '../util/sha256.ts'
import { type Hashes, startDigests, whyWrong } from './digest.ts'
import { piecesOf } from './pieces.ts'
import type { WantedFile } from './types.ts'

export type ReadThrough =
  | { readonly type: 'right'; readonly sha256: string }
  /** It is not what was announced. */
  | { readonly type: 'wrong'; readonly detail: string }

/** The browser's own SHA-256 is twice as fast, and takes no pieces: so much is held in memory for it. */
const mostWhole = 192 * 2 ** 20
const pieceBytes = 2 ** 22

/**
 * Reads a file once, hands it over piece by piece, and tells whether it was what was announced. Rejects with what reading
 * and `take` throw, and with the signal's reason on abort.
 *
 * @param take gets the pieces in order; of a file that is wrong it may have got some, or all
 * @param whole bytes up to which a file is read at once
 */
export async function readThrough(
  file: WantedFile,
  blob: Blob,
  take: (piece: Uint8Array<ArrayBuffer>) => Promise<void>,
  signal: AbortSignal,
  whole = mostWhole,
): Promise<ReadThrough> {
  const { bytes, digest } = file
  signal.throwIfAborted()
  if (bytes !== undefined && bytes !== blob.size)
    return { type: 'wrong', detail: `it has ${blob.size} bytes, not ${bytes}` }
  // Pages from plain http on another machine have none of the browser's.
  if (digest?.algorithm !== 'md5' && blob.size <= whole && 'subtle' in crypto) {
    const buffer = await blob.arrayBuffer()
    const read = judge(file, { sha256: await sha256Of(buffer) })
    for (let at = 0; read.type === 'right' && at < buffer.byteLength; at += pieceBytes) {
      signal.throwIfAborted()
      await take(new Uint8Array(buffer, at, Math.min(pieceBytes, buffer.byteLength - at)))
    }
    return read
  }
  const digests = await startDigests(digest?.algorithm)
  for await (const piece of piecesOf(blob, 0)) {
    signal.throwIfAborted()
    if (piece.type === 'unreadable') throw piece.error
    const taken = take(piece.bytes)
    digests.update(piece.bytes)
    await taken
  }
  return judge(file, digests.finish())
}

function judge({ digest }: WantedFile, found: Hashes): ReadThrough {
  const detail = whyWrong(digest, found)
  return detail === undefined ? { type: 'right', sha256: found.sha256 } : { type: 'wrong', detail }
}
