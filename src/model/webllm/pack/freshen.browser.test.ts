import { afterEach, expect, test } from 'vitest'
import { dropAll, dropStale, markLoaded } from './freshen.ts'

/** The browser's own Cache API, filled as web-llm fills it. */
const pack = 'https://packs.example/seven'
const folder = `${pack}/resolve/main/`
const files = [
  ['webllm/config', `${folder}mlc-chat-config.json`],
  ['webllm/wasm', `${folder}library.wasm`],
  ['webllm/model', `${folder}tensor-cache.json`],
  ['webllm/model', `${folder}params_shard_0.bin`],
] as const
const others = [
  ['webllm/model', 'https://packs.example/seven-b/resolve/main/tensor-cache.json'],
  ['webllm/wasm', 'https://libraries.example/7b.wasm'],
  ['somebody', `${folder}params_shard_0.bin`],
] as const

type Entry = readonly [cache: string, url: string]
const put = async (entries: readonly Entry[]) => {
  for (const [cache, url] of entries) {
    const response = new Response(url, { headers: { vary: 'origin' } })
    await (await caches.open(cache)).put(url, response)
  }
}
const there = async (entries: readonly Entry[]) => {
  const found = await Promise.all(
    entries.map(async ([cache, url]) => (await (await caches.open(cache)).match(url)) !== undefined),
  )
  return found.filter(Boolean).length
}
/** A load as the app does it, as far as it gets. */
const load = async (manifest: string, fetched: readonly Entry[]) => {
  const dropped = await dropStale(pack, manifest)
  await put(fetched)
  return dropped
}

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name)
})

test('the same pack stays', async () => {
  expect(await load('one', files)).toBe(false)
  expect(await markLoaded(pack, 'one')).toBe(true)
  expect(await dropStale(pack, 'one')).toBe(false)
  expect(await there(files)).toBe(files.length)
})

test('another pack under the same address sends the old files away, and no others', async () => {
  await put(others)
  await load('one', files)
  await markLoaded(pack, 'one')
  expect(await dropStale(`${pack}/`, 'two')).toBe(true)
  expect([await there(files), await there(others)]).toEqual([0, others.length])
})

test('files of which nothing is known go', async () => {
  await put(files)
  expect(await dropStale(pack, 'one')).toBe(true)
  expect(await there(files)).toBe(0)
})

test('what a broken-off load has fetched is kept for the next', async () => {
  await load('one', files.slice(0, 2))
  expect(await dropStale(pack, 'one')).toBe(false)
  expect(await there(files)).toBe(2)
})

test('a load that was broken off, and then another pack: nothing of the first is left', async () => {
  await load('one', files.slice(0, 3))
  expect(await load('two', files.slice(3))).toBe(true)
  expect(await there(files)).toBe(1)
  expect(await dropStale(pack, 'two')).toBe(false)
})

test('a pack that turned out broken goes as a whole, and is fetched anew', async () => {
  await put(others)
  await load('one', files)
  expect(await dropAll(pack)).toBe(true)
  expect([await there(files), await there(others)]).toEqual([0, others.length])
  expect(await load('one', files)).toBe(false)
  expect(await markLoaded(pack, 'one')).toBe(true)
})

test('two pages that load different packs leave no mixture', async () => {
  await load('one', files.slice(0, 2))
  await load('two', files)
  expect(await markLoaded(pack, 'one')).toBe(false)
  expect(await there(files)).toBe(0)
})

test('where nothing was ever cached, nothing is made', async () => {
  expect(await dropAll(pack)).toBe(false)
  expect(await caches.keys()).toEqual([])
})
