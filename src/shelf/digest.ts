import { createMD5, createSHA256 } from 'hash-wasm'
import type { Digest } from './types.ts'

/** In hex: SHA-256 always, since that is what is kept, and MD5 where that is what was announced. */
export interface Hashes {
  readonly sha256: string
  readonly md5?: string
}

/** The digests of what comes. */
export interface Digests {
  update(bytes: Uint8Array<ArrayBuffer>): void
  /** Nothing more can be taken in. */
  finish(): Hashes
}

export async function startDigests(announced: Digest['algorithm'] = 'sha256'): Promise<Digests> {
  const sha256 = await createSHA256()
  const md5 = announced === 'md5' ? await createMD5() : undefined
  return {
    update(bytes) {
      sha256.update(bytes)
      md5?.update(bytes)
    },
    finish: () => ({ sha256: sha256.digest(), ...(md5 && { md5: md5.digest() }) }),
  }
}

/** Why bytes with these digests are not what was announced; nothing where they are, or where nobody has announced any. */
export function whyWrong(announced: Digest | undefined, found: Hashes): string | undefined {
  if (!announced || found[announced.algorithm] === announced.hex) return undefined
  const { algorithm, hex } = announced
  return `its ${algorithm} is ${found[algorithm]}, not ${hex}`
}
