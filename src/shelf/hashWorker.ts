import { startHash } from './hash.ts'
import { type HashAnswer, parseLine, parseOpening, parsePiece } from './hashRoom.ts'

/**
 * Where the bytes of a pack are hashed, while others of it are read and written: in Chromium even the browser's own
 * SHA-256 holds up the thread that asks for it.
 */
self.addEventListener('message', ({ data }) => {
  const line = parseLine(data)
  if (!line) return
  line.port.addEventListener('message', ({ data: opened }) => hash(opened))
  line.port.start()
})

function hash(opened: unknown): void {
  const opening = parseOpening(opened)
  if (!opening) return
  const { algorithm, port } = opening
  const digests = startHash(algorithm)
  const answer = async (said: unknown): Promise<HashAnswer> => {
    const piece = parsePiece(said)
    if (!piece) return { type: 'failed', detail: 'a piece that is none' }
    if (piece.last) return { type: 'hashes', ...(await digests.last(piece.bytes)) }
    await digests.take(piece.bytes)
    return { type: 'taken' }
  }
  port.addEventListener('message', ({ data: said }) => {
    answer(said).then(
      (answered) => port.postMessage(answered),
      (error: unknown) => port.postMessage({ type: 'failed', detail: String(error) } satisfies HashAnswer),
    )
  })
  port.start()
}
