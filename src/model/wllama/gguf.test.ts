import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenGguf } from './byteReader.ts'
import { changed, entries, header, integers, name, number } from './gguf.fixture.ts'
import { readGguf, type Gguf } from './gguf.ts'
import { respell } from './respell.ts'
import { respelling, spell, unspell } from './spelling.ts'
import { whyUnknown } from './tokenizer.ts'

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

test.each([
  ['gpt2', 'smollm', undefined],
  ['gpt2', 'gpt-2', undefined],
  ['gpt2', 'qwen2', /its tokenizer is gpt2\/qwen2/],
  ['llama', 'default', /its tokenizer is llama\/default/],
  ['', '', /it has no tokenizer/],
])('whether %s/%s is known', (model, pre, why) => {
  const all = changed(changed(entries, name('tokenizer.ggml.model', model)), name('tokenizer.ggml.pre', pre))
  const unknown = whyUnknown(read(header(all)).entries)
  if (why) expect(unknown).toMatch(why)
  else expect(unknown).toBeUndefined()
})

test('added words are not known', () => {
  const all = changed(entries, integers('tokenizer.ggml.token_type', [3, 3, 3, 4, 1]))
  expect(whyUnknown(read(header(all)).entries)).toMatch(/added words/)
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
  ['a list for an end token', header(changed(entries, integers('tokenizer.ggml.eos_token_id', [-1])))],
  ['a key twice', header([...entries, number('llama.block_count', 4)])],
  ['an alignment that memory can’t hold', header([...entries, number('general.alignment', 2 ** 31)])],
  ['no tensor', header(entries, 3, [])],
  ['a tensor of five dimensions', header(entries, 3, [{ type: 0, shape: [1, 1, 1, 1, 1], offset: 0 }])],
  ['half a block in a row', header(entries, 3, [{ type: 8, shape: [48], offset: 0 }])],
  ['a tensor past the end', header(entries, 3, [{ type: 0, shape: [9], offset: 0 }])],
  ['a tensor larger than any file', header(entries, 3, [{ type: 0, shape: [2 ** 52, 2 ** 52], offset: 0 }])],
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

test('a count that only a hostile file has costs no memory and no time', () => {
  const most = 64 * 2 ** 20
  const bytes = new Uint8Array(most)
  // One array of as many bytes as are there, and after it the same again.
  const start = header([[...integers('a', [])]])
  bytes.set(start.subarray(0, 24 + 8 + 1 + 4))
  bytes.set([0, 0, 0, 0, 0, 0, 0, 3], 24 + 8 + 1 + 4)
  const began = performance.now()
  for (const size of [most, 2 ** 40]) expect(() => readGguf(bytes, size)).toThrow(BrokenGguf)
  expect(performance.now() - began).toBeLessThan(5000)
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
