import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mcNemar, wilson } from './interval.ts'

// Newcombe, Statistics in Medicine 17 (1998), table I, method 3; the last row by hand from the formula.
test.each<[right: number, total: number, low: number, high: number]>([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [1064, 1319, 0.78445, 0.82709],
])('%i of %i: from %f to %f', (right, total, low, high) => {
  const interval = wilson(right, total)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('it holds the share, stays in [0, 1], and mirrors', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (right, wrong) => {
      const total = right + wrong
      const { low, high } = wilson(right, total)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (total > 0) {
        expect(low).toBeLessThanOrEqual(right / total)
        expect(high).toBeGreaterThanOrEqual(right / total)
      }
      expect(wilson(wrong, total).low).toBeCloseTo(1 - high, 12)
    }),
  )
})

test.each<[onlyA: number, onlyB: number, p: number]>([
  [0, 0, 1],
  [3, 3, 1],
  [1, 0, 1],
  [5, 0, 0.0625],
  [8, 2, 0.109375],
  [2, 8, 0.109375],
  [0, 3000, 0],
])('only A %i, only B %i: p = %f', (onlyA, onlyB, p) => expect(mcNemar(onlyA, onlyB)).toBeCloseTo(p, 12))

test('a split of thousands is no overflow', () => {
  // The normal approximation with continuity correction: (|1600-1500|-1)/sqrt(3100) = 1.778, p = 0.0754.
  expect(mcNemar(1500, 1600)).toBeCloseTo(0.0754, 3)
})
