import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Failure } from '../../../solve/types.ts'
import { names } from './contents.ts'
import { announce, draftPack, filesOf, runtime } from './pack.fixture.ts'
import { readPack } from './readPack.ts'

/** A real server, so that what is fetched from where is real too; it holds what a test puts there. */
const served = new Map<string, string>()
const silent = 'never answers'
const asked: string[] = []
let server: Server
let site: string
const patient = new AbortController().signal

beforeAll(async () => {
  vi.stubGlobal('isSecureContext', true)
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const text = served.get(url)
    if (text === silent) return
    if (text === undefined) response.writeHead(404)
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  vi.unstubAllGlobals()
})
beforeEach(() => {
  served.clear()
  asked.length = 0
})

function put(folder: string, draft = announce(draftPack())) {
  const { manifest, ...files } = filesOf(draft)
  served.set(`${folder}manifest.json`, manifest)
  for (const part of ['config', 'tokenizer', 'tensors'] as const) {
    const text = files[part]?.text
    if (text !== undefined) served.set(`${folder}${names[part]}`, text)
  }
  return draft
}
const failureOf = (url: string, signal = patient) =>
  readPack(url, runtime, signal).then(
    () => undefined,
    (error: { readonly failure: Failure }) => error.failure,
  )

test.each([
  ['/small/', '/small/resolve/main/'],
  ['/small', '/small/resolve/main/'],
  ['/hub/resolve/v2/', '/hub/resolve/v2/'],
  ['/hub/resolve/v2', '/hub/resolve/v2/'],
])('the pack at %s is read from %s', async (url, folder) => {
  const draft = put(folder)
  const { manifestText, ...info } = await readPack(site + url, runtime, patient)
  expect(info).toEqual({
    name: 'small',
    protocol: 'nano',
    quantisation: 'q4f16_1',
    needsF16: true,
    contextTokens: 512,
    leadingSpace: false,
    library: `${site}${folder}small.wasm`,
    bytes: draft.manifest.bytes,
  })
  expect(JSON.parse(manifestText)).toEqual(draft.manifest)
})

test('a library that web-llm offers is code from elsewhere: where it can be had is told', async () => {
  const draft = draftPack(undefined, 'q4f32_1')
  draft.manifest.library = 'offered.wasm'
  put('/a/resolve/main/', announce(draft))
  const failure = await failureOf(`${site}/a/`)
  expect(failure?.kind).toBe('library-missing')
  expect(failure?.detail).toContain('https://libraries.example/offered.wasm')
})

test('without sixteen bits no feature is needed', async () => {
  put('/a/resolve/main/', announce(draftPack(undefined, 'q4f32_1')))
  expect((await readPack(`${site}/a/`, runtime, patient)).needsF16).toBe(false)
})

test('a protocol that nobody knows', async () => {
  const draft = draftPack()
  draft.manifest.protocol = 'numina'
  put('/a/resolve/main/', announce(draft))
  expect(await failureOf(`${site}/a/`)).toMatchObject({
    kind: 'model-broken',
    detail: expect.stringContaining('protocol numina'),
  })
})

test.each<[what: string, file: string, text: string | undefined, kind: Failure['kind'], named: RegExp]>([
  ['no manifest', 'manifest.json', undefined, 'model-missing', /manifest.json: HTTP 404/],
  [
    'a page instead',
    'manifest.json',
    '<!doctype html>',
    'model-broken',
    /manifest.json is .*not the manifest.json/,
  ],
  ['half a manifest', 'manifest.json', '{"name": "sm', 'model-broken', /manifest.json is cut off/],
  ['no tokenizer', 'tokenizer.json', undefined, 'model-missing', /tokenizer.json: HTTP 404/],
  ['no list of tensors', 'tensor-cache.json', undefined, 'model-missing', /tensor-cache.json: HTTP 404/],
  ['another configuration', 'mlc-chat-config.json', '{}', 'model-broken', /mlc-chat-config.json has 2 bytes/],
])('%s', async (_, file, text, kind, named) => {
  put('/a/resolve/main/')
  served.delete(`/a/resolve/main/${file}`)
  if (text !== undefined) served.set(`/a/resolve/main/${file}`, text)
  const failure = await failureOf(`${site}/a/`)
  expect(failure?.kind).toBe(kind)
  expect(failure?.detail).toMatch(named)
})

test('a tokenizer that was changed without changing its length is told by its SHA-256', async () => {
  put('/a/resolve/main/')
  const at = '/a/resolve/main/tokenizer.json'
  served.set(at, served.get(at)?.replace('"t3"', '"T3"') ?? '')
  expect((await failureOf(`${site}/a/`))?.detail).toMatch(/tokenizer.json is not the file of the manifest/)
})

test('a library for another web-llm is told from the manifest alone', async () => {
  const draft = announce(draftPack())
  draft.manifest.web_llm = '1.0.0'
  put('/a/resolve/main/', draft)
  expect((await failureOf(`${site}/a/`))?.kind).toBe('library-mismatch')
  expect(asked).toEqual(['/a/resolve/main/manifest.json'])
})

test('a server that is not there is model-missing', async () => {
  const failure = await failureOf('http://127.0.0.1:1/a/')
  expect(failure?.kind).toBe('model-missing')
  expect(failure?.detail).toContain('manifest.json')
})

test.each(['manifest.json', 'tokenizer.json'])(
  'an abort while %s is awaited ends in silence',
  async (file) => {
    put('/a/resolve/main/')
    served.set(`/a/resolve/main/${file}`, silent)
    const controller = new AbortController()
    const reading = readPack(`${site}/a/`, runtime, controller.signal)
    await vi.waitFor(() => expect(asked).toContain(`/a/resolve/main/${file}`))
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  },
)
