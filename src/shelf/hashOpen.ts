import type { Hashes } from './digest.ts'
import type { OpenFile } from './files.ts'
import type { StartHash } from './hash.ts'
import type { Digest } from './types.ts'

export interface HashPorts {
  readonly startHash: StartHash
  /** Files of up to so many bytes are read in one piece. */
  readonly wholeBytes: number
}

const pieceBytes = 2 ** 22

/** The digests of what the disk has of a file that is open for writing. Rejects with the signal's reason on abort. */
export async function hashOpen(
  file: OpenFile,
  announced: Digest['algorithm'] = 'sha256',
  { startHash, wholeBytes }: HashPorts,
  signal: AbortSignal,
): Promise<Hashes> {
  const hash = startHash(announced)
  const { size } = file
  const step = size > wholeBytes ? pieceBytes : size
  for (let at = 0; ; at += step) {
    signal.throwIfAborted()
    const memory = new ArrayBuffer(Math.min(step, size - at))
    const read = file.read(new Uint8Array(memory), at)
    if (read < memory.byteLength) throw new Error(`no more than ${at + read} of ${size} bytes can be read`)
    if (at + read === size) return hash.last(memory)
    await hash.take(memory)
  }
}
