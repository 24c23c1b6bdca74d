import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * A house with nothing in it but the product's lint configuration and one file that imports another. What is imported
 * is not there, so the rules that ask for its types are left out.
 */
const house = mkdtempSync(join(tmpdir(), 'mumath-house-'))
beforeAll(() => {
  const rules: unknown = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'))
  const untyped = { ...Object(rules), options: { typeAware: false } }
  writeFileSync(join(house, '.oxlintrc.json'), JSON.stringify(untyped))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'dir')
})
afterAll(() => rmSync(house, { recursive: true }))

function lint(file: string, source: string): boolean {
  const path = join(house, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
  const { status } = spawnSync('node_modules/.bin/oxlint', ['--disable-nested-config', file], { cwd: house })
  rmSync(path)
  return status === 0
}

describe('a room imports only rooms above it', () => {
  test.each<[file: string, imports: string, allowed: boolean]>([
    ['src/solve/x.ts', '../util/never.ts', true],
    ['src/solve/x.ts', './loop.ts', true],
    ['src/solve/x.ts', '../ui/App/App.tsx', false],
    ['src/solve/x.ts', '../store/app.ts', false],
    ['src/solve/x.ts', '../check/evidence.ts', false],
    ['src/solve/x.ts', 'react', false],
    ['src/solve/x.ts', 'zustand/vanilla', false],
    ['src/check/paper/x.ts', '../../solve/answer.ts', true],
    ['src/check/paper/x.ts', '../../python/python.ts', false],
    ['src/evaluate/x.ts', '../check/paper/grade.ts', true],
    ['src/evaluate/x.ts', '../model/catalog.ts', false],
    ['src/evaluate/x.ts', 'node:fs', false],
    ['src/check/x.ts', '../evaluate/run.ts', false],
    ['src/math/x.ts', '../solve/types.ts', false],
    ['src/model/wllama/x.ts', '../../solve/types.ts', true],
    ['src/model/wllama/x.ts', '../../store/app.ts', false],
    ['src/python/x.ts', '../model/catalog.ts', false],
    ['src/notebook/x.ts', '../ui/bytes.ts', false],
    ['src/store/x.ts', '../ui/bytes.ts', false],
    ['src/ui/App/x.ts', '../../store/app.ts', true],
    ['src/ui/App/x.ts', '../../python/python.ts', false],
    ['src/embed/x.ts', '../ui/App/App.tsx', false],
  ])('%s importing %s: %s', (file, imports, allowed) =>
    expect(lint(file, `import { a } from '${imports}'\nexport const b = a\n`)).toBe(allowed),
  )
})

describe('what no file may hold', () => {
  test.each<[why: string, source: string]>([
    ['any', 'export const a: any = 1\n'],
    ['the page in the core', 'export const a = document\n'],
    ['a worker in the core', 'export const a = new Worker("x")\n'],
  ])('%s', (_, source) => expect(lint('src/solve/x.ts', source)).toBe(false))

  test('no tracked file names where packages come from', () => {
    const address = '"resolved": "|--(extra-)?index-url|^registry *='
    const found = spawnSync('git', ['grep', '-lE', address, '--', '*.json', '*.txt', '*.toml', '.npmrc'], {
      encoding: 'utf8',
    })
    // 1 is what grep says when there is no such line.
    expect([found.status, found.stdout]).toEqual([1, ''])
  })
})
