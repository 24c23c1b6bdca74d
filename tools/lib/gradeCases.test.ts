import { expect, test } from 'vitest'
import { Advice } from './advice.mjs'
import { parseCases, type Cases, type Mode } from './gradeCases.ts'

const parse = (content: string, mode: Mode = 'paper') => parseCases(content, mode, 'FILE')
const good = '{"pred": "1", "ref": 2, "equal": false, "official": "timeout", "why": "so"}'
const read = { row: 1, pred: '1', ref: '2', expected: 'timeout' } as const

test.each<[what: string, content: string, cases: Cases['cases']]>([
  ['a list', `[${good}]`, [read]],
  ['a list with a byte order mark', `\uFEFF[${good}]`, [read]],
  ['one row', good, [read]],
  ['rows a line, by their lines', `${good}\r\n\n${good}\n`, [read, { ...read, row: 3 }]],
])('%s', (_, content, cases) => expect(parse(content)).toEqual({ cases, broken: [] }))

test('what a row should come to is what the mode asks of it', () =>
  expect(parse(good, 'tutor').cases).toEqual([{ ...read, expected: false }]))

test.each<[content: string, mode: Mode, why: string]>([
  ['{"pred": "1", "ref": "2"}', 'paper', 'it has no "official"'],
  ['{"pred": "1", "ref": "2", "official": true}', 'tutor', 'it has no "equal"'],
  ['{"pred": "1", "ref": "2", "official": "yes"}', 'paper', 'its "official" is not true, false or "timeout"'],
  ['{"pred": "1", "ref": "2", "equal": "timeout"}', 'tutor', 'its "equal" is not true or false'],
  ['{"pred": ["1"], "ref": "2", "equal": true}', 'tutor', 'its "pred" is neither text nor a number'],
  ['{"pred": "1", "equal": true}', 'tutor', 'it has no "ref"'],
  ['7', 'paper', 'it is no row: {"pred", "ref", "official"}'],
  ['[1]', 'tutor', 'it has no "pred"'],
  ['{"pred": ', 'paper', 'it is no JSON'],
])('%s is left out, and the others stay', (broken, mode, why) => {
  const read = parse(`${good}\n${broken}\n${good}`, mode)
  expect(read.broken).toEqual([{ row: 2, why }])
  expect(read.cases.map(({ row }) => row)).toEqual([1, 3])
})

test.each(['', '\n\n', '[]', `[${good},`, '[\n'])('%j is no file of rows', (content) =>
  expect(() => parse(content)).toThrow(Advice),
)
