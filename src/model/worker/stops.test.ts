import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStopFilter } from './stops.ts'

function through(chunks: readonly string[], stops: readonly string[]) {
  const filter = createStopFilter(stops)
  let text = ''
  for (const chunk of chunks) text += filter.push(chunk)
  return { text: text + filter.flush(), stopped: filter.stopped }
}

test.each([
  [['a```out', 'put\nb'], ['```output\n'], 'a', true],
  [['a```output', '\n'], ['```output\n'], 'a', true],
  [['a```outpu'], ['```output\n'], 'a```outpu', false],
  [['````output\n'], ['```output\n'], '`', true],
  [['aab'], ['ab'], 'a', true],
  [['abc'], ['bc', 'abcd'], 'a', true],
  [['abc'], ['abc', 'bc'], '', true],
  [['abc'], [], 'abc', false],
  [['abc'], [''], 'abc', false],
])('%j with stops %j is %j', (chunks, stops, text, stopped) => {
  expect(through(chunks, stops)).toEqual({ text, stopped })
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '`'), maxLength: 12 })

test('any chunking gives the same text', () => {
  fc.assert(
    fc.property(fc.array(letters), fc.array(letters, { maxLength: 3 }), (chunks, stops) => {
      const whole = chunks.join('')
      expect(through(Array.from(whole), stops)).toEqual(through([whole], stops))
      expect(through(chunks, stops)).toEqual(through([whole], stops))
    }),
  )
})

test('no stop string gets out, and without one all of the text does', () => {
  fc.assert(
    fc.property(
      fc.array(letters),
      letters.filter((stop) => stop !== ''),
      (chunks, stop) => {
        const { text, stopped } = through(chunks, [stop])
        expect(text.includes(stop)).toBe(false)
        expect(stopped).toBe(chunks.join('').includes(stop))
        expect(chunks.join('').startsWith(stopped ? text + stop : text)).toBe(true)
      },
    ),
  )
})

test('what can no longer be the beginning of a stop is let out at once', () => {
  const filter = createStopFilter(['```output\n'])
  expect(filter.push('x = 1\n``')).toBe('x = 1\n')
  expect(filter.push('`py')).toBe('```py')
})
