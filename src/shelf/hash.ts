import { createMD5, createSHA256 } from 'hash-wasm'
import { sha256Of } from '../util/sha256.ts'
import type { Digest } from './types.ts'

/** In hex: SHA-256 always, since that is what is kept, and MD5 where that is what was announced. */
export interface Hashes {
  readonly sha256: string
  readonly md5?: string
}

/** The digests of bytes that come in pieces. It takes each piece over: nobody is to touch it again. */
export interface Hash {
  take(bytes: ArrayBuffer): Promise<void>
  /** Nothing comes after it. */
  last(bytes: ArrayBuffer): Promise<Hashes>
}

export type StartHash = (announced: Digest['algorithm']) => Hash

/**
 * The browser's own SHA-256 uses what the processor has for it, three times as fast as WebAssembly, but takes all at once:
 * it is for what comes in one piece.
 */
export const startHash: StartHash = (announced) => {
  let sha256: ReturnType<typeof createSHA256> | undefined
  const md5 = announced === 'md5' ? createMD5() : undefined
  // Who does not wait for a piece has it taken in its order all the same.
  let line = Promise.resolve()
  return {
    take(bytes) {
      const piece = new Uint8Array(bytes)
      sha256 ??= createSHA256()
      const hashers = Promise.all([sha256, md5])
      line = line.then(async () => {
        for (const hasher of await hashers) hasher?.update(piece)
      })
      return line
    },
    async last(bytes) {
      await line
      const piece = new Uint8Array(bytes)
      const told = md5 && { md5: (await md5).update(piece).digest() }
      return { sha256: sha256 ? (await sha256).update(piece).digest() : await sha256Of(bytes), ...told }
    },
  }
}
