import type { Page } from 'playwright'
import { describe } from 'vitest'
import { test } from './app.ts'
import { fillStick, openModels } from './shelf.ts'
import { type Files, gguf, hasPack, pack, shard } from './shelfFiles.ts'

const of = (name: string, content: Uint8Array): Files => new Map([[name, content]])

/**
 * A fake of a stick that is pulled out: from when on its files can't be read. While it is listed, it answers as sticks do
 * then; once it was listed, its files are truly gone.
 */
function pullOut(page: Page, file: string, when: 'while it is listed' | 'once it was listed'): Promise<void> {
  return page.evaluate(
    async ({ file, when }) => {
      const root = await navigator.storage.getDirectory()
      const stick = await root.getDirectoryHandle('stick')
      const fakeHandle = (handle: FileSystemFileHandle): FileSystemFileHandle =>
        Object.create(handle, {
          getFile: {
            async value() {
              if (when === 'while it is listed') throw new DOMException('gone', 'NotReadableError')
              const listed = await handle.getFile()
              await stick.removeEntry(file)
              return listed
            },
          },
        })
      const fakeStick = Object.create(stick, {
        entries: {
          async *value() {
            for await (const [name, handle] of stick.entries())
              yield [
                name,
                name === file && handle instanceof FileSystemFileHandle ? fakeHandle(handle) : handle,
              ]
          },
        },
      })
      Object.defineProperty(window, 'showDirectoryPicker', { value: async () => fakeStick })
    },
    { file, when },
  )
}

type Case = readonly [
  file: string,
  of: string,
  files: Files,
  when: Parameters<typeof pullOut>[2],
  says: RegExp,
]

describe('a stick that is pulled out is said to be, and the next time it is taken', () => {
  test.for<Case>([
    [
      'a.gguf',
      'MuMath nano',
      of('a.gguf', gguf),
      'while it is listed',
      /^a\.gguf could not be read \(NotReadableError\)\. Is the stick still in\? Then choose the folder again\.$/,
    ],
    [
      'a.gguf',
      'MuMath nano',
      of('a.gguf', gguf),
      'once it was listed',
      /^a\.gguf could not be read .* Is the stick still in\?/,
    ],
    [
      'a.tar',
      '',
      of('a.tar', gguf),
      'once it was listed',
      /^a\.tar could not be read .* Is the stick still in\?/,
    ],
    ...((hasPack
      ? [
          [
            shard,
            'nano',
            pack,
            'while it is listed',
            /^params_shard_0\.bin could not be read \(NotReadableError\)/,
          ],
          [
            shard,
            'nano',
            pack,
            'once it was listed',
            /^params_shard_0\.bin could not be read to its end .* What is here is kept: choose the folder again\.$/,
          ],
          [
            'manifest.json',
            'nano',
            pack,
            'once it was listed',
            /^A file could not be read .* Is the stick still in\?/,
          ],
        ]
      : []) satisfies readonly Case[]),
  ])('at %s of %s', async ([file, title, files, when, says], { browser }) => {
    const models = await openModels(browser, 'stick')
    await fillStick(models.page, files)
    await pullOut(models.page, file, when)
    const open = models.page.getByRole('button', { name: 'From a folder or stick' })
    await open.click()
    await models.says(says)
    if (title === '') return
    await models.chooseFolder(files)
    await models.says(`${title} is on this computer now`)
  })
})
