import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resultOf } from '../../src/evaluate/result.fixture.ts'
import { Advice } from './advice.mjs'
import { openResults, readOther } from './results.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mumath-results-'))
  file = join(folder, 'out.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (index: number) => resultOf({ index })

test('a file that is not there is made, and holds nothing', () => {
  expect(openResults(file).earlier.size).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe('')
})

test('a kill at any byte loses no whole row, and the next row can follow', () => {
  const { keep } = openResults(file)
  keep(at(0))
  const first = readFileSync(file)
  keep(at(1))
  const both = readFileSync(file)
  for (let cut = first.length; cut < both.length - 1; cut++) {
    writeFileSync(file, both.subarray(0, cut))
    const again = openResults(file)
    expect([...again.earlier.values()]).toEqual([at(0)])
    again.keep(at(2))
    expect([...readOther(file).values()]).toEqual([at(0), at(2)])
  }
})

test.each(['notes\n', 'notes', '{"version":1}\n', '[]\n'])(
  'a file of something else, %j, stays as it is',
  (content) => {
    writeFileSync(file, content)
    expect(() => openResults(file)).toThrow(Advice)
    expect(() => readOther(file)).toThrow(Advice)
    expect(readFileSync(file, 'utf8')).toBe(content)
  },
)

test('a file in a folder that is not there cannot be written', () => {
  expect(() => openResults(join(folder, 'none', 'out.jsonl'))).toThrow(/cannot be written/)
})

test('results of several runs are not mixed', () => {
  const { keep } = openResults(file)
  keep(at(0))
  keep({ ...at(1), model: 'another' })
  expect(() => readOther(file)).toThrow(/results of 2 runs/)
})

test('a folder is no file to compare with', () => {
  expect(() => readOther(folder)).toThrow(/There is no file/)
})
