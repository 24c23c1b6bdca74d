import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { DownloadPorts } from '../../src/shelf/downloadFile.ts'
import { downloadPack } from '../../src/shelf/downloadPack.ts'
import { createFakeFiles } from '../../src/shelf/fakeFiles.fixture.ts'
import { startHash } from '../../src/shelf/hash.ts'
import { placeOf } from '../../src/shelf/layout.ts'
import type { Trouble } from '../../src/shelf/types.ts'
import { type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { sha256, wantedPack } from './wanted.ts'

/** Real requests to a server that goes wrong in known ways; the disk is in memory here. */
const key = 'a'.repeat(64)
const names = ['mlc-chat-config.json', 'params_shard_0.bin', 'params_shard_1.bin', 'library.wasm']
const pack = new Map(names.map((name, n) => [name, noise(100_000 + 70_001 * n, n + 1)]))
const sizeOfAll = [...pack.values()].reduce((sum, { length }) => sum + length, 0)

const wanted = (url: string) => wantedPack(key, pack, url).files

let server: FaultServer | undefined
afterEach(() => server?.close())

/** Waits for nothing: what it would have waited is kept. */
function ports(pauses: number[] = []): DownloadPorts {
  return {
    net: { fetch: (url, init) => fetch(url, init), now: () => Date.now(), patienceMs: 100, leastBytes: 1000 },
    wait: async (ms, signal) => {
      pauses.push(ms)
      signal.throwIfAborted()
    },
    random: () => 0,
    mostTries: 10,
    startHash,
    wholeBytes: 200_000,
  }
}

const patient = new AbortController().signal
const silent = { bytes() {}, state() {} }

async function fetchAll(faultOf: (nth: number) => Fault, files = createFakeFiles(), pauses: number[] = []) {
  server = await openFaultServer(pack, ({ before }) => faultOf(before))
  const downloaded = await downloadPack(key, wanted(server.url), files, ports(pauses), silent, patient)
  return { downloaded, files, sent: server.sent() }
}

async function expectWhole(files: ReturnType<typeof createFakeFiles>) {
  for (const [name, bytes] of pack) {
    const { payload, record, address } = await placeOf(key, name)
    expect(sha256(files.content.get(payload) ?? new Uint8Array())).toBe(sha256(bytes))
    expect(JSON.parse(await new Response(await files.blob(record)).text())).toMatchObject({
      url: address,
      nbytes: bytes.length,
    })
  }
}

const first = (fault: Fault) => (nth: number) => (nth === 0 ? fault : ({ type: 'none' } as const))

test.each<[fault: Fault, twice: number]>([
  [{ type: 'none' }, 0],
  // What was under way when the line went.
  [{ type: 'drop', after: 40_000 }, 4 * 40_000],
  [{ type: 'short', after: 40_000 }, 0],
  [{ type: 'stall', after: 40_000 }, 0],
  [{ type: 'status', status: 503 }, 0],
  [{ type: 'status', status: 429, retryAfter: '7' }, 0],
  [{ type: 'no ranges' }, 0],
  [{ type: 'flip', after: 40_000 }, sizeOfAll],
  [{ type: 'changed' }, sizeOfAll],
])('once %j: all is there, and at most %i bytes were sent twice', async (fault, twice) => {
  const { downloaded, files, sent } = await fetchAll(first(fault))
  expect(downloaded.type).toBe('done')
  await expectWhole(files)
  expect(sent).toBeGreaterThanOrEqual(sizeOfAll)
  expect(sent).toBeLessThanOrEqual(sizeOfAll + twice)
})

test.each<[fault: Fault, trouble: Trouble['type']]>([
  [{ type: 'status', status: 404 }, 'missing'],
  [{ type: 'status', status: 403 }, 'missing'],
  [{ type: 'page' }, 'page'],
  [{ type: 'status', status: 503 }, 'unreachable'],
  [{ type: 'drop', after: 0 }, 'unreachable'],
  [{ type: 'wrong range' }, 'unreachable'],
  [{ type: 'flip', after: 7 }, 'wrong'],
  [{ type: 'changed' }, 'wrong'],
])('always %j: %s, with the file’s name', async (fault, type) => {
  const { downloaded } = await fetchAll(() => fault)
  if (downloaded.type !== 'failed') throw new Error(downloaded.type)
  expect(downloaded.trouble.type).toBe(type)
  expect(names).toContain(downloaded.trouble.file)
})

test('a server that asks for time gets it', async () => {
  const pauses: number[] = []
  await fetchAll(first({ type: 'status', status: 429, retryAfter: '7' }), createFakeFiles(), pauses)
  expect(pauses).toEqual([7000, 7000, 7000, 7000])
})

test('a full disk ends it; with more room it goes on where it was', async () => {
  const files = createFakeFiles(300_000)
  const { downloaded, sent } = await fetchAll(() => ({ type: 'none' }), files)
  expect(downloaded).toMatchObject({ type: 'failed', trouble: { type: 'full' } })
  const there = [...files.content.values()].reduce((sum, { length }) => sum + length, 0)
  const roomy = createFakeFiles()
  for (const [path, bytes] of files.content) roomy.content.set(path, bytes)
  const again = await fetchAll(() => ({ type: 'none' }), roomy)
  expect(again.downloaded.type).toBe('done')
  await expectWhole(roomy)
  expect(sent).toBeGreaterThan(0)
  expect(again.sent).toBeLessThan(sizeOfAll - there / 2)
})

test('a beginning of another file is thrown away once the whole is wrong', async () => {
  const files = createFakeFiles()
  const { payload } = await placeOf(key, 'params_shard_0.bin')
  files.content.set(payload, noise(50_000, 99))
  const { downloaded } = await fetchAll(() => ({ type: 'none' }), files)
  expect(downloaded.type).toBe('done')
  await expectWhole(files)
})

test('what is there already is not asked for', async () => {
  const { files } = await fetchAll(() => ({ type: 'none' }))
  expect((await fetchAll(() => ({ type: 'none' }), files)).sent).toBe(0)
})

test('a record without a text is of a page that was closed in mid-work, and counts as none', async () => {
  const { files } = await fetchAll(() => ({ type: 'none' }))
  const { record } = await placeOf(key, 'library.wasm')
  files.content.set(record, new Uint8Array())
  expect((await fetchAll(() => ({ type: 'none' }), files)).sent).toBe(0)
  await expectWhole(files)
})

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    type: fc.constantFrom('drop', 'short', 'flip', 'stall'),
    after: fc.integer({ min: 0, max: 300_000 }),
  }),
  fc.record({ type: fc.constant('status' as const), status: fc.constantFrom(429, 500, 503) }),
  fc.constantFrom<Fault>({ type: 'wrong range' }, { type: 'no ranges' }),
)

