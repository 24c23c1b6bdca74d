import { afterEach, expect, test } from 'vitest'
import { keptBytes } from './keptBytes.ts'

const url = 'https://mirror.school.example/kept-bytes'
const folder = `${url}/resolve/main/`
const records = [3, 4, 5].map((nbytes, index) => ({
  dataPath: `params_shard_${index}.bin`,
  nbytes,
  records: [],
}))

const keep = async (files: Readonly<Record<string, string>>) => {
  const cache = await caches.open('webllm/model')
  for (const [name, text] of Object.entries(files)) await cache.put(`${folder}${name}`, new Response(text))
}
afterEach(async () => {
  const cache = await caches.open('webllm/model')
  for (const request of await cache.keys()) if (request.url.startsWith(folder)) await cache.delete(request)
})

test('of a pack that never was here: none', async () => expect(await keptBytes(url)).toBe(0))

test('the shards that are here, of those that the pack lists', async () => {
  await keep({
    'tensor-cache.json': JSON.stringify({ records }),
    'params_shard_0.bin': 'a',
    'params_shard_2.bin': 'b',
  })
  expect(await keptBytes(url)).toBe(8)
})

test.each(['{}', 'no JSON'])('a list that is %s: none', async (text) => {
  await keep({ 'tensor-cache.json': text, 'params_shard_0.bin': 'a' })
  expect(await keptBytes(url)).toBe(0)
})
