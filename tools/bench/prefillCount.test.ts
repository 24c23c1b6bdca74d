import { expect, test } from 'vitest'
import type { Call } from '../pages/prefill.ts'
import { countPrefill, givenTexts } from './prefillCount.ts'

/** One token a character stands in for a tokenizer. */
const tokens = (text: string) => text.length
const stop = '```output\n'
const call = (fed: string, wrote: string, counts: Partial<Call>): Call => ({
  fed,
  wrote,
  reason: 'stop',
  cached: 0,
  prefilled: tokens(fed),
  generated: tokens(wrote + stop),
  firstMs: 1,
  ...counts,
})

const first = call('Q\n', 'P\n', {})
const fed = `Q\nP\n${stop}36\n\`\`\`\n`
const kept = call(fed, 'A', { reason: 'eos', cached: 13, prefilled: 8, generated: 2 })
const again = call(fed, 'A', { reason: 'eos', generated: 2 })

test('what the model did not write', () => expect(givenTexts([first, kept])).toEqual(['Q\n', '36\n```\n']))

test.each<[what: string, calls: readonly Call[], needed: number, prefilled: number, twice: number]>([
  ['one call', [first], 3, 3, 0],
  [
    'a cache that was kept: the newline that was sampled last is read with the output',
    [first, kept],
    10,
    11,
    0,
  ],
  ['everything again', [first, again], 10, 3 + 22, 2 + 1 + 11],
])('%s', (_, calls, needed, prefilled, twice) =>
  expect(countPrefill(calls, tokens, { bosCounted: false })).toEqual({ needed, prefilled, twice }),
)

test('a text that did not come back as it was written counts as given from there', () =>
  expect(givenTexts([first, call('Q\nP```output\n36', 'A', {})])).toEqual(['Q\n', '```output\n36']))
