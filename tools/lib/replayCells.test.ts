import { expect, test } from 'vitest'
import { readRecordings } from './replayCells.ts'

const turns = (...content: readonly (readonly [role: string, content: string])[]) =>
  JSON.stringify({ debug_result: content.map(([role, text]) => ({ role, content: text })) })
const transcript = JSON.stringify({ code: ['```python\nprint(1)\n```\n```output\n1\n```\n$\\boxed{1}$'] })

test.each<[line: string, cells: readonly (readonly [code: string, output: string])[]]>([
  [transcript, [['print(1)\n', '1']]],
  [JSON.stringify({ code: ['only words'] }), []],
  [
    turns(['code', 'x = 1\r\nx'], ['execution', '1'], ['text', 'so'], ['code', 'x'], ['execution', '1']),
    [
      ['x = 1\r\nx', '1'],
      ['x', '1'],
    ],
  ],
  [turns(['system', 's'], ['user', 'q'], ['text', 'only words']), []],
  [turns(['code', 'x = 1'], ['text', 'it was not run']), []],
])('%s', (line, cells) => {
  const { rows, bad } = readRecordings(line)
  expect(bad).toEqual([])
  expect(rows[0]?.cells).toEqual(cells.map(([code, output]) => ({ code, output })))
})

test.each<[line: string, why: RegExp]>([
  ['{"code": [', /no JSON/],
  ['{"question": "q", "answer": "1"}', /neither/],
  ['[]', /neither/],
  ['{"code": []}', /neither/],
  ['{"debug_result": [{"role": "code"}]}', /neither/],
])('%s between others is named, and they are read', (line, why) => {
  const { rows, bad } = readRecordings(`${transcript}\n\n${line}\r\n${transcript}\n`)
  expect(rows.map(({ row }) => row)).toEqual([0, 2])
  expect(bad).toEqual([{ line: 3, why: expect.stringMatching(why) }])
})

test('a limit counts lines, also bad ones', () => {
  const { rows, bad } = readRecordings(`{\n${transcript}\n${transcript}`, 2)
  expect([rows.length, bad.length]).toEqual([1, 1])
})
