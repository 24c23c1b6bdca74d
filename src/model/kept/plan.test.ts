import { expect, test } from 'vitest'
import { noAddress } from '../../shelf/types.ts'
import { mumath, qwenEntry } from '../known.ts'
import { webLlmVersion } from '../webllm/pack/version.ts'
import { packAddress, qwenMath15B } from '../webllm/prebuilt.ts'
import { keptEntry, parseKeptModel } from './keptModel.ts'
import { planAddress, planChosen } from './planAdded.ts'
import { type PlanMeans, planListed } from './planListed.ts'
import { planManifest } from './planManifest.ts'
import type { Plan, Planning } from './planning.ts'

const sha256 = 'a'.repeat(64)
const manifest = {
  name: 'Our pack',
  protocol: 'nano',
  format: 'mlc',
  quantisation: 'q4f32_1',
  context: 1024,
  vocabulary: 512,
  web_llm: webLlmVersion,
  library: 'a.wasm',
  note: '',
  leading_space: false,
  bytes: 30,
  parameters: 3_000_000,
  files: [
    { name: 'tensor-cache.json', bytes: 10, sha256 },
    { name: 'a.wasm', bytes: 20, sha256 },
  ],
}
const manifestText = (changes: object = {}) => JSON.stringify({ ...manifest, ...changes })
const hubTexts = {
  'mlc-chat-config.json': JSON.stringify({ tokenizer_files: ['tokenizer.json'] }),
  'tensor-cache.json': JSON.stringify({
    records: [{ dataPath: 'params_shard_0.bin', nbytes: 100, md5sum: 'b'.repeat(32) }],
  }),
}
const seven = {
  name: 'MuMath-Code-L-7B',
  protocol: 'mumath-code',
  quantisation: 'q4f16_1',
  context: 2048,
  parameters: 6_738_415_616,
}
const patient = new AbortController().signal

