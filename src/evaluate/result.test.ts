import { describe, expect, test } from 'vitest'
import { resultOf } from './result.fixture.ts'
import { keyOf, keyOfResult, readResults, resultLine } from './result.ts'

const row = { index: 0, question: 'q', reference: '1' }
const settings = { model: 'm', votes: 1 }

test('a key tells place, wording, gold answer and every setting', () => {
  const keys = [
    keyOf(settings, row),
    keyOf(settings, { ...row, index: 1 }),
    keyOf(settings, { ...row, question: 'Q' }),
    keyOf(settings, { ...row, reference: '2' }),
    keyOf({ ...settings, model: 'n' }, row),
    keyOf({ ...settings, engine: 'wllama' }, row),
    keyOf({ ...settings, protocol: 'nano' }, row),
    keyOf({ ...settings, sampling: { temperature: 0, seed: 1 } }, row),
    keyOf({ ...settings, sampling: { temperature: 0.7, seed: 1 } }, row),
    keyOf({ ...settings, sampling: { temperature: 0.7, seed: 2 } }, row),
    keyOf({ ...settings, votes: 2 }, row),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keyOf({ ...settings }, { ...row })).toBe(keys[0])
})

test('a recording that changed is another', () => {
  const recorded = { ...settings, model: 'recorded' }
  expect(keyOf(recorded, { ...row, transcript: 'a' })).not.toBe(keyOf(recorded, { ...row, transcript: 'b' }))
})

describe('a file of results', () => {
  const full = resultOf({
    index: 1,
    engine: 'http',
    protocol: 'mumath-code',
    sampling: { temperature: 0.7, seed: 1 },
    votes: 3,
    family: 'f',
    level: 'Level 1',
    tutor: 'right-but',
    reason: 'not-simplified',
    usage: { calls: 2, cached: 1, prefilled: 2, generated: 3, prefillMs: 4, generateMs: 5 },
  })

  test('what was written is read', () => {
    const text = resultLine(resultOf()) + resultLine(full)
    const read = readResults(text)
    expect([...(read?.results ?? [])]).toEqual(
      [resultOf(), full].map((result) => [keyOfResult(result), result]),
    )
    expect(read?.whole).toBe(text)
  })

  test('of two with the same key the later one counts', () => {
    const text =
      resultLine(resultOf()) + resultLine(resultOf({ answer: '4', right: false, verdict: 'different' }))
    expect([...(readResults(text)?.results.values() ?? [])].map(({ answer }) => answer)).toEqual(['4'])
  })

  test('a kill at any byte loses no whole line, and the next can follow', () => {
    const first = resultLine(resultOf())
    const both = first + resultLine(full)
    for (let cut = first.length; cut < both.length - 1; cut++) {
      const read = readResults(both.slice(0, cut))
      expect(read?.results.size).toBe(1)
      expect(readResults(`${read?.whole ?? ''}${resultLine(full)}`)?.results.size).toBe(2)
    }
    // Only the end of the line is lacking.
    expect(readResults(both.slice(0, -1))).toEqual(readResults(both))
  })

  test.each([
    'notes\n',
    'notes',
    '{"version":1}\n',
    '{"version":2',
    '[]\n',
    '\n',
    resultLine(resultOf()) + 'notes',
  ])('something else, %j, is none', (text) => expect(readResults(text)).toBeUndefined())
})
