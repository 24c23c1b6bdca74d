import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBpe } from './bpe.ts'
import { abandons, continueWith, emptySession, writeOn, type Session } from './session.ts'
import { smallVocabulary } from './smallVocabulary.fixture.ts'

const { tokens, merges } = smallVocabulary
const bpe = createBpe(tokens, merges, 'smollm')
const idOf = (token: string) => tokens.indexOf(token)
const prompt = (text: string, held: Session = emptySession) => continueWith(held, text, bpe)

function written(text: string, pieces: readonly string[]): Session {
  const writing = writeOn(prompt(text), bpe)
  for (const piece of pieces) writing.add(idOf(piece))
  writing.end()
  return writing.session()
}

const texts = fc.string({ unit: fc.constantFrom('t', 'h', 'e', ' ', '\n', '1', 'as', 'é', '🐑', '`') })

test('a prompt is its tokenization, whatever tokenized text was held before', () => {
  fc.assert(
    fc.property(texts, texts, texts, (common, before, after) => {
      const held = prompt(common + before)
      // Right after what is held, the text goes on in tokens of its own.
      fc.pre(!(common + after).startsWith(held.text) || held.text === '')
      expect(prompt(common + after, held).ids).toEqual(bpe.encode(common + after))
    }),
  )
})

test('a text that goes on keeps every token the model wrote', () => {
  // The model spelt "the" by letters, which the tokenizer would not do.
  const held = written('Q\n', ['t', 'h', 'e', '`', '`', '`'])
  const next = prompt('Q\nthe```\n36\n', held)
  expect(next.ids.slice(0, held.ids.length)).toEqual(held.ids)
  expect(next.ids.slice(held.ids.length)).toEqual(bpe.encode('\n36\n'))
})

test('the end of what the model wrote may be cut off', () => {
  const held = written('Q\n', ['t', 'h', 'e', '`', '\u010a', '\u010a'])
  const next = prompt('Q\nthe`\n36', held)
  expect(next.ids.slice(0, 7)).toEqual(held.ids.slice(0, 7))
})

test('another text that begins alike takes over no half word', () => {
  const held = prompt('Q\nTom')
  expect(
    prompt('Q\nTomas', { ...held, ids: [...held.ids, 7], ends: [...held.ends, 6], text: 'Q\nTom!' }).ids,
  ).toEqual(bpe.encode('Q\nTomas'))
})

test('a character over several tokens comes when it is whole', () => {
  const writing = writeOn(emptySession, bpe)
  const pieces = bpe.encode('🐑é').map((id) => writing.add(id))
  expect(pieces).toEqual(['', '', '', '🐑', '', 'é'])
  expect(writing.end()).toBe('')
  expect(writing.session().ends).toEqual([-1, -1, -1, 2, -1, 3])
})

test('half a character at the end is U+FFFD, and is kept as the tokens it was', () => {
  const writing = writeOn(emptySession, bpe)
  expect(
    bpe
      .encode('é')
      .slice(0, 1)
      .map((id) => writing.add(id)),
  ).toEqual([''])
  expect(writing.end()).toBe('\ufffd')
  const held = writing.session()
  expect(prompt('\ufffd!', held).ids).toEqual([...held.ids, ...bpe.encode('!')])
})

test('what the model writes is the text, for any tokens', () => {
  const ids = fc.array(fc.integer({ min: 0, max: tokens.length - 1 }))
  fc.assert(
    fc.property(texts, ids, (text, more) => {
      const writing = writeOn(prompt(text), bpe)
      const heard = more.map((id) => writing.add(id)).join('') + writing.end()
      const held = writing.session()
      expect(held.text).toBe(text + heard)
      expect(held.ends).toHaveLength(held.ids.length)
      expect(
        held.ends.every(
          (end, i) => end <= held.text.length && (end < 0 || end >= Math.max(0, ...held.ends.slice(0, i))),
        ),
      ).toBe(true)
      // Going on from it never throws away a token of the model's.
      expect(prompt(`${held.text}\n\`\`\`output\n`, held).ids.slice(0, held.ids.length)).toEqual(held.ids)
    }),
  )
})

test.each([
  ['the the the', 'the the the the', false],
  ['the the the', 'the the 1', false],
  ['the the the the', '1 1 1 1', true],
  ['', 'the', false],
])('after %j, %j abandons it: %j', (before, after, expected) => {
  const held = prompt(before)
  expect(abandons(held, prompt(after, held))).toBe(expected)
})
