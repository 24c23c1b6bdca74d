import { expect, test } from 'vitest'
import { planPrebuilt, pin } from './planPrebuilt.ts'

const md5 = 'b'.repeat(32)
const config = { tokenizer_files: ['vocab.json', 'tokenizer.json'], conv_template: {} }
const tensors = {
  metadata: {},
  records: [
    { dataPath: 'params_shard_0.bin', nbytes: 100, md5sum: md5, records: [] },
    { dataPath: 'params_shard_1.bin', nbytes: 200, md5sum: md5, records: [] },
  ],
}
const folder = 'https://hub.example/mlc-ai/Some-MLC/resolve/main/'
const library = 'https://libraries.example/v1/some-webgpu.wasm'
const plan = (changed: { config?: unknown; tensors?: unknown } = {}) =>
  planPrebuilt(
    {
      config: JSON.stringify(changed.config ?? config),
      tensors: JSON.stringify(changed.tensors ?? tensors),
    },
    folder,
    library,
  )

test('a pack without a manifest is its small files, a tokenizer, the library and the shards', async () => {
  const planned = await plan()
  if (planned.type !== 'planned') throw new Error(planned.why)
  expect(planned.pack.files.map(({ name, digest }) => [name, digest?.algorithm])).toEqual([
    ['mlc-chat-config.json', 'sha256'],
    ['tensor-cache.json', 'sha256'],
    ['tokenizer.json', undefined],
    ['some-webgpu.wasm', undefined],
    ['params_shard_0.bin', 'md5'],
    ['params_shard_1.bin', 'md5'],
  ])
  expect(planned.pack.files.map(({ url }) => url)).toEqual([
    `${folder}mlc-chat-config.json`,
    `${folder}tensor-cache.json`,
    `${folder}tokenizer.json`,
    library,
    `${folder}params_shard_0.bin`,
    `${folder}params_shard_1.bin`,
  ])
})

test('other shards are another pack', async () => {
  const [first] = tensors.records
  const other = await plan({ tensors: { records: [{ ...first, md5sum: 'c'.repeat(32) }] } })
  const one = await plan()
  expect(one.type === 'planned' && other.type === 'planned' && one.pack.key !== other.pack.key).toBe(true)
})

test('once it came, each file is known by its own size and SHA-256', async () => {
  const planned = await plan()
  if (planned.type !== 'planned') throw new Error(planned.why)
  const { files } = planned.pack
  const came = files.map(({ name }, n) => [name, { sha256: String(n).repeat(64), bytes: n }] as const)
  const pinned = pin(files, new Map(came)).map(({ name, bytes, digest }) => [
    name,
    { sha256: digest?.hex, bytes },
  ])
  expect(pinned).toEqual(came)
  expect(pin(files, new Map())).toEqual(files)
})

const record = (changes: object) => ({ tensors: { records: [{ ...tensors.records[0], ...changes }] } })
test.each([
  ['a shard outside of the folder', record({ dataPath: '../a.bin' }), /tensor-cache.json.*dataPath/],
  ['an address for a shard', record({ dataPath: '//a.example/b' }), /dataPath/],
  ['a size that is none', record({ nbytes: -1 }), /nbytes/],
  ['no digest', record({ md5sum: undefined }), /md5sum/],
  ['no tokenizer', { config: { tokenizer_files: ['vocab.json'] } }, /no tokenizer/],
  ['a way out for a tokenizer', { config: { tokenizer_files: ['../tokenizer.json'] } }, /tokenizer_files/],
  ['no object', { config: 3 }, /mlc-chat-config.json/],
])('%s is refused, and the sentence names the file', async (_, changed, why) => {
  const planned = await plan(changed)
  expect(planned.type === 'refused' && planned.why).toMatch(why)
})
