import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseContentRange } from './contentRange.ts'
import { isPassing, pauseBefore, retryAfter } from './retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  [null, undefined],
])('Retry-After %j: %j ms', (header, ms) => expect(retryAfter(header, now)).toBe(ms))

test('each pause is at most twice the one before, and at least half of it', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (tries, random) => {
        const most = Math.min(60_000, 1000 * 2 ** (tries - 1))
        const ms = pauseBefore(tries, random)
        return ms >= most / 2 - 1 && ms <= most
      },
    ),
  ))

test.each([
  [1, 0, 30_000, 30_000],
  [1, 0, 86_400_000, 600_000],
  [10, 0, 1, 30_000],
])('after %i tries, random %d, asked for %i ms: %i ms', (tries, random, asked, ms) =>
  expect(pauseBefore(tries, random, asked)).toBe(ms),
)

test.each([200, 206, 301, 400, 401, 403, 404, 410, 416, 501])('%i is not passing', (status) =>
  expect(isPassing(status)).toBe(false),
)

test.each([
  ['bytes 200-1000/67589', { start: 200, end: 1000, total: 67589 }],
  ['bytes 0-0/*', { start: 0, end: 0 }],
  ['bytes */67589', undefined],
  ['bytes 5-4/9', undefined],
  ['items 0-1/2', undefined],
  ['', undefined],
  [null, undefined],
])('Content-Range %j', (header, range) => expect(parseContentRange(header)).toEqual(range))
