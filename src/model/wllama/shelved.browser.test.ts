import { afterEach, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { placeOf } from '../../shelf/layout.ts'
import { takeFiles } from '../../shelf/shelf.ts'
import { buildPrompt } from '../../solve/prompt.ts'
import { nano } from '../../solve/protocols.ts'
import { nanoFile } from '../catalog.ts'
import { hear } from '../worker/hear.fixture.ts'
import { createWllamaModel, type WllamaOptions } from './model.ts'
import { planGguf, shelfName as name } from './planGguf.ts'

/** The built-in model as a person’s own file: planned, put on the shelf, and loaded from there by the real engine. */
const url = new URL(`/${nanoFile.url}`, location.href).href
const patient = new AbortController().signal

afterEach(async () => {
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('tvmjs-opfs-store', { recursive: true }).catch(() => {})
})

async function shelve() {
  const file = new File([await (await fetch(url)).blob()], 'nano.gguf')
  const head = new Uint8Array(await file.slice(0, 2 ** 21).arrayBuffer())
  const planned = await planGguf(head, file.size, { type: 'disk', name: file.name })
  if (planned.type !== 'planned') throw new Error(JSON.stringify(planned))
  const { pack } = planned
  expect(
    (await takeFiles(pack, new Map(pack.files.map((wanted) => [wanted.name, file])), {}, patient)).type,
  ).toBe('done')
  return pack
}

type Where = WllamaOptions extends infer O
  ? O extends unknown
    ? Omit<O, 'id' | 'contextTokens'>
    : never
  : never

async function say(where: Where) {
  const model = createWllamaModel({ id: 'shelved', contextTokens: 512, ...where })
  const text = buildPrompt(nano, 'What is 15% of 240?')
  const heard = await hear(
    model.generate({ text, stops: nano.stops, maxTokens: 60, temperature: 0 }, patient),
  )
  model.dispose()
  return heard
}

const asked = async () => (await commands.requested('.gguf')).length

test('a file on the shelf says what the same file says from its address, and nobody is asked for it', async () => {
  const { key } = await shelve()
  const before = await asked()
  const shelved = await say({ shelf: key, name })
  expect(await asked()).toBe(before)
  expect(shelved.loading.some(({ what, loaded, total }) => what === 'model' && loaded === total)).toBe(true)
  const fetched = await say({ url })
  expect(await asked()).toBe(before + 1)
  expect(shelved.text).toContain('240')
  expect(shelved.text).toBe(fetched.text)
})

test('a file that is not there is missing', async () => {
  const { failure, text } = await say({ shelf: 'f'.repeat(64), name })
  expect([failure?.kind, text]).toEqual(['model-missing', ''])
  expect(failure?.detail).toContain(name)
})

test('a file that is not there whole is missing', async () => {
  const { key } = await shelve()
  const names = (await placeOf(key, name)).record.split('/')
  let folder = await navigator.storage.getDirectory()
  for (const part of names.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
  await folder.removeEntry(names.at(-1) ?? '')
  expect((await say({ shelf: key, name })).failure?.kind).toBe('model-missing')
})
