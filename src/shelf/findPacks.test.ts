import { describe, expect, test } from 'vitest'
import { extras, findPacks, type FoundPack } from './findPacks.ts'

const filesOf = (paths: readonly string[]) =>
  new Map(paths.map((path): [string, Blob] => [path, new Blob([path])]))

const tiny = ['manifest.json', 'mlc-chat-config.json', 'params_shard_0.bin']
const hub = ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json']
const within = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`)

type Row = [kind: FoundPack['kind'], path: string, name: string, sources: readonly string[]]
test.each<[what: string, paths: readonly string[], found: readonly Row[]]>([
  ['nothing', [], []],
  ['photographs', ['a.jpg', 'b/c.jpg'], []],
  ['a folder that is a pack', tiny, [['manifest', '', '', tiny]]],
  ['one from the hub', hub, [['prebuilt', '', '', hub]]],
  ['half of one from the hub', hub.slice(1), []],
  ['as it lies on a mirror', within('7b/resolve/main', tiny), [['manifest', '7b/resolve/main', '7b', tiny]]],
  ['the folder above its files', within('resolve/main', tiny), [['manifest', 'resolve/main', '', tiny]]],
  ['no mirror', within('a/unresolve/main', tiny), [['manifest', 'a/unresolve/main', 'main', tiny]]],
  ['a manifest alone', ['manifest.json'], [['manifest', '', '', ['manifest.json']]]],
  ['a loose gguf', ['a.GGUF', 'a.txt'], [['gguf', 'a.GGUF', 'a.GGUF', ['a.GGUF']]]],
  [
    'two ggufs in a folder',
    ['m/b.gguf', 'm/a.gguf'],
    [
      ['gguf', 'm/a.gguf', 'a.gguf', ['a.gguf']],
      ['gguf', 'm/b.gguf', 'b.gguf', ['b.gguf']],
    ],
  ],
  ['a gguf of a pack', ['manifest.json', 'a.gguf'], [['manifest', '', '', ['manifest.json', 'a.gguf']]]],
  [
    'several, next to the root first',
    [...within('models/z/resolve/main', hub), ...within('b', tiny), ...within('a', hub), 'c.gguf'],
    [
      ['prebuilt', 'a', 'a', hub],
      ['manifest', 'b', 'b', tiny],
      ['gguf', 'c.gguf', 'c.gguf', ['c.gguf']],
      ['prebuilt', 'models/z/resolve/main', 'z', hub],
    ],
  ],
  [
    'a folder in a pack, which is not of it',
    [...tiny, 'old/params_shard_0.bin'],
    [['manifest', '', '', tiny]],
  ],
])('%s', (_, paths, expected) => {
  const files = filesOf(paths)
  const found = findPacks(files)
  expect(found.map(({ kind, path, name, sources }) => [kind, path, name, [...sources.keys()]])).toEqual(
    expected,
  )
  for (const { kind, path, sources } of found)
    for (const [name, blob] of sources)
      expect(blob).toBe(files.get(kind === 'gguf' ? path : path === '' ? name : `${path}/${name}`))
})

describe('files that the pack does not know are named', () => {
  test.each<[more: readonly string[], expected: readonly string[]]>([
    [[], []],
    [['README.txt', 'SHA256SUMS'], []],
    [
      ['README.md', 'holiday.jpg'],
      ['README.md', 'holiday.jpg'],
    ],
  ])('%j', (more, expected) => {
    const [found] = findPacks(filesOf([...tiny, ...more]))
    if (!found) throw new Error('none')
    expect(extras(found, tiny)).toEqual(expected)
  })
})
