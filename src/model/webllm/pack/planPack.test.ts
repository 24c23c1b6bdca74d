import { expect, test } from 'vitest'
import { sha256Of } from '../../../util/sha256.ts'
import { planPack } from './planPack.ts'

const hash = 'a'.repeat(64)
const manifest = {
  name: 'a',
  protocol: 'nano',
  format: 'mlc',
  quantisation: 'q4f32_1',
  context: 1024,
  vocabulary: 512,
  web_llm: '0.2.86',
  library: 'a.wasm',
  note: '',
  leading_space: false,
  bytes: 30,
  files: [
    { name: 'tensor-cache.json', bytes: 10, sha256: hash },
    { name: 'a.wasm', bytes: 20, sha256: hash },
  ],
}
const folder = 'https://mirror.school/packs/a/resolve/main/'
const planOf = (changes: object) => planPack(JSON.stringify({ ...manifest, ...changes }), folder)

test('a pack is its manifest and the files that it names, under the manifest’s own hash', async () => {
  const text = JSON.stringify(manifest)
  const key = await sha256Of(text)
  const planned = await planPack(text, folder)
  expect(planned).toMatchObject({ type: 'planned', bytes: 30 + text.length, pack: { key } })
  if (planned.type !== 'planned') return
  expect(planned.pack.files.map(({ name, url }) => [name, url])).toEqual(
    ['manifest.json', 'tensor-cache.json', 'a.wasm'].map((name) => [name, `${folder}${name}`]),
  )
  expect(planned.pack.files[0]?.digest).toEqual({ algorithm: 'sha256', hex: key })
})

test('from another mirror it has the same key', async () => {
  const [one, other] = [await planOf({}), await planPack(JSON.stringify(manifest), 'https://b.school/x/')]
  expect(one.type === 'planned' && other.type === 'planned' && one.pack.key === other.pack.key).toBe(true)
})

test.each([
  ['a file outside of the folder', { files: [{ name: '../a.bin', bytes: 1, sha256: hash }] }, /files.0.name/],
  ['a file in another folder', { files: [{ name: 'a/b.bin', bytes: 1, sha256: hash }] }, /files.0.name/],
  ['an address for a name', { files: [{ name: 'https:x', bytes: 1, sha256: hash }] }, /files.0.name/],
  ['no hash', { files: [{ name: 'a.bin', bytes: 1 }] }, /files.0.sha256/],
  ['a size below nothing', { files: [{ name: 'a.bin', bytes: -1, sha256: hash }] }, /files.0.bytes/],
  ['another format', { format: 'gguf' }, /format/],
])('%s is refused, and the sentence says where', async (_, changes, where) => {
  const planned = await planOf(changes)
  expect(planned.type === 'refused' && planned.why).toMatch(where)
})

test('no JSON is refused', async () =>
  expect(await planPack('<!doctype html>', folder)).toMatchObject({ type: 'refused' }))
