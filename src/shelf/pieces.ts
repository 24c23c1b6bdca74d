const pieceBytes = 2 ** 22

/** The bytes of a file, piece by piece: while one piece is worked on, the next is read. */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = async (at: number) => new Uint8Array(await blob.slice(at, at + pieceBytes).arrayBuffer())
  let next = read(0)
  for (let at = 0; at < blob.size; at += pieceBytes) {
    const piece = await next
    next = at + pieceBytes < blob.size ? read(at + pieceBytes) : next
    // Whoever stops here is not to hear of it later.
    next.catch(() => {})
    yield piece
  }
}
