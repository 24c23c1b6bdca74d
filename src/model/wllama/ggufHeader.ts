import { BrokenGguf, ByteReader, type Value } from './byteReader.ts'
import { blocks } from './ggufTypes.ts'

/**
 * The header of a GGUF file (llama.cpp's container: little-endian key–value pairs, then tensor descriptions, then
 * aligned tensor data), whatever model is in it. It reads no tensor.
 */
export interface Header {
  readonly entries: readonly Entry[]
  /** Bytes of the header after its key–value pairs. */
  readonly tensors: Uint8Array<ArrayBuffer>
  readonly tensorCount: bigint
  /** Weights of all tensors together. */
  readonly parameters: number
  readonly alignment: number
  /** Where the header ends in the file, tensor data start, and the last of them ends. */
  readonly end: number
  readonly dataStart: number
  readonly dataEnd: number
}

export interface Entry {
  readonly key: string
  readonly value: Value
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** `GGUF` as a little-endian number. */
export const magic = 0x46554747
/** Models have hundreds of tensors and dozens of entries; mixtures of many experts have some thousands. */
const mostThings = 2 ** 16
const mostDimensions = 4
const mostAlignment = 2 ** 16
/** A header of this size holds a vocabulary of half a million tokens. */
export const mostHeaderBytes = 64 * 2 ** 20

export function looksLikeGguf(head: Uint8Array<ArrayBuffer>): boolean {
  return head.byteLength >= 4 && new DataView(head.buffer, head.byteOffset).getUint32(0, true) === magic
}

/** One that lies the other way round, for the few computers that read numbers so, is one with many zeros. */
export class UnknownVersion extends BrokenGguf {
  readonly version: number
  constructor(version: number) {
    super(`GGUF version ${version} is not known`)
    this.version = version
  }
}

/** @param bytes the beginning of the file. Throws `BrokenGguf`, or `HeaderGoesOn` where it is too short a beginning. */
export function readHeader(bytes: Uint8Array<ArrayBuffer>, fileSize: number): Header {
  const reader = new ByteReader(bytes, fileSize)
  if (fileSize >= 4) reader.skip(4)
  if (!looksLikeGguf(bytes)) throw new BrokenGguf('the file is not a GGUF model')
  const version = reader.uint32()
  if (version !== 2 && version !== 3) throw new UnknownVersion(version)
  const tensorCount = reader.count(24, mostThings)
  const entryCount = reader.count(13, mostThings)
  const entries: Entry[] = []
  const keys = new Set<string>()
  for (let i = 0; i < entryCount; i++) {
    const start = reader.at
    const key = reader.string()
    if (keys.has(key)) throw new BrokenGguf(`${key} is there twice`)
    keys.add(key)
    const value = reader.value(reader.uint32())
    entries.push({ key, value, bytes: bytes.subarray(start, reader.at) })
  }
  const alignment = numberOf(entries, 'general.alignment') ?? 32
  if (!(alignment >= 8 && alignment <= mostAlignment) || alignment % 8 !== 0)
    throw new BrokenGguf(`alignment ${alignment}`)
  const tensorStart = reader.at
  let parameters = 0
  let last = 0
  for (let i = 0; i < tensorCount; i++) {
    const { weights, end } = readTensor(reader)
    parameters += weights
    last = Math.max(last, end)
  }
  const end = reader.at
  const dataStart = align(end, alignment)
  return {
    entries,
    tensors: bytes.subarray(tensorStart, end),
    tensorCount: BigInt(tensorCount),
    parameters,
    alignment,
    end,
    dataStart,
    dataEnd: dataStart + last,
  }
}

/** `end` of its data, from where tensor data start; of a type that is not known here, of its first byte. */
function readTensor(reader: ByteReader): { readonly weights: number; readonly end: number } {
  const name = reader.string()
  const dimensions = reader.uint32()
  if (dimensions > mostDimensions) throw new BrokenGguf(`tensor ${name} has ${dimensions} dimensions`)
  const shape = Array.from({ length: dimensions }, () => Number(reader.uint64()))
  const block = blocks.get(reader.uint32())
  const offset = Number(reader.uint64())
  const weights = shape.reduce((product, size) => product * size, 1)
  const end = offset + (block ? (weights / block.weights) * block.bytes : 1)
  if ((block && (shape[0] ?? 1) % block.weights !== 0) || !Number.isSafeInteger(weights + end))
    throw new BrokenGguf(`tensor ${name} can’t be ${shape.join(' × ')}`)
  return { weights, end }
}

function find(entries: readonly Entry[], key: string): Value | undefined {
  return entries.find((entry) => entry.key === key)?.value
}
/** Also one of 64 bits, where it is none that a number can't hold. */
export function numberOf(entries: readonly Entry[], key: string): number | undefined {
  const value = find(entries, key)
  const number = typeof value === 'bigint' ? Number(value) : value
  return typeof number === 'number' && (typeof value === 'number' || Number.isSafeInteger(number))
    ? number
    : undefined
}
export function stringOf(entries: readonly Entry[], key: string): string | undefined {
  const value = find(entries, key)
  return typeof value === 'string' ? value : undefined
}
export function stringsOf(entries: readonly Entry[], key: string): readonly string[] | undefined {
  const value = find(entries, key)
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined
}
export function numbersOf(entries: readonly Entry[], key: string): readonly number[] | undefined {
  const value = find(entries, key)
  return Array.isArray(value) && value.every((item) => typeof item === 'number') ? value : undefined
}

export function align(size: number, alignment: number): number {
  return Math.ceil(size / alignment) * alignment
}
