import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenGguf } from './byteReader.ts'
import { readGguf, type Gguf } from './gguf.ts'
import { respell } from './respell.ts'
import { respelling, spell, unspell } from './spelling.ts'

const words = ['<unk>', '<s>', '</s>', 'a', '\u0120b']

/** A header in GGUF, built by hand: version, one tensor at offset 0, the entries given. */
function header(entries: readonly (readonly number[])[], version = 3): Uint8Array<ArrayBuffer> {
  const tensor = [...string('t'), ...u32(1), ...u64(8), ...u32(0), ...u64(0)]
  const body = [
    0x47,
    0x47,
    0x55,
    0x46,
    ...u32(version),
    ...u64(1),
    ...u64(entries.length),
    ...entries.flat(),
    ...tensor,
  ]
  return Uint8Array.from([...body, ...Array<number>((32 - (body.length % 32)) % 32).fill(0)])
}
const u32 = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)
const u64 = (value: number) => [...u32(value), ...u32(0)]
const string = (text: string) => [
  ...u64(new TextEncoder().encode(text).length),
  ...new TextEncoder().encode(text),
]
const number = (key: string, value: number) => [...string(key), ...u32(4), ...u32(value)]
const name = (key: string, value: string) => [...string(key), ...u32(8), ...string(value)]
const strings = (key: string, values: readonly string[]) => [
  ...string(key),
  ...u32(9),
  ...u32(8),
  ...u64(values.length),
  ...values.flatMap(string),
]
const integers = (key: string, values: readonly number[]) => [
  ...string(key),
  ...u32(9),
  ...u32(5),
  ...u64(values.length),
  ...values.flatMap(u32),
]
const entries = [
  name('general.architecture', 'llama'),
  number('llama.block_count', 4),
  number('llama.embedding_length', 192),
  number('llama.attention.head_count', 6),
  number('llama.attention.head_count_kv', 6),
  name('tokenizer.ggml.model', 'gpt2'),
  name('tokenizer.ggml.pre', 'smollm'),
  strings('tokenizer.ggml.tokens', words),
  integers('tokenizer.ggml.token_type', [3, 3, 3, 1, 1]),
  strings('tokenizer.ggml.merges', []),
  number('tokenizer.ggml.eos_token_id', 2),
]
const file = header(entries)
const read = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length + 32): Gguf => readGguf(bytes, size)

test('reads the tokenizer; control tokens stand for no text', () => {
  const gguf = read(file)
  expect(gguf.tokenizer).toEqual({
    model: 'gpt2',
    pre: 'smollm',
    tokens: ['', '', '', 'a', '\u0120b'],
    merges: [],
    eos: 2,
  })
  expect(gguf.dataStart).toBe(file.length)
  expect(gguf.cacheBytesPerToken).toBe(2 * 2 * 4 * 192)
})

test('a header written again differs in its spellings alone', () => {
  const before = read(file)
  const written = respell(before, respelling(before.tokenizer))
  const after = read(written)
  expect(after.dataStart).toBe(written.length)
  expect(after.tensors).toEqual(before.tensors)
  expect(after.tokenizer.pre).toBe('llama-bpe')
  expect(after.tokenizer.tokens).toEqual(['\u0120a', '\u0120b', '', '\u0120d', '\u0120e'])
  const keys = (gguf: Gguf) => gguf.entries.map((entry) => entry.key).toSorted()
  expect(keys(after)).toEqual(keys(before))
})

test.each([
  ['nothing', new Uint8Array()],
  ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ['another version', header(entries, 1)],
  ['no vocabulary', header(entries.slice(0, 6))],
  ['no end token', header(entries.slice(0, -1))],
  ['an end token that is none', header([...entries.slice(0, -1), number('tokenizer.ggml.eos_token_id', 5)])],
  [
    'added words',
    header([
      ...entries.slice(0, 8),
      integers('tokenizer.ggml.token_type', [3, 3, 3, 4, 1]),
      ...entries.slice(9),
    ]),
  ],
])('%s is broken', (_, bytes) => {
  expect(() => read(bytes)).toThrow(BrokenGguf)
})

test('cut anywhere, the file is broken', () => {
  for (let size = 0; size < file.length; size++) {
    const cut = file.slice(0, size)
    expect(() => readGguf(cut, size), `${size} bytes`).toThrow(BrokenGguf)
  }
  expect(() => readGguf(file, file.length)).toThrow(BrokenGguf)
})

test('any bytes are read or broken, at once', () => {
  fc.assert(
    fc.property(fc.nat(file.length - 5), fc.uint8Array({ minLength: 1, maxLength: 12 }), (at, noise) => {
      const bytes = file.slice()
      bytes.set(noise.slice(0, bytes.length - at - 4), at + 4)
      try {
        read(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenGguf)
      }
    }),
    { numRuns: 2000 },
  )
})

test('ids survive spelling, and no two share one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200_000)), (ids) => {
      expect(unspell(spell(ids))).toEqual(ids)
      expect(new Set(ids.map((id) => spell([id]))).size).toBe(new Set(ids).size)
    }),
  )
})

test.each([['a'], [' A'], [' a1'], ['</s>'], [' a  b'], [' a ']])('%j is no spelling', (text) => {
  expect(() => unspell(text)).toThrow()
})
