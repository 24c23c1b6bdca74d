import { createMD5, createSHA256, type IHasher } from 'hash-wasm'
import type { OpenFile } from './files.ts'
import type { Digest } from './types.ts'

/** Bytes read at a time, and between two words of whoever wants to stop it. */
const pieceBytes = 2 ** 20
const breathBytes = 2 ** 25

/** A digest that grows with what comes; SHA-256 where nobody asks for another. */
export function startDigest(algorithm: Digest['algorithm'] = 'sha256'): Promise<IHasher> {
  return algorithm === 'md5' ? createMD5() : createSHA256()
}

/** Takes in what is in a file already. Rejects with the signal's reason on abort. */
export async function takeIn(hasher: IHasher, file: OpenFile, signal: AbortSignal): Promise<void> {
  const piece = new Uint8Array(pieceBytes)
  for (let at = 0; at < file.size;) {
    const read = file.read(piece, at)
    if (read === 0) throw new Error(`no more than ${at} of ${file.size} bytes can be read`)
    hasher.update(piece.subarray(0, read))
    at += read
    if (at % breathBytes !== 0) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
  }
}
