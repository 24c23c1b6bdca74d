import { chosenLimits, isHidden } from './chosen.ts'
import { blockBytes, readHeader } from './tarHeader.ts'

export type Untarred =
  /** By path, with `/`. Each is a piece of the tar: none is read yet. */
  | { readonly type: 'untarred'; readonly files: ReadonlyMap<string, Blob> }
  /** For a person: what is wrong with it, and what to do. */
  | { readonly type: 'refused'; readonly why: string }

const noTar = 'is no tar file, or a compressed one. Choose the .tar, or the folder itself.'
const damaged = 'is damaged. Copy it anew.'

/** The words of a member about the next one: a path of 4096 bytes and some numbers, at most. */
const mostWords = 2 ** 16

/**
 * What is in a tar, ours or one that somebody made of the folder; what is neither file nor folder in it is left out, and so
 * is what systems hide in there. Only its headers are read. Rejects with the signal's reason on abort.
 *
 * @param name of the tar, for a person
 */
export async function untar(
  tar: Blob,
  name: string,
  signal: AbortSignal,
  { most } = chosenLimits,
): Promise<Untarred> {
  const refused = (why: string): Untarred => ({ type: 'refused', why: `${name} ${why}` })
  const files = new Map<string, Blob>()
  let words: Words = {}
  let seen = 0
  for (let at = 0; at + blockBytes <= tar.size;) {
    signal.throwIfAborted()
    const block = await bytesOf(tar.slice(at, at + blockBytes))
    // A tar that ends without it was cut off.
    if (block.every((byte) => byte === 0)) return { type: 'untarred', files }
    const header = readHeader(block)
    if (!header) return refused(at === 0 ? noTar : damaged)
    if (++seen > most) return refused(`has more than ${most} files. Choose the tar of one model.`)
    const isWords = /^[xgLK]$/.test(header.type)
    const size = isWords ? header.size : (words.size ?? header.size)
    const from = at + blockBytes
    if (from + size > tar.size) break
    at = from + Math.ceil(size / blockBytes) * blockBytes
    const body = tar.slice(from, from + size)
    if (isWords) {
      if (size > mostWords) return refused(damaged)
      words = readWords(header.type, await bytesOf(body), words)
      continue
    }
    const path = words.path ?? header.path
    words = {}
    const parts = path.split('/').filter((part) => part !== '' && part !== '.')
    if (/^\/|\\|^[a-z]:/i.test(path) || parts.includes('..'))
      return refused(`has a file that leads out of its folder (${path}). Do not use it.`)
    // A file of the very first tars has no type but a zero; 7 is a file in one piece, which all are.
    if (/^[07]?$/.test(header.type) && parts.length > 0 && !parts.some(isHidden))
      files.set(parts.join('/'), body)
  }
  return refused(tar.size < blockBytes ? noTar : 'is cut off. Copy it anew.')
}

interface Words {
  readonly path?: string
  readonly size?: number
}

function readWords(type: string, body: Uint8Array<ArrayBuffer>, words: Words): Words {
  // GNU's form of a long path. Of links (K), and of what holds for all (g), nothing is needed.
  if (type === 'L') return { ...words, path: text(body).replace(/\0+$/, '') }
  if (type !== 'x') return words
  let read = words
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at)
    const length = space < 0 ? 0 : Number(text(body.subarray(at, space)))
    if (!Number.isSafeInteger(length) || length < space - at + 3) return read
    const [, key, value = ''] = /^([^=]*)=([^]*)\n$/.exec(text(body.subarray(space + 1, at + length))) ?? []
    if (key === 'path') read = { ...read, path: value }
    if (key === 'size' && /^\d{1,15}$/.test(value)) read = { ...read, size: Number(value) }
    at += length
  }
  return read
}

const utf8 = new TextDecoder()
const text = (bytes: Uint8Array<ArrayBuffer>) => utf8.decode(bytes)

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}
