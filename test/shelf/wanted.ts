import { createHash } from 'node:crypto'
import type { WantedPack } from '../../src/shelf/types.ts'

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
