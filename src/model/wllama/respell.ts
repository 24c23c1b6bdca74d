import type { Gguf } from './gguf.ts'
import { align, magic } from './ggufHeader.ts'

/**
 * Writes the header of a GGUF file again with other spellings of its tokens. Everything else, the tensors first of
 * all, stays as it was; tensor data follow after `dataStart` of the old file.
 */
export interface Respelling {
  readonly tokens: readonly string[]
  readonly types: readonly number[]
  readonly pre: string
}

/** The header again, padded up to where tensor data start, with another vocabulary of the same size. */
export function respell(gguf: Gguf, spelling: Respelling): Uint8Array<ArrayBuffer> {
  const respelled = new Set(['tokenizer.ggml.tokens', 'tokenizer.ggml.token_type', 'tokenizer.ggml.pre'])
  const kept = gguf.entries.filter((entry) => !respelled.has(entry.key))
  const strings = spelling.tokens.map(stringBytes)
  const parts = [
    integers([magic, 3]),
    longs([gguf.tensorCount, BigInt(kept.length + 3)]),
    ...kept.map((entry) => entry.bytes),
    stringBytes('tokenizer.ggml.pre'),
    integers([type.string]),
    stringBytes(spelling.pre),
    stringBytes('tokenizer.ggml.tokens'),
    integers([type.array, type.string]),
    longs([BigInt(strings.length)]),
    ...strings,
    stringBytes('tokenizer.ggml.token_type'),
    integers([type.array, type.int32]),
    longs([BigInt(spelling.types.length)]),
    integers(spelling.types),
    gguf.tensors,
  ]
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0)
  const header = new Uint8Array(align(size, gguf.alignment))
  let at = 0
  for (const part of parts) {
    header.set(part, at)
    at += part.byteLength
  }
  return header
}

/** Value types of GGUF. */
const type = { int32: 5, string: 8, array: 9 }

function stringBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const out = new Uint8Array(8 + bytes.byteLength)
  new DataView(out.buffer).setBigUint64(0, BigInt(bytes.byteLength), true)
  out.set(bytes, 8)
  return out
}
function integers(values: readonly number[]): Uint8Array {
  const out = new DataView(new ArrayBuffer(4 * values.length))
  values.forEach((value, i) => out.setUint32(4 * i, value, true))
  return new Uint8Array(out.buffer)
}
function longs(values: readonly bigint[]): Uint8Array {
  const out = new DataView(new ArrayBuffer(8 * values.length))
  values.forEach((value, i) => out.setBigUint64(8 * i, value, true))
  return new Uint8Array(out.buffer)
}
