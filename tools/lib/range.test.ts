import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRange } from './range.mjs'

test('a range is inside the file, whatever is asked for', () => {
  const bound = fc.option(fc.nat(1000), { nil: '' })
  fc.assert(
    fc.property(bound, bound, fc.nat(500), (first, last, size) => {
      const range = parseRange(`bytes=${first}-${last}`, size)
      if (typeof range !== 'object') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      expect(range.end).toBeLessThan(size)
    }),
  )
})

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=a-b', 'bytes=1-2,3-4'])(
  '%s asks for the whole file',
  (header) => expect(parseRange(header, 10)).toBeUndefined(),
)

test.each<[header: string, size: number]>([
  ['bytes=0-', 0],
  ['bytes=10-12', 10],
  ['bytes=-0', 10],
])('%s of %i bytes cannot be had', (header, size) => expect(parseRange(header, size)).toBe('unsatisfiable'))