/** Servers that have these texts, and nothing else. */
const means = (texts: Readonly<Record<string, string>>, changes: Partial<PlanMeans> = {}): PlanMeans => ({
  read: async (url) => {
    const text = texts[url]
    return text === undefined
      ? { type: 'absent', sentence: `The server has no ${url}.` }
      : { type: 'read', text }
  },
  shaderF16: false,
  baseUrl: 'https://app.example/tutor/',
  ...changes,
})
const at = (folder: string, texts: object) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}${name}`, String(text)]))

function planOf(planning: Planning): Plan {
  if (planning.type === 'refused') throw new Error(planning.sentence)
  return planning.plan
}
const why = (planning: Planning) => (planning.type === 'refused' ? planning.sentence : 'planned')

test('a pack of ours is what its manifest says, and can be offered without asking again', async () => {
  const { pack, bytes, model } = planOf(await planManifest(manifestText(), 'https://b.example/p/'))
  expect([pack.files.length, bytes]).toEqual([3, 30 + manifestText().length])
  expect(pack.files[1]?.url).toBe('https://b.example/p/resolve/main/tensor-cache.json')
  const again = parseKeptModel(JSON.parse(JSON.stringify(model)))
  expect(again).toEqual(model)
  expect(again && keptEntry(pack.key, again)).toMatchObject({
    title: 'Our pack',
    protocol: 'nano',
    contexts: [1024, 512],
    ways: [{ engine: 'webllm', shelf: pack.key }],
    weights: [{ quantisation: 'q4f32_1', bytes, parameters: 3_000_000, needsF16: false }],
  })
})

test('the flagship is known by its shape and protocol, wherever it comes from', async () => {
  const { model } = planOf(await planManifest(manifestText(seven), noAddress))
  expect([model.entry.id, model.entry.licence, model.folder]).toEqual([
    mumath.id,
    mumath.licence,
    'mumath-code-7b-q4f16_1',
  ])
  expect(model.entry.weights[0]?.memory).toEqual(mumath.weights[0]?.memory)
})

test.each<[what: string, changes: object, sentence: RegExp]>([
  ['a way out of its folder', { files: [{ name: '../x', bytes: 1, sha256 }] }, /^This is no pack .*name/s],
  ['a size that is none', { files: [{ name: 'x', bytes: -1, sha256 }] }, /^This is no pack .*bytes/s],
  ['another web-llm', { web_llm: '0.1.0' }, /built for web-llm 0\.1\.0.*Get the pack that was made for it/],
  ['a library that is not in it', { library: 'b.wasm' }, /b\.wasm is not in the pack/],
  ['no library', { library: null, note: 'Nothing runs it.' }, /Nothing runs it/],
  ['a protocol of the future', { protocol: 'x'.repeat(100) }, /does not know \(x{60}…\).*newer version/],
])('a manifest with %s is refused with what to do', async (_, changes, sentence) =>
  expect(why(await planManifest(manifestText(changes), noAddress))).toMatch(sentence),
)

const own = {
  ...qwenEntry,
  id: 'own',
  ways: [{ engine: 'webllm', packs: { q4f32_1: 'models/own/', q4f16_1: 'https://b.example/own/' } }],
} as const

test.each([
  [false, 'https://app.example/tutor/models/own/resolve/main/', 'q4f32_1'],
  [true, 'https://b.example/own/resolve/main/', 'q4f16_1'],
])('with shader-f16 %s a model of the list comes from %s', async (shaderF16, folder, quantisation) => {
  const texts = at(folder, { 'manifest.json': manifestText({ quantisation }) })
  const { model, pack } = planOf(await planListed(own, means(texts, { shaderF16 }), patient))
  expect([model.entry.id, model.entry.weights.map((form) => form.quantisation), model.folder]).toEqual([
    'own',
    [quantisation],
    `own-${quantisation}`,
  ])
  expect(pack.files[0]?.url).toBe(`${folder}manifest.json`)
})

const hub = `${packAddress(qwenMath15B.variants.q4f32_1)}/resolve/main/`
const mirror = 'https://mirror.school/'
const { record, library } = qwenMath15B.variants.q4f32_1

test.each<[from: string, mirror: string | undefined, folder: string, library: RegExp]>([
  ['the hub', undefined, hub, /^https:\/\/raw\.githubusercontent\.com\/mlc-ai\/.*\.wasm$/],
  ['a mirror', mirror, `${mirror}${record}/resolve/main/`, /^https:\/\/mirror\.school\/.*\.wasm$/],
])('a pack of web-llm’s list comes from %s', async (_, mirror, folder, address) => {
  const all = means(at(folder, hubTexts), mirror === undefined ? {} : { mirror })
  const { pack, model } = planOf(await planListed(qwenEntry, all, patient))
  expect(model).toMatchObject({
    entry: { id: qwenEntry.id, weights: [{ quantisation: 'q4f32_1' }] },
    run: { engine: 'webllm', listed: { id: qwenEntry.id, library } },
    folder: record,
  })
  expect(pack.files.map(({ name, url }) => [name, url])).toEqual([
    ['mlc-chat-config.json', `${folder}mlc-chat-config.json`],
    ['tensor-cache.json', `${folder}tensor-cache.json`],
    ['tokenizer.json', `${folder}tokenizer.json`],
    [library, expect.stringMatching(address)],
    ['params_shard_0.bin', `${folder}params_shard_0.bin`],
  ])
})

test('what does not come is told in the server’s own case', async () =>
  expect(why(await planListed(qwenEntry, means({}), patient))).toMatch(/^The server has no .*\.json/))

test.each<[address: string, texts: object, title: string]>([
  ['https://b.example/p/', { 'https://b.example/p/resolve/main/manifest.json': manifestText() }, 'Our pack'],
  [hub, at(hub, hubTexts), qwenEntry.title],
  [`${mirror}${record}/`, at(`${mirror}${record}/resolve/main/`, hubTexts), qwenEntry.title],
])('what lies at %s is told by its small files', async (address, texts, title) => {
  const planning = await planAddress(address, means({ ...texts }), patient)
  expect(planOf(planning).model.entry.title).toBe(title)
})

test('an address with no manifest is told what the app runs', async () =>
  expect(why(await planAddress('https://b.example/p/', means({}), patient))).toMatch(
    /^There is no manifest\.json at https:\/\/b\.example\/p\/.*docs\/packs\.md/,
  ))

const chosen = (texts: object) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, new Blob([String(text)])]))

test.each<[files: object, title: string]>([
  [{ 'manifest.json': manifestText() }, 'Our pack'],
  [{ ...hubTexts, [library]: '' }, qwenEntry.title],
])('files that a person has chosen are known by their small ones', async (files, title) =>
  expect(planOf(await planChosen(chosen(files))).model.entry.title).toBe(title),
)

test('what came from a disk alone has no address to be fetched from', async () => {
  const { pack } = planOf(await planChosen(chosen({ 'manifest.json': manifestText() })))
  expect(pack.files.every(({ url }) => url.startsWith(noAddress))).toBe(true)
})

test.each<[what: string, files: object, sentence: RegExp]>([
  ['nothing of a pack', { 'holiday.jpg': '' }, /no manifest\.json in what you chose.*whole folder/],
  ['a manifest that is none', { 'manifest.json': '<html>' }, /^This is no pack/],
  ['a pack of the hub without its library', hubTexts, /no library that the app knows/],
])('%s is refused with what to do', async (_, files, sentence) =>
  expect(why(await planChosen(chosen(files)))).toMatch(sentence),
)

/** A stick that is pulled out. */
class PulledOutBlob extends Blob {
  override text(): Promise<string> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'))
  }
}

test('a stick that is pulled out is told', async () =>
  expect(why(await planChosen(new Map([['manifest.json', new PulledOutBlob()]])))).toMatch(
    /NotReadableError.*Is the stick still in/,
  ))
