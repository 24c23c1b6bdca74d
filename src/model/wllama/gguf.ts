import { BrokenGguf, HeaderGoesOn } from './byteReader.ts'
import { type Entry, type Header, numberOf, readHeader, stringOf } from './ggufHeader.ts'
import { type Tokenizer, tokenizerOf } from './tokenizer.ts'

/** What the engine must know of a model's file. It takes nothing on trust: what can't be is a broken file. */
export interface Gguf extends Header {
  readonly tokenizer: Tokenizer
  /** Bytes of keys and values that one token of context costs, in f16. */
  readonly cacheBytesPerToken: number
}

/** @param bytes the beginning of the file, at least its whole header. Throws `BrokenGguf`. */
export function readGguf(bytes: Uint8Array<ArrayBuffer>, fileSize: number): Gguf {
  const header = readWhole(bytes, fileSize)
  if (header.tensorCount === 0n) throw new BrokenGguf('the file has no tensors')
  if (header.dataEnd > fileSize) throw new BrokenGguf('the file ends before its last tensor')
  const { entries } = header
  return { ...header, tokenizer: tokenizerOf(entries), cacheBytesPerToken: cacheBytesOf(entries) }
}

function readWhole(bytes: Uint8Array<ArrayBuffer>, fileSize: number): Header {
  try {
    return readHeader(bytes, fileSize)
  } catch (error) {
    if (error instanceof HeaderGoesOn)
      throw new BrokenGguf(`its header does not end within ${bytes.length} bytes`)
    throw error
  }
}

function cacheBytesOf(entries: readonly Entry[]): number {
  const family = stringOf(entries, 'general.architecture') ?? ''
  const size = (key: string) => numberOf(entries, `${family}.${key}`) ?? 0
  const heads = size('attention.head_count') || 1
  const width = (size('embedding_length') * (size('attention.head_count_kv') || heads)) / heads
  return 2 * 2 * size('block_count') * width
}
