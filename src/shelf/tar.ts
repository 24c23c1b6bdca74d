import { blockBytes, splitPath, writeHeader } from './tarHeader.ts'

export interface TarEntry {
  /** Relative, with `/`. */
  readonly path: string
  readonly blob: Blob
}

/**
 * One file of all these, which any tar unpacks. It is made of the files as they lie on the disk: none of them is read
 * before it is saved.
 *
 * @param mtime in seconds since 1970
 */
export function tarOf(entries: readonly TarEntry[], mtime: number): Blob {
  const parts = entries.flatMap(({ path, blob }) => [
    ...headersOf(path, blob.size, mtime),
    blob,
    padding(blob.size),
  ])
  return new Blob([...parts, new Uint8Array(2 * blockBytes)], { type: 'application/x-tar' })
}

function headersOf(path: string, size: number, mtime: number): readonly Uint8Array<ArrayBuffer>[] {
  const split = splitPath(path)
  if (split) return [writeHeader(split, size, '0', mtime)]
  // Whoever does not know pax still gets the file, by another name.
  const plain = { name: 'long-name', prefix: '' }
  const words = paxRecord('path', path)
  return [
    writeHeader({ name: 'pax-header', prefix: '' }, words.length, 'x', mtime),
    words,
    padding(words.length),
    writeHeader(plain, size, '0', mtime),
  ]
}

/** `30 path=…\n`, where the number counts all of the record, itself too. */
function paxRecord(key: string, value: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(` ${key}=${value}\n`)
  let length = body.length
  while (String(length).length + body.length !== length) length = String(length).length + body.length
  const record = new Uint8Array(length)
  record.set(new TextEncoder().encode(String(length)))
  record.set(body, length - body.length)
  return record
}

function padding(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array((blockBytes - (size % blockBytes)) % blockBytes)
}
