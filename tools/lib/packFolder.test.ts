import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPacks, problemsOf } from './packFolder.mjs'

let root = ''
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'mumath-packs-'))))
afterAll(() => rm(root, { recursive: true }))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const listed = (name: string, text: string) => ({ name, bytes: text.length, sha256: sha256(text) })

async function put(folder: string, content: Readonly<Record<string, string>>, files: readonly object[]) {
  const inner = join(root, folder, 'resolve/main')
  await mkdir(inner, { recursive: true })
  for (const [name, text] of Object.entries(content)) await writeFile(join(inner, name), text)
  await writeFile(join(inner, 'manifest.json'), JSON.stringify({ files }))
}

test('a folder is a pack, or holds several', async () => {
  await put('many/b', {}, [])
  await put('many/a', { 'x.bin': 'x' }, [listed('x.bin', 'x')])
  await mkdir(join(root, 'many/other'))
  expect(findPacks(join(root, 'many')).map(({ path }) => path)).toEqual(['/a/', '/b/'])
  expect(findPacks(join(root, 'many/a')).map(({ path, files }) => [path, files.length])).toEqual([['/', 1]])
  expect(findPacks(join(root, 'many/other'))).toEqual([])
})

test.each([
  ['whole', 'abc', [], []],
  [
    'another size',
    'abcd',
    ['x.bin has 4 bytes, and should have 3.'],
    ['x.bin has 4 bytes, and should have 3.'],
  ],
  ['another content', 'abd', [], ['x.bin is not what its manifest says.']],
  ['not there', undefined, ['x.bin is not there.'], ['x.bin is not there.']],
])('%s', async (name, text, shallow, deep) => {
  await put(name, text === undefined ? {} : { 'x.bin': text }, [listed('x.bin', 'abc')])
  const [pack] = findPacks(join(root, name))
  if (!pack) throw new Error('there is one')
  expect([await problemsOf(pack, false), await problemsOf(pack, true)]).toEqual([shallow, deep])
})

test.each([
  ['a way out of the folder', { name: '../x', bytes: 1, sha256: sha256('x') }],
  ['no size', { name: 'x', sha256: sha256('x') }],
  ['no hash', { name: 'x', bytes: 1, sha256: 'x' }],
])('a manifest with %s is none, and is named', async (name, file) => {
  await put(name, {}, [file])
  expect(() => findPacks(join(root, name))).toThrow(/manifest.json is no manifest of a pack/)
})
