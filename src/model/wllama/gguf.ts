import { BrokenGguf, ByteReader, type Value } from './byteReader.ts'

/**
 * Reads the header of a GGUF file (llama.cpp's container: little-endian key–value pairs, then tensor descriptions,
 * then aligned tensor data). It reads no tensor, and takes nothing on trust: a count or a length that can't be is a
 * broken file.
 */
export interface Gguf {
  readonly tokenizer: Tokenizer
  readonly entries: readonly Entry[]
  /** Bytes of the header after its key–value pairs. */
  readonly tensors: Uint8Array<ArrayBuffer>
  readonly tensorCount: bigint
  readonly alignment: number
  /** Where tensor data start in the file. */
  readonly dataStart: number
  /** Bytes of keys and values that one token of context costs, in f16. */
  readonly cacheBytesPerToken: number
}

export interface Tokenizer {
  /** `gpt2` is byte-level BPE. */
  readonly model: string
  /** Name of the rule that splits text into words before merging. */
  readonly pre: string
  /** Spellings by id; empty for control tokens, which stand for no text. */
  readonly tokens: readonly string[]
  readonly merges: readonly string[]
  readonly eos: number
}

interface Entry {
  readonly key: string
  readonly value: Value
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** `GGUF` as a little-endian number. */
export const magic = 0x46554747

export function looksLikeGguf(head: Uint8Array<ArrayBuffer>): boolean {
  return head.byteLength >= 4 && new DataView(head.buffer, head.byteOffset).getUint32(0, true) === magic
}

/** @param bytes the beginning of the file, at least its whole header. Throws `BrokenGguf`. */
export function readGguf(bytes: Uint8Array<ArrayBuffer>, fileSize: number): Gguf {
  try {
    return readHeader(bytes, fileSize)
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenGguf('the file ends inside its header')
    throw error
  }
}

function readHeader(bytes: Uint8Array<ArrayBuffer>, fileSize: number): Gguf {
  if (!looksLikeGguf(bytes)) throw new BrokenGguf('the file is not a GGUF model')
  const reader = new ByteReader(bytes)
  reader.at = 4
  const version = reader.uint32()
  if (version !== 2 && version !== 3) throw new BrokenGguf(`GGUF version ${version} is not known`)
  const tensorCount = reader.uint64()
  const entryCount = reader.count(13)
  const entries: Entry[] = []
  for (let i = 0; i < entryCount; i++) {
    const start = reader.at
    const key = reader.string()
    const value = reader.value(reader.uint32())
    entries.push({ key, value, bytes: bytes.subarray(start, reader.at) })
  }
  const alignment = numberOf(entries, 'general.alignment') ?? 32
  if (alignment < 1 || alignment % 8 !== 0) throw new BrokenGguf(`alignment ${alignment}`)
  const tensorStart = reader.at
  let last = 0
  for (let i = 0n; i < tensorCount; i++) {
    reader.string()
    const dimensions = reader.uint32()
    reader.skip(8 * dimensions + 4)
    last = Math.max(last, Number(reader.uint64()))
  }
  const dataStart = align(reader.at, alignment)
  if (dataStart + last >= fileSize) throw new BrokenGguf('the file ends before its last tensor')
  const tensors = bytes.subarray(tensorStart, reader.at)
  const tokenizer = tokenizerOf(entries)
  const cacheBytesPerToken = cacheBytesOf(entries)
  return { tokenizer, entries, tensors, tensorCount, alignment, dataStart, cacheBytesPerToken }
}

function cacheBytesOf(entries: readonly Entry[]): number {
  const family = stringOf(entries, 'general.architecture') ?? ''
  const size = (key: string) => numberOf(entries, `${family}.${key}`) ?? 0
  const heads = size('attention.head_count') || 1
  const width = (size('embedding_length') * (size('attention.head_count_kv') || heads)) / heads
  return 2 * 2 * size('block_count') * width
}

/** Token types of GGUF. */
const normal = 1
const userDefined = 4

function tokenizerOf(entries: readonly Entry[]): Tokenizer {
  const tokens = stringsOf(entries, 'tokenizer.ggml.tokens')
  const eos = numberOf(entries, 'tokenizer.ggml.eos_token_id')
  if (tokens === undefined || tokens.length === 0) throw new BrokenGguf('the file has no vocabulary')
  if (eos === undefined || eos >= tokens.length) throw new BrokenGguf('the file names no end token')
  const types = numbersOf(entries, 'tokenizer.ggml.token_type') ?? []
  if (types.includes(userDefined))
    throw new BrokenGguf('its vocabulary has added words, which are not known here')
  return {
    model: stringOf(entries, 'tokenizer.ggml.model') ?? '',
    pre: stringOf(entries, 'tokenizer.ggml.pre') ?? '',
    tokens: tokens.map((token, id) => ((types[id] ?? normal) === normal ? token : '')),
    merges: stringsOf(entries, 'tokenizer.ggml.merges') ?? [],
    eos,
  }
}

function find(entries: readonly Entry[], key: string): Value | undefined {
  return entries.find((entry) => entry.key === key)?.value
}
function numberOf(entries: readonly Entry[], key: string): number | undefined {
  const value = find(entries, key)
  return typeof value === 'number' ? value : undefined
}
function stringOf(entries: readonly Entry[], key: string): string | undefined {
  const value = find(entries, key)
  return typeof value === 'string' ? value : undefined
}
function stringsOf(entries: readonly Entry[], key: string): readonly string[] | undefined {
  const value = find(entries, key)
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined
}
function numbersOf(entries: readonly Entry[], key: string): readonly number[] | undefined {
  const value = find(entries, key)
  return Array.isArray(value) && value.every((item) => typeof item === 'number') ? value : undefined
}

export function align(size: number, alignment: number): number {
  return Math.ceil(size / alignment) * alignment
}
