import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSseParser } from './sse.ts'

function parse(chunks: readonly string[]): readonly string[] {
  const parser = createSseParser()
  return chunks.flatMap((chunk) => parser.push(chunk))
}

describe('a stream of events', () => {
  test.each<[what: string, stream: string, data: readonly string[]]>([
    ['one', 'data: a\n\n', ['a']],
    ['two', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['no space', 'data:a\n\n', ['a']],
    ['one space goes', 'data:  a \n\n', [' a ']],
    ['several lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['an empty line of data', 'data\n\ndata:\n\n', ['', '']],
    ['other fields and comments', ': hello\n\nevent: x\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
    ['a field that begins alike', 'database: a\n\n', []],
    ['a colon in the data', 'data: {"a":1}\n\n', ['{"a":1}']],
    ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
    ['what the end cuts off', 'data: a\n\ndata: b\n', ['a']],
    ['nothing', '', []],
  ])('%s', (_, stream, data) => expect(parse([stream])).toEqual(data))
})

test('however it is cut, with any line ends, the events are the same', () => {
  const field = fc.constantFrom('data: ', 'data:', ': ', 'event: ')
  const line = fc
    .tuple(field, fc.string({ unit: fc.constantFrom('a', ':', ' ', 'é', '\uFEFF', '{') }))
    .map((pair) => pair.join(''))
  const stream = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 12 })
  fc.assert(
    fc.property(
      stream,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(5), { minLength: 1 }),
      (lines, end, sizes) => {
        // A last CR might yet be half of a line end.
        const text = [...lines, '', 'data: last', '', ':'].join(end)
        const chunks: string[] = []
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 0
          chunks.push(text.slice(at, at + size))
          at += size || 1
          if (size === 0) chunks.push(text.slice(at - 1, at))
        }
        expect(chunks.join('')).toBe(text)
        const plain = [...lines, '', 'data: last', '', ':'].join('\n')
        expect(parse(chunks)).toEqual(parse([plain]))
      },
    ),
  )
})
