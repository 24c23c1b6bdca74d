import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxQuestionLength } from '../../solve/question.ts'
import { hardSample, samples } from '../../ui/Composer/samples.ts'
import { isFamiliar, surprise } from './surprise.ts'
import { NotATable, parseTable } from './table.ts'

const bytes = new Uint8Array(readFileSync('public/models/nano/nano-familiar.bin'))
const table = parseTable(bytes)
/** Written by the kit together with the table. */
const scored = JSON.parse(readFileSync('kit/tests/data/familiar.json', 'utf8')) as readonly {
  readonly text: string
  readonly surprise: number
}[]

test.each(scored.map(({ text, surprise }) => [text.slice(0, 60), text, surprise] as const))(
  'the kit and the app come to the same surprise: %j',
  (_, text, expected) => expect(surprise(text, table)).toBe(expected),
)

test.each([...samples, 'What is 15% of 240?', 'what is 20% of 150'])('known: %s', (question) =>
  expect(isFamiliar(question, table)).toBe(true),
)

test.each([hardSample, 'Hello', 'apples', '👍', 'Wie viel sind 15 Prozent von 240?'])('new: %s', (question) =>
  expect(isFamiliar(question, table)).toBe(false),
)

test('any text has a surprise, which is a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(surprise(text, table)).toBeGreaterThan(0)
    }),
  )
})

test('the longest question takes a moment, not a second', () => {
  const begun = performance.now()
  for (const piece of ['7 ', '1,000', 'a', '🍎', 'What is 3/4 of 80? '])
    surprise(piece.repeat(maxQuestionLength).slice(0, maxQuestionLength), table)
  expect(performance.now() - begun).toBeLessThan(1000)
})

describe('a file that is no table is refused', () => {
  const changed = (at: number, byte: number) => {
    const copy = bytes.slice()
    copy[at] = byte
    return copy
  }
  const magic = new TextEncoder().encode('MUFAMIL1')
  const of = (...rest: readonly number[]) => Uint8Array.from([...magic, ...rest])
  test.each<[why: string, file: Uint8Array, says: RegExp]>([
    ['nothing', new Uint8Array(), /breaks off/],
    ['another file', changed(0, 0x4e), /begins with something else/],
    ['half of it', bytes.subarray(0, bytes.length >> 1), /breaks off/],
    ['one byte less', bytes.subarray(0, -1), /breaks off/],
    ['one byte more', Uint8Array.from([...bytes, 0]), /goes on/],
    ['too much', new Uint8Array(2 ** 20 + 1), /1048577 bytes/],
    ['a number without an end', of(...Array<number>(30).fill(128)), /too long/],
    ['a number past all bounds', of(255, 255, 255, 255, 127), /too large/],
    ['a text that is no text', of(1, 1, 255), /UTF-8/],
    ['a word that is none', of(1, 0), /not a list/],
    ['one word twice', of(1, 3, 97, 10, 97), /not a list/],
    [
      'a key told twice',
      of(1, 1, 97, 1, 98, 1, 99, ...Array<number>(12).fill(1), 2, 1, 1, 1, 0, 1, 1, 0),
      /out of order/,
    ],
    [
      'a key past the last',
      of(1, 1, 97, 1, 98, 1, 99, ...Array<number>(12).fill(1), 2, 30, 1, 1, 30, 1, 1, 0),
      /out of order/,
    ],
  ])('%s', (_, file, says) => {
    expect(() => parseTable(file)).toThrow(NotATable)
    expect(() => parseTable(file)).toThrow(says)
  })

  test('any bytes give a table or a refusal, and nothing else', () => {
    const tried = (file: Uint8Array) => {
      try {
        expect(surprise('What is 15% of 240?', parseTable(file))).toBeGreaterThanOrEqual(0)
      } catch (error) {
        if (!(error instanceof NotATable)) throw error
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), tried))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => tried(of(...rest))))
    const flips = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    fc.assert(
      fc.property(flips, ([at, byte]) => tried(changed(at, byte))),
      { numRuns: 300 },
    )
  })
})
