import { createMD5, createSHA256 } from 'hash-wasm'
import type { OpenFile } from './files.ts'
import type { Digest } from './types.ts'

/** Bytes read at a time, and between two words of whoever wants to stop it. */
const pieceBytes = 2 ** 20
const breathBytes = 2 ** 25

/** In hex: SHA-256 always, since that is what is kept, and MD5 where that is what was announced. */
export interface Hashes {
  readonly sha256: string
  readonly md5?: string
}

/** The digests of what comes. */
export interface Digests {
  /** From the beginning. */
  init(): void
  update(bytes: Uint8Array<ArrayBuffer>): void
  /** Nothing more can be taken in before another `init`. */
  finish(): Hashes
}

export async function startDigests(announced: Digest['algorithm'] = 'sha256'): Promise<Digests> {
  const sha256 = await createSHA256()
  const md5 = announced === 'md5' ? await createMD5() : undefined
  return {
    init() {
      sha256.init()
      md5?.init()
    },
    update(bytes) {
      sha256.update(bytes)
      md5?.update(bytes)
    },
    finish: () => ({ sha256: sha256.digest(), ...(md5 && { md5: md5.digest() }) }),
  }
}

/** Takes in what is in a file already. Rejects with the signal's reason on abort. */
export async function takeIn(digests: Digests, file: OpenFile, signal: AbortSignal): Promise<void> {
  const piece = new Uint8Array(pieceBytes)
  for (let at = 0; at < file.size;) {
    const read = file.read(piece, at)
    if (read === 0) throw new Error(`no more than ${at} of ${file.size} bytes can be read`)
    digests.update(piece.subarray(0, read))
    at += read
    if (at % breathBytes !== 0) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
  }
}

/** Why bytes with these digests are not what was announced; nothing where they are, or where nobody has announced any. */
export function whyWrong(announced: Digest | undefined, found: Hashes): string | undefined {
  if (!announced || found[announced.algorithm] === announced.hex) return undefined
  const { algorithm, hex } = announced
  return `its ${algorithm} is ${found[algorithm]}, not ${hex}`
}
