import { sha256Of } from '../util/sha256.ts'
import { type Digests, type Hashes, startDigests } from './digest.ts'
import type { Digest } from './types.ts'

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
  let started: Promise<Digests> | undefined
  // Who waits for one promise goes on in turn: who does not wait for a piece has it taken in its order all the same.
  const take = async (bytes: ArrayBuffer): Promise<Digests> => {
    const digests = await (started ??= startDigests(announced))
    digests.update(new Uint8Array(bytes))
    return digests
  }
  return {
    take: async (bytes) => void (await take(bytes)),
    async last(bytes) {
      if (!started && announced === 'sha256') return { sha256: await sha256Of(bytes) }
      return (await take(bytes)).finish()
    },
  }
}
