/** One block of a tar (POSIX.1-2017, pax "ustar Interchange Format"): the header of a member. */
export const blockBytes = 512

export interface TarHeader {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** `0` or empty: a file; `5`: a folder; `x`, `g`, `L`, `K`: words about the members that follow. */
  readonly type: string
}

const field = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const
type Field = keyof typeof field

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()

/** Where a path fits into name and prefix, each of them whole folders; `undefined` where it does not. */
export function splitPath(path: string): { readonly name: string; readonly prefix: string } | undefined {
  // Of bytes beyond ASCII the header itself does not say what they are.
  if (!/^[\x20-\x7e]+$/.test(path)) return undefined
  if (path.length <= 100) return { name: path, prefix: '' }
  const cut = path.indexOf('/', path.length - 101)
  return cut < 1 || cut > 155 || cut === path.length - 1
    ? undefined
    : { name: path.slice(cut + 1), prefix: path.slice(0, cut) }
}

/** @param mtime in seconds since 1970 */
export function writeHeader(
  { name, prefix }: { readonly name: string; readonly prefix: string },
  size: number,
  type: string,
  mtime: number,
): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(blockBytes)
  const put = (where: Field, text: string) => block.set(utf8.encode(text), field[where][0])
  const octal = (value: number, digits: number) => Math.trunc(value).toString(8).padStart(digits, '0')
  put('name', name)
  put('prefix', prefix)
  put('mode', octal(0o644, 7))
  put('uid', octal(0, 7))
  put('gid', octal(0, 7))
  if (size < 8 ** 11) put('size', octal(size, 11))
  else putBase256(block.subarray(...spanOf('size')), size)
  put('mtime', octal(mtime, 11))
  put('type', type)
  put('magic', 'ustar\u{0}00')
  put('sum', `${octal(sumOf(block), 6)}\0 `)
  return block
}

/** `undefined` for what is no header: its sum tells. */
export function readHeader(block: Uint8Array<ArrayBuffer>): TarHeader | undefined {
  const text = (where: Field) => textOf(block.subarray(...spanOf(where)))
  if (block.length !== blockBytes || parseOctal(text('sum')) !== sumOf(block)) return undefined
  const sizeField = block.subarray(...spanOf('size'))
  const size = (sizeField[0] ?? 0) >= 0x80 ? base256(sizeField) : parseOctal(text('size'))
  if (size === undefined || !Number.isSafeInteger(size)) return undefined
  // GNU's own headers have other things where POSIX has the prefix.
  const prefix = text('magic') === 'ustar' ? text('prefix') : ''
  return { path: prefix === '' ? text('name') : `${prefix}/${text('name')}`, size, type: text('type') }
}

function spanOf(where: Field): [from: number, to: number] {
  const [at, length] = field[where]
  return [at, at + length]
}

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  const end = bytes.indexOf(0)
  return fromUtf8.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function parseOctal(text: string): number | undefined {
  return /^ *[0-7]+ *$/.test(text) ? Number.parseInt(text.trim(), 8) : undefined
}

/** As if the sum itself were eight spaces. */
function sumOf(block: Uint8Array<ArrayBuffer>): number {
  const [from, to] = spanOf('sum')
  return block.reduce((sum, byte, at) => sum + (at >= from && at < to ? 0x20 : byte), 0)
}

function putBase256(into: Uint8Array<ArrayBuffer>, value: number): void {
  let rest = value
  for (let at = into.length - 1; at > 0; at--) {
    into[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  into[0] = 0x80
}

/** Beyond 2^53 the last bytes are lost, and nobody has such a file. */
function base256(bytes: Uint8Array<ArrayBuffer>): number {
  return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, (bytes[0] ?? 0) & 0x7f)
}
