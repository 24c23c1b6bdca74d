const pieceBytes = 2 ** 22

export type Piece =
  | {
      readonly type: 'bytes'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly at: number
      readonly last: boolean
    }
  /** A stick that was pulled out, a file that was changed meanwhile, a disk that is worn. Nothing comes after it. */
  | { readonly type: 'unreadable'; readonly detail: string; readonly error: unknown }

/**
 * The bytes of a file: in one piece up to `wholeBytes`, else piece by piece, and while one is worked on, the next is read.
 * At least one piece comes, even of nothing.
 *
 * A stream that reads into memory of one's own is quicker; but Chromium's streams of files then never answer, now and then,
 * when memory is tidied up in between.
 */
export async function* piecesOf(blob: Blob, wholeBytes: number): AsyncGenerator<Piece> {
  const step = blob.size > wholeBytes ? pieceBytes : Math.max(1, blob.size)
  const read = (at: number): Promise<Piece> =>
    blob
      .slice(at, at + step)
      .arrayBuffer()
      .then(
        (bytes) => ({ type: 'bytes', bytes: new Uint8Array(bytes), at, last: at + step >= blob.size }),
        (error: unknown) => ({ type: 'unreadable', detail: String(error), error }),
      )
  let next = read(0)
  for (let at = 0; at === 0 || at < blob.size; at += step) {
    const piece = await next
    if (at + step < blob.size) next = read(at + step)
    yield piece
    if (piece.type === 'unreadable') return
  }
}
