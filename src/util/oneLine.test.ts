import { expect, test } from 'vitest'
import { oneLine } from './oneLine.ts'

test.each([
  ['  a\n\tb  ', 'a b'],
  ['a\u202eb\u0000c', 'a b c'],
  ['\ud83d', ''],
  ['', ''],
  ['🐑'.repeat(150), '🐑'.repeat(100)],
])('%j is %j', (text, line) => expect(oneLine(text)).toBe(line))

test('a text of megabytes costs no more than a line of it', () => {
  const start = performance.now()
  expect(oneLine('a '.repeat(2 ** 25))).toHaveLength(100)
  expect(performance.now() - start).toBeLessThan(1000)
})
