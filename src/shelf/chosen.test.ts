import { expect, test } from 'vitest'
import { type Choice, choiceSentence, type Chosen, fromFiles } from './chosen.ts'

/** Outside of a browser a file has no path; the browser's own are in `chosen.browser.test.ts`. */
const handMade = (path: string) =>
  Object.defineProperty(new File([path], path.replace(/^.*\//, '')), 'webkitRelativePath', {
    value: path.includes('/') ? path : '',
  })

test.each<[what: string, paths: readonly string[], taken: readonly string[]]>([
  ['none', [], []],
  ['loose files', ['a.gguf', 'manifest.json'], ['a.gguf', 'manifest.json']],
  ['a folder, whose own name is left out', ['stick/a.txt', 'stick/b/c.txt'], ['a.txt', 'b/c.txt']],
  ['a folder that is itself hidden', ['.models/a.txt'], ['a.txt']],
  [
    'what systems put there',
    ['s/.DS_Store', 's/Thumbs.db', 's/a/._b', 's/System Volume Information/x', 's/.Trashes/1/a', 's/a/b'],
    ['a/b'],
  ],
  ['a file that was never finished', ['s/a.bin.crswap', 's/a.bin'], ['a.bin']],
  ['the deepest, and one too deep', ['s/1/2/3/4/5/6/7/8/a', 's/1/2/3/4/5/6/7/8/9/a'], ['1/2/3/4/5/6/7/8/a']],
])('%s', async (_, paths, taken) => {
  const choice = fromFiles(paths.map(handMade))
  if (choice.type !== 'chosen') throw new Error(choice.type)
  expect([...choice.files.keys()]).toEqual(taken)
  for (const [path, file] of choice.files) expect(await file.text()).toMatch(new RegExp(`${path}$`))
})

test('10,000 files are taken, and no more', () => {
  const files = Array.from({ length: 10_001 }, (_, n) => handMade(`s/${n}`))
  expect(fromFiles(files.slice(1)).type).toBe('chosen')
  expect(fromFiles(files)).toEqual({ type: 'tooMany', most: 10_000 })
})

test.each<[choice: Exclude<Choice, Chosen>, named: string, next: string]>([
  [{ type: 'unreadable', path: 'a/b', detail: 'NotFoundError' }, 'a/b', 'Is the stick still in?'],
  [{ type: 'unreadable', path: '', detail: 'NotFoundError' }, 'The folder', 'choose the folder again'],
  [{ type: 'tooMany', most: 10_000 }, '10,000', 'Choose the folder of the model'],
])('%j names what it is about and the next step', (choice, named, next) => {
  expect(choiceSentence(choice)).toContain(named)
  expect(choiceSentence(choice)).toContain(next)
})