test('whatever goes wrong in turn, and wherever it is stopped, all is there in the end', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyFault, { maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: sizeOfAll }), { maxLength: 3 }),
      async (faults, stops) => {
        const files = createFakeFiles()
        // A byte that is flipped costs a file: twice in the same one is more than it puts up with.
        const flips = faults.filter(({ type }) => type === 'flip').length
        fc.pre(flips <= 2)
        const left = [...faults]
        const bad = await openFaultServer(pack, () => left.shift() ?? { type: 'none' })
        try {
          for (const stop of stops) {
            const stopping = new AbortController()
            let came = 0
            const report = {
              state() {},
              bytes(change: number) {
                came += change
                if (came >= stop) stopping.abort()
              },
            }
            await downloadPack(key, wanted(bad.url), files, ports(), report, stopping.signal).catch(() => {})
          }
          const { type } = await downloadPack(key, wanted(bad.url), files, ports(), silent, patient)
          expect(type).toBe('done')
          await expectWhole(files)
        } finally {
          await bad.close()
        }
      },
    ),
    { numRuns: 40 },
  ))

test('a file that was announced by its MD5 is checked by that, and kept by its SHA-256', async () => {
  server = await openFaultServer(pack, ({ before }) => first({ type: 'flip', after: 9 })(before))
  const bytes = pack.get('params_shard_0.bin') ?? new Uint8Array()
  const hex = createHash('md5').update(bytes).digest('hex')
  const url = `${server.url}params_shard_0.bin`
  const file = {
    name: 'params_shard_0.bin',
    url,
    bytes: bytes.length,
    digest: { algorithm: 'md5', hex },
  } as const
  const downloaded = await downloadPack(key, [file], createFakeFiles(), ports(), silent, patient)
  const came = { sha256: sha256(bytes), bytes: bytes.length }
  expect(downloaded).toEqual({ type: 'done', came: new Map([[file.name, came]]) })
  expect(server.sent()).toBe(2 * bytes.length)
})

test('a file of which nobody had told anything is known once it came, and does not come twice', async () => {
  server = await openFaultServer(pack, () => ({ type: 'none' }))
  const bytes = pack.get('library.wasm') ?? new Uint8Array()
  const file = { name: 'library.wasm', url: `${server.url}library.wasm` }
  const files = createFakeFiles()
  const came = new Map([[file.name, { sha256: sha256(bytes), bytes: bytes.length }]])
  for (let times = 0; times < 2; times++)
    expect(await downloadPack(key, [file], files, ports(), silent, patient)).toEqual({ type: 'done', came })
  expect(server.sent()).toBe(bytes.length)
})
