import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBpe } from './bpe.ts'
import { smallVocabulary } from './smallVocabulary.fixture.ts'

const { tokens, merges } = smallVocabulary
const bpe = createBpe(tokens, merges, 'smollm')
const spelled = (text: string) => bpe.encode(text).map((id) => tokens[id])

test.each([
  ['the', ['the']],
  [' the', ['\u0120the']],
  ['there', ['the', 're']],
  ['12', ['1', '2']],
  [' 12', ['\u0120', '1', '2']],
  ['a\n\nb', ['a', '\u010a', '\u010a', 'b']],
  ["it's", ['i', 't', "'", 's']],
  ['é', ['Ã', '©']],
  ['</s>', ['<', '/', 's', '>']],
])('%j is %j', (text, expected) => {
  expect(spelled(text)).toEqual(expected)
})

test('words and bytes of tokens join to the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('smollm', 'gpt-2'), (text, split) => {
      const any = createBpe(tokens, merges, split)
      expect(any.words(text).join('')).toBe(text)
      const bytes = any.encode(text).flatMap((id) => Array.from(any.bytes(id)))
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes))).toBe(text)
    }),
  )
})

test('a long word takes no long time', () => {
  const start = performance.now()
  expect(bpe.encode('th'.repeat(50_000))).toHaveLength(50_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})
