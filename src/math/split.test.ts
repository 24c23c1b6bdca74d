import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floods } from './hostileTexts.ts'
import { longBlock } from './limits.ts'
import { createSplitter, splitBlocks } from './split.ts'

describe('splitBlocks', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['\n\n', []],
    ['a\nb', ['a\nb']],
    ['a\n\n\nb\n', ['a', 'b']],
    ['a\r\n\r\nb', ['a', 'b']],
    ['a\n```python\nx\n\ny\n```\nb', ['a', '```python\nx\n\ny\n```', 'b']],
    ['```\nopen\n\n', ['```\nopen\n']],
    ['~~~\n```\n~~~\nb', ['~~~\n```\n~~~', 'b']],
    ['````\n```\n````', ['````\n```\n````']],
    ['```x``` is code', ['```x``` is code']],
    ['- a\n\n- b\n\nc', ['- a\n\n- b', 'c']],
    ['1. a\n\n   more\n\n2. b', ['1. a\n\n   more\n\n2. b']],
    ['Steps:\n1. a\n\n2. b\n\nSo', ['Steps:\n1. a\n\n2. b', 'So']],
    ['1. a\n   ```\n   x\n\n   y\n   ```\n2. b', ['1. a\n   ```\n   x\n\n   y\n   ```\n2. b']],
    ['1. a\n   ```\n   never closed\n\nafter', ['1. a\n   ```\n   never closed\n', 'after']],
    ['# h\ntext', ['# h\ntext']],
    ['> q\n\n> r', ['> q', '> r']],
  ])('%j', (text, blocks) => expect(splitBlocks(text)).toEqual(blocks))

  test('no block of prose grows without end', () => {
    const blocks = splitBlocks('one more line of words\n'.repeat(5_000))
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(longBlock)
  })
})

const markdown = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      '\n',
      '\n\n',
      '```',
      '~~~',
      '`',
      '- ',
      '1. ',
      '  ',
      '   ',
      '\t',
      '> ',
      '$x$',
      '$$',
      '|',
      '\r\n',
      '\r',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

test('any split of a text gives the blocks of the whole', () => {
  fc.assert(
    fc.property(markdown, fc.array(fc.nat(200), { maxLength: 20 }), (text, cuts) => {
      const split = createSplitter()
      for (const cut of cuts.map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b))
        split(text.slice(0, cut))
      expect(split(text)).toEqual(splitBlocks(text))
    }),
    { numRuns: 2_000 },
  )
})

test('blocks once followed by two others never change while the text grows', () => {
  fc.assert(
    fc.property(markdown, markdown, (before, after) => {
      const early = splitBlocks(`${before}\nx\n`)
      const late = splitBlocks(`${before}\nx\n${after}`)
      expect(late.slice(0, early.length - 1)).toEqual(early.slice(0, -1))
    }),
  )
})

test('blocks lose nothing but blank lines', () => {
  const letters = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(markdown, (text) => {
      expect(letters(splitBlocks(text).join(''))).toBe(letters(text))
    }),
  )
})

test('a text that does not go on from the last one is split afresh', () => {
  const split = createSplitter()
  split('a\n\nb\n\nc')
  expect(split('a\n\nx')).toEqual(['a', 'x'])
})

test.each(floods)('%s take little time', (_name, text) => {
  const start = performance.now()
  splitBlocks(text)
  expect(performance.now() - start).toBeLessThan(15_000)
})
