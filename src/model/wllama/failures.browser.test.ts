import { afterEach, expect, test } from 'vitest'
import type { Failure } from '../../solve/types.ts'
import { nanoFile } from '../catalog.ts'
import type { Addressed } from './fetchModel.ts'
import { noise } from '../../util/noise.fixture.ts'
import { sha256Of } from '../../util/sha256.ts'
import { hear } from '../worker/hear.fixture.ts'
import { createHost } from '../worker/host.ts'
import type { OpenModel } from '../worker/model.ts'
import { createWllamaModel } from './model.ts'

/** Every way a file can be wrong is told within seconds; nothing hangs, and a good file afterwards works. */
const nanoUrl = new URL(`/${nanoFile.url}`, location.href).href
const call = { text: '<|user|>\nWhat is 2 + 2?\n<|assistant|>\n', stops: [], maxTokens: 3, temperature: 0 }
const patient = new AbortController().signal
const opened: OpenModel[] = []
afterEach(() => opened.splice(0).forEach((model) => model.dispose()))

type Place = Omit<Addressed, 'type'>
type Expected = Omit<Place, 'url'>

function open(options: Place & { readonly contextTokens?: number; readonly patience?: number }) {
  const model = createWllamaModel({ id: 'test', contextTokens: 256, ...options })
  opened.push(model)
  return model
}

const nanoBytes = async () => new Uint8Array(await (await fetch(nanoUrl)).arrayBuffer())
const addressOf = (bytes: Uint8Array<ArrayBuffer> | string) => URL.createObjectURL(new Blob([bytes]))

const files: readonly (readonly [string, Failure['kind'], () => Promise<string> | string])[] = [
  ['a page instead of the model', 'model-broken', () => addressOf('<!doctype html><title>Not found</title>')],
  ['an empty file', 'model-broken', () => addressOf('')],
  ['random bytes', 'model-broken', () => addressOf(noise(100_000))],
  [
    'random bytes after the right beginning',
    'model-broken',
    () => addressOf(Uint8Array.from([...new TextEncoder().encode('GGUF'), ...noise(100_000)])),
  ],
  ['a header that is cut off', 'model-broken', async () => addressOf((await nanoBytes()).slice(0, 5000))],
  ['tensors that are cut off', 'model-broken', async () => addressOf((await nanoBytes()).slice(0, -1000))],
  [
    'half of the file',
    'model-broken',
    async () => {
      const bytes = await nanoBytes()
      return addressOf(bytes.slice(0, bytes.length / 2))
    },
  ],
  ['an address that can not be reached', 'model-missing', () => 'http://127.0.0.1:1/nano.gguf'],
  [
    'an address that was let go',
    'model-missing',
    () => {
      const url = addressOf('x')
      URL.revokeObjectURL(url)
      return url
    },
  ],
]

test.each(files)('%s is %s', async (_, kind, address) => {
  const model = open({ url: await address() })
  const start = performance.now()
  const { failure, text } = await hear(model.generate(call, patient))
  expect(failure?.kind).toBe(kind)
  expect(failure?.detail).not.toBe('')
  expect(text).toBe('')
  // A second attempt says it again instead of hanging on what the first left behind.
  expect((await hear(model.generate(call, patient))).failure?.kind).toBe(kind)
  expect(performance.now() - start).toBeLessThan(25_000)
})

test('a file that the server does not give is model-missing, with the status', async () => {
  // The test server answers any address it can read with a page.
  const { failure } = await hear(open({ url: '/%E0%A4%A.gguf' }).generate(call, patient))
  expect(failure?.kind).toBe('model-missing')
  expect(failure?.detail).toContain('HTTP 404')
})

test('another size or hash than announced is broken; the right ones pass', async () => {
  const bytes = await nanoBytes()
  const sha256 = await sha256Of(bytes.buffer)
  const wrong = sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
  const kind = async (expected: Expected) =>
    (await hear(open({ url: nanoUrl, ...expected }).generate(call, patient))).failure?.kind
  expect(await kind({ bytes: bytes.length + 1 })).toBe('model-broken')
  expect(await kind({ sha256: wrong })).toBe('model-broken')
  expect(await kind({ bytes: bytes.length, sha256 })).toBeUndefined()
  const manifest = (value: unknown) => ({ manifest: addressOf(JSON.stringify(value)) })
  expect(await kind(manifest({ file: 'x', bytes: bytes.length, sha256 }))).toBeUndefined()
  expect(await kind(manifest({ file: 'x', bytes: bytes.length, sha256: wrong }))).toBe('model-broken')
  expect(await kind(manifest({ file: 'x' }))).toBe('model-broken')
  expect(await kind({ manifest: addressOf('{') })).toBe('model-broken')
  expect(await kind({ manifest: '/%E0%A4%A.json' })).toBe('model-missing')
})

test('a flipped byte is found by the hash before it is loaded', async () => {
  const bytes = await nanoBytes()
  const sha256 = await sha256Of(bytes.buffer)
  const at = bytes.length - 5000
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const { failure } = await hear(open({ url: addressOf(bytes), sha256 }).generate(call, patient))
  expect(failure?.kind).toBe('model-broken')
})

test('a context that no memory can hold fails and does not hang', async () => {
  const { failure } = await hear(open({ url: nanoUrl, contextTokens: 500_000_000 }).generate(call, patient))
  expect(failure?.kind).toBe('model-memory')
})

test('a load that is aborted ends in silence, and can be taken up again', async () => {
  const model = open({ url: nanoUrl })
  const controller = new AbortController()
  const loading = model.load(controller.signal, () => controller.abort())
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' })
  await model.load(patient)
  expect((await hear(model.generate(call, patient))).reason).toBe('length')
})

test('load rejects with the failure', async () => {
  await expect(open({ url: addressOf('no model') }).load(patient)).rejects.toMatchObject({
    failure: { kind: 'model-broken' },
  })
})

test('silence is a timeout, and the next call begins anew', async () => {
  // Reading a program of 9 MB into memory and starting it takes longer than this.
  const model = open({ url: nanoUrl, patience: 0.02 })
  for (const _ of [1, 2])
    expect((await hear(model.generate(call, patient))).failure?.kind).toBe('model-timeout')
})

test('a worker that is not there is model-missing', async () => {
  const address = addressOf('')
  URL.revokeObjectURL(address)
  const model = { source: { type: 'address', url: nanoUrl } as const, contextTokens: 256 }
  const { failure } = await hear(
    createHost({ model, patience: 20, startWorker: () => new Worker(address) }).call(call, patient),
  )
  expect(failure?.kind).toBe('model-missing')
})

test.each([
  ['throws', 'onmessage = () => { throw new Error("boom") }', 'boom'],
  ['is no program', '(', ''],
])('a worker that %s is model-crashed, and the next call gets a new one', async (_, program, detail) => {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  let started = 0
  const startWorker = () => {
    started++
    return new Worker(address)
  }
  const model = { source: { type: 'address', url: nanoUrl } as const, contextTokens: 256 }
  const host = createHost({ model, patience: 20, startWorker })
  for (const _ of [1, 2]) {
    const { failure } = await hear(host.call(call, patient))
    expect(failure?.kind).toBe('model-crashed')
    expect(failure?.detail).toContain(detail)
  }
  expect(started).toBe(2)
})
