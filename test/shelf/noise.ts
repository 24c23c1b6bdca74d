import { createHash } from 'node:crypto'
import type { WantedPack } from '../../src/shelf/types.ts'

/** Files of bytes without a pattern, the same for the same seed. */
export function noise(size: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length: size }, () => (state = (state * 1103515245 + 12345) % 2147483648) >> 16)
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function wantedPack(key: string, files: ReadonlyMap<string, Uint8Array>, url: string): WantedPack {
  return {
    key,
    files: [...files].map(([name, bytes]) => ({
      name,
      url: `${url}${name}`,
      bytes: bytes.length,
      digest: { algorithm: 'sha256', hex: sha256(bytes) },
    })),
  }
}
