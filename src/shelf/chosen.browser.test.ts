import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { type Choice, fromFiles } from './chosen.ts'
import { fromDrop, fromHandle } from './chosenFolder.ts'
import { findPacks } from './findPacks.ts'

/** Each file says its own path. */
const patient = new AbortController().signal
const stick = [
  'tiny/resolve/main/manifest.json',
  'tiny/resolve/main/params_shard_0.bin',
  'tiny/README.txt',
  'tiny/.DS_Store',
  'System Volume Information/IndexerVolumeGuid',
  '._tiny',
  'deep/2/3/4/5/6/7/8/a',
  'deep/2/3/4/5/6/7/8/9/a',
  'model.gguf',
]
const taken = [
  'deep/2/3/4/5/6/7/8/a',
  'model.gguf',
  'tiny/README.txt',
  'tiny/resolve/main/manifest.json',
  'tiny/resolve/main/params_shard_0.bin',
]
/** More than `readEntries` gives at a time. */
const many = Array.from({ length: 250 }, (_, n) => `many/${n}.bin`)

const clear: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const act of clear.splice(0)) await act()
})

async function drop(paths: readonly string[], signal = patient): Promise<Choice> {
  const place = Object.assign(document.createElement('div'), { id: 'place', textContent: 'drop it here' })
  clear.push(() => place.remove())
  place.addEventListener('dragover', (event) => event.preventDefault())
  const choice = new Promise<Choice>((resolve, reject) => {
    place.addEventListener('drop', (event) => {
      event.preventDefault()
      if (event.dataTransfer) fromDrop(event.dataTransfer, signal).then(resolve, reject)
      else reject(new Error('a drop of nothing'))
    })
  })
  // It is heard of below.
  choice.catch(() => {})
  document.body.append(place)
  await commands.dropOn('#place', paths)
  return choice
}

async function choose(paths: readonly string[]): Promise<Choice> {
  const input = Object.assign(document.createElement('input'), { id: 'input', type: 'file' })
  input.webkitdirectory = true
  clear.push(() => input.remove())
  document.body.append(input)
  await commands.chooseFolder('#input', paths)
  return fromFiles(input.files ?? [])
}

async function folder(paths: readonly string[]): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  const top = await root.getDirectoryHandle('stick', { create: true })
  clear.push(() => root.removeEntry('stick', { recursive: true }).catch(() => {}))
  for (const path of paths) {
    const parts = path.split('/')
    let at = top
    for (const name of parts.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true })
    const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true })
    const stream = await file.createWritable()
    await stream.write(path)
    await stream.close()
  }
  return top
}

async function isTaken(choice: Choice, paths: readonly string[]): Promise<void> {
  if (choice.type !== 'chosen') throw new Error(choice.type)
  expect([...choice.files.keys()].toSorted()).toEqual(paths)
  for (const [path, file] of choice.files) expect(await file.text()).toBe(path)
}

describe.each<[how: string, take: (paths: readonly string[]) => Promise<Choice>]>([
  ['an input for folders', choose],
  ['a drop', drop],
  ['a directory handle', async (paths) => fromHandle(await folder(paths), patient)],
])('%s', (_, take) => {
  test('gives what lies on a stick, and not what systems put there', async () => {
    const choice = await take(stick)
    await isTaken(choice, taken)
    const packs = choice.type === 'chosen' ? findPacks(choice.files) : []
    expect(packs.map(({ path, name }) => [path, name])).toEqual([
      ['model.gguf', 'model.gguf'],
      ['tiny/resolve/main', 'tiny'],
    ])
  })

  test('gives all of a folder with many files', async () => {
    await isTaken(await take(many), many.toSorted())
  })
})

test('a drop of loose files', async () => {
  await isTaken(await drop(['a.gguf', 'manifest.json']), ['a.gguf', 'manifest.json'])
})

test('a drop that a page has made itself, whose files have no entries', async () => {
  const made = new DataTransfer()
  made.items.add(new File(['a.gguf'], 'a.gguf'))
  made.items.add('a text', 'text/plain')
  await isTaken(await fromDrop(made, patient), ['a.gguf'])
})

describe('a directory handle', () => {
  test('whose folder is gone is a value', async () => {
    const top = await folder(stick)
    const inner = await top.getDirectoryHandle('tiny')
    await top.removeEntry('tiny', { recursive: true })
    expect(await fromHandle(inner, patient)).toEqual({
      type: 'unreadable',
      path: '',
      detail: 'NotFoundError',
    })
  })

  test('with more than anybody has is not taken', async () => {
    const top = await folder(['a', 'b/c'])
    expect((await fromHandle(top, patient, { most: 3, deep: 8 })).type).toBe('chosen')
    expect(await fromHandle(top, patient, { most: 2, deep: 8 })).toEqual({ type: 'tooMany', most: 2 })
  })

  test('is left when nobody wants it any more', async () => {
    const top = await folder(['a'])
    await expect(fromHandle(top, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})
