import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isNodeNewEnough } from './packages.mjs'
import { hashInputs, isStamped, writeStamp } from './stamp.mjs'

let folder = ''
const put = (path: string, content: string) => writeFileSync(join(folder, path), content)
const hash = () => hashInputs(folder, ['src', 'index.html'], (path) => !path.endsWith('.test.ts'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mumath-stamp-'))
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  put('src/deep/a.ts', 'one')
  put('src/b.ts', 'two')
  put('index.html', 'page')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('what makes it another input', () => {
  test.each<[what: string, change: () => void, differs: boolean]>([
    ['nothing', () => {}, false],
    ['the same written again', () => put('src/b.ts', 'two'), false],
    ['a file outside', () => put('other.txt', 'x'), false],
    ['a test', () => put('src/b.test.ts', 'x'), false],
    ['other content', () => put('src/deep/a.ts', 'ONE'), true],
    ['a new file', () => put('src/c.ts', ''), true],
    ['a file gone', () => rmSync(join(folder, 'index.html')), true],
    ['another name', () => renameSync(join(folder, 'src/b.ts'), join(folder, 'src/c.ts')), true],
    ['content moved over', () => (put('src/b.ts', 'twoo'), put('src/deep/a.ts', 'ne')), true],
  ])('%s: %s', (_, change, differs) => {
    const before = hash()
    change()
    expect(hash() !== before).toBe(differs)
  })
})

test('a stamp is of one hash', () => {
  const file = join(folder, 'new/stamp')
  expect(isStamped(file, 'abc')).toBe(false)
  writeStamp(file, 'abc')
  expect(isStamped(file, 'abc')).toBe(true)
  expect(isStamped(file, 'abcd')).toBe(false)
})

test.each<[version: string, enough: boolean]>([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
  ['22.1.0', true],
  ['100.0.0', true],
])('Node %s is new enough: %s', (version, enough) => expect(isNodeNewEnough(version)).toBe(enough))
