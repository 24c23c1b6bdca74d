import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Part, partOf } from './part.ts'

const rows = Array.from({ length: 1000 }, (_, index) => index)
const few = [0, 1, 2, 3]

test.each<[part: Part, taken: readonly number[]]>([
  [{ type: 'all' }, few],
  [{ type: 'first', count: 2 }, [0, 1]],
  [{ type: 'first', count: 9 }, few],
  [{ type: 'sample', count: 9, seed: 1 }, few],
])('%j', (part, taken) => expect(partOf(few, part)).toEqual(taken))

test('a sample has as many as were asked for, in the order of the set, and is the same again', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer(), (count, seed) => {
      const part = { type: 'sample', count, seed } as const
      const taken = partOf(rows, part)
      expect(taken).toHaveLength(count)
      expect(taken).toEqual(taken.toSorted((a, b) => a - b))
      expect(partOf(rows, part)).toEqual(taken)
    }),
  )
})

test('over many seeds each row is drawn about as often', () => {
  const times = rows.map(() => 0)
  for (let seed = 0; seed < 1000; seed++)
    for (const row of partOf(rows, { type: 'sample', count: 50, seed })) times[row] = (times[row] ?? 0) + 1
  // 50 times are expected; six deviations are 41.
  expect(Math.min(...times)).toBeGreaterThan(9)
  expect(Math.max(...times)).toBeLessThan(91)
})
