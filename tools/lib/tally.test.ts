import { describe, expect, test } from 'vitest'
import { duration, familyTable, progressLine, scoreLine } from './tally.ts'

const rows = (...marks: string[]) =>
  marks.map((mark) => ({ right: mark.startsWith('+'), ...(mark.length > 1 && { family: mark.slice(1) }) }))

test.each<[right: number, wrong: number, line: string]>([
  [1064, 255, '1064/1319 = 80.7 %'],
  [0, 3, '0/3 = 0.0 %'],
  [3, 0, '3/3 = 100.0 %'],
  [0, 0, '0/0 = 0.0 %'],
])('%i right and %i wrong: %s', (right, wrong, line) => {
  const results = [...Array<string>(right).fill('+'), ...Array<string>(wrong).fill('-')]
  expect(scoreLine(rows(...results))).toBe(line)
})

test('families, the weakest first', () => {
  expect(familyTable(rows('+speed', '-speed', '+age', '-mixture', '+'))).toEqual([
    'mixture  0/1 = 0.0 %',
    'speed    1/2 = 50.0 %',
    'age      1/1 = 100.0 %',
  ])
  expect(familyTable(rows('+', '-'))).toEqual([])
})

describe('time left is counted on what was measured now', () => {
  test.each<[measured: number, ms: number, line: string]>([
    [0, 0, '2/10, 1 right so far'],
    [1, 4000, '2/10, 1 right so far, 32 s left'],
    [2, 60_000, '2/10, 1 right so far, 4 min left'],
  ])('%i in %i ms', (measured, ms, line) => expect(progressLine(rows('+', '-'), 10, measured, ms)).toBe(line))
})

test.each<[ms: number, text: string]>([
  [400, '0 s'],
  [89_000, '89 s'],
  [100_000, '2 min'],
  [7_200_000, '2.0 h'],
])('%i ms: %s', (ms, text) => expect(duration(ms)).toBe(text))
