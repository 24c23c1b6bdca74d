import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPack, type Bad, testBadPacks, whole } from './badPack.fixture.ts'
import { checkPack } from './checkPack.ts'
import { parts } from './contents.ts'
import { type Draft, filesOf, runtime } from './pack.fixture.ts'

const [broken, mismatch, missing, noLibrary] = [
  'model-broken',
  'library-mismatch',
  'model-missing',
  'library-missing',
] as const
const listed = (draft: Draft, name: string) => draft.manifest.files.find((file) => file.name === name)
const cutOff = (text: string) => text.slice(0, Math.floor(text.length * 0.7))

test('a pack that is right passes', () =>
  fc.assert(
    fc.property(anyPack, fc.boolean(), ([shape, form, shardBytes], tied) => {
      const draft = whole({ ...shape, tie_word_embeddings: tied }, form, shardBytes)
      expect(checkPack(filesOf(draft), runtime)).toBeUndefined()
    }),
  ))

/** The files are not those of the manifest any more. */
const bad: readonly Bad[] = [
  ['no manifest', (d) => (d.texts.manifest = ''), broken, /manifest.json is cut off, or no JSON/],
  [
    'half a manifest',
    (d) => (d.texts.manifest = cutOff(JSON.stringify(d.manifest))),
    broken,
    /manifest.json is cut/,
  ],
  ['a list as manifest', (d) => (d.texts.manifest = '[1]'), broken, /manifest.json/],
  ['another manifest', (d) => (d.texts.manifest = '{"file":"a.gguf"}'), broken, /manifest.json has no name/],
  [
    'a file outside',
    (d) => Object.assign(d.manifest.files[0] ?? {}, { name: '../a' }),
    broken,
    /as files.0.name/,
  ],
  ['a wrong sum', (d) => d.manifest.bytes++, broken, /says \d+ bytes, and its files add up to/],
  [
    'another web-llm',
    (d) => (d.manifest.web_llm = '1.2.2'),
    mismatch,
    /built for web-llm 1.2.2, and this is 1.2.3/,
  ],
  [
    'no library',
    (d) => Object.assign(d.manifest, { library: null, note: 'None yet.' }),
    noLibrary,
    /^None yet\.$/,
  ],
  [
    'a library of nobody',
    (d) => (d.manifest.library = 'x.wasm'),
    noLibrary,
    /x.wasm is not in the pack; web-llm 1.2.3 has none/,
  ],
  ['no configuration', (d) => d.missing.push('config'), missing, /mlc-chat-config.json is missing/],
  ['no tokenizer', (d) => d.missing.push('tokenizer'), missing, /tokenizer.json is missing/],
  ['no list of tensors', (d) => d.missing.push('tensors'), missing, /tensor-cache.json is missing/],
  [
    'a file less listed',
    (d, pick) => {
      const file = pick(d.manifest.files.filter(({ name }) => name !== 'small.wasm'))
      d.manifest.bytes -= file.bytes
      d.manifest.files = d.manifest.files.filter((other) => other !== file)
    },
    broken,
    /manifest lists no /,
  ],
  [
    'a shard of another length',
    (d, pick) => {
      Object.assign(listed(d, pick(d.shards).dataPath) ?? {}, { bytes: 7 })
      d.manifest.bytes = d.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)
    },
    broken,
    /params_shard_\d+.bin has 7 bytes, and tensor-cache.json asks for/,
  ],
  [
    'a file of another length',
    (d, pick) => (d.texts[pick(parts)] = '{}'),
    broken,
    /json has 2 bytes, and the manifest says/,
  ],
  [
    'another tokenizer of the same length',
    (d) => (d.texts.tokenizer = JSON.stringify(d.tokenizer).replace('"t3"', '"T3"')),
    broken,
    /tokenizer.json is not the file of the manifest: its SHA-256/,
  ],
]

describe('a pack that is not that of its manifest any more, or not for this app, is told by', () =>
  testBadPacks(bad, false))

test.each([
  ['small.wasm', '1.2.3', undefined],
  ['small.wasm', '1.2.4', mismatch],
  ['offered.wasm', '1.2.3', noLibrary],
  [null, '1.2.3', noLibrary],
])('a pack with the library %s on web-llm %s: %s', (library, webLlm, kind) => {
  const draft = whole()
  Object.assign(draft.manifest, { library })
  expect(checkPack(filesOf(draft), { ...runtime, webLlm })?.kind).toBe(kind)
})

test('where the browser offers no hash, lengths are checked all the same', () => {
  const { manifest, config, tokenizer, tensors } = filesOf(whole())
  if (!config || !tokenizer || !tensors) throw new Error('the fixture is not whole')
  const bare = ({ text, bytes }: typeof config) => ({ text, bytes })
  const files = { manifest, config: bare(config), tokenizer: bare(tokenizer), tensors: bare(tensors) }
  expect(checkPack(files, runtime)).toBeUndefined()
  expect(checkPack({ ...files, config: { text: '{}', bytes: 2 } }, runtime)?.detail).toMatch(/has 2 bytes/)
})
