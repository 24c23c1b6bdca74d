import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Advice } from './advice.mjs'
import { appendResult, readResults, type Result } from './results.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mumath-results-'))
  file = join(folder, 'out.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const result = (key: string): Result => ({
  key,
  index: 0,
  model: 'nano',
  question: 'Wie groß?\n',
  reference: '3',
  answer: '3',
  comparison: 'equal',
  right: true,
  end: 'answered',
  transcript: 't',
  ms: 5,
})

test('a file that is not there holds nothing', () => expect(readResults(file).size).toBe(0))

test('what was written is read', () => {
  appendResult(file, result('a'))
  appendResult(file, { ...result('b'), family: 'f' })
  expect([...readResults(file)]).toEqual([
    ['a', result('a')],
    ['b', { ...result('b'), family: 'f' }],
  ])
})

test('a kill at any byte loses no whole row, and the next row can follow', () => {
  appendResult(file, result('a'))
  const first = readFileSync(file)
  appendResult(file, result('b'))
  const both = readFileSync(file)
  for (let cut = first.length; cut < both.length; cut++) {
    writeFileSync(file, both.subarray(0, cut))
    expect([...readResults(file).keys()]).toEqual(['a'])
    appendResult(file, result('c'))
    expect([...readResults(file).keys()]).toEqual(['a', 'c'])
  }
})

test.each(['notes\n', 'notes', '{"key":"a"}\n', '[]\n'])(
  'a file of something else, %j, stays as it is',
  (content) => {
    appendFileSync(file, content)
    expect(() => readResults(file)).toThrow(Advice)
    expect(readFileSync(file, 'utf8')).toBe(content)
  },
)
