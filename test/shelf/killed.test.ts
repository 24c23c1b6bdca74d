import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeOf } from '../../src/shelf/layout.ts'
import { launchProfile } from '../../tools/lib/browser.ts'
import { type Asked, type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import { servePage, type ServedPage } from '../../tools/lib/servePage.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { sha256, wantedPack } from './wanted.ts'

/** Real Chromium, its private disk, and a server on another port that goes wrong. */
const patienceMs = 400
const kills = 200
const sizes = [700, 3_000_000, 3_500_000, 2_500_000, 250_000]
const pack = new Map(
  [
    'mlc-chat-config.json',
    'params_shard_0.bin',
    'params_shard_1.bin',
    'params_shard_2.bin',
    'library.wasm',
  ].map((name, n) => [name, noise(sizes[n] ?? 0, n + 1)]),
)
const sizeOfAll = [...pack.values()].reduce((sum, { length }) => sum + length, 0)
let served: ServedPage
let context: BrowserContext
let folder: string
let server: FaultServer
const noFault = (): Fault => ({ type: 'none' })
let faultOf: (asked: Asked) => Fault = noFault
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mumath-shelf-'))
  served = await servePage('shelf.html')
  context = await launchProfile(folder)
  server = await openFaultServer(pack, (asked) => faultOf(asked))
})
afterAll(async () => {
  await context.close()
  await Promise.all([served.close(), server.close()])
  await rm(folder, { recursive: true, force: true })
})

let last = 0
const nextKey = () => (++last).toString(16).padStart(64, '0')

async function openPage(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.url)
  return page
}

const fetchIn = (page: Page, key: string) =>
  page.evaluate(([pack, ms]) => window.fetchPack(pack, ms), [
    wantedPack(key, pack, server.url),
    patienceMs,
  ] as const)
const checkIn = (page: Page, key: string) =>
  page.evaluate((pack) => window.checkShelf(pack), wantedPack(key, pack, server.url))

/** SHA-256 of what lies there, read by nothing of ours. */
async function hashOf(page: Page, path: string): Promise<string> {
  return page.evaluate(async (path) => {
    const file = await (await window.handleOf(path)).getFile()
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }, path)
}

async function expectWhole(page: Page, key: string): Promise<void> {
  for (const [name, bytes] of pack)
    expect(await hashOf(page, (await placeOf(key, name)).payload)).toBe(sha256(bytes))
}

const forget = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('tvmjs-opfs-store', { recursive: true }),
  )

/** Bytes of each file that lie there, whole or not. */
async function sizesOnDisk(page: Page, key: string): Promise<ReadonlyMap<string, number>> {
  const places = await Promise.all([...pack.keys()].map(async (name) => (await placeOf(key, name)).payload))
  const sizes = await page.evaluate(async (paths) => {
    const sizeOf = async (path: string) => (await (await window.handleOf(path)).getFile()).size
    return Promise.all(paths.map((path) => sizeOf(path).catch(() => 0)))
  }, places)
  return new Map([...pack.keys()].map((name, n) => [name, sizes[n] ?? 0]))
}

/** Fetches, and closes the page when so many bytes have been sent to it. False if all came before. */
async function fetchUntil(bytes: number, key: string): Promise<boolean> {
  const page = await openPage()
  const there = await sizesOnDisk(page, key)
  const [sent, asks] = [server.sent(), server.asked.length]
  let killed = false
  server.onSent = (total) => {
    if (killed || total - sent < bytes) return
    killed = true
    void page.close()
  }
  const fetched = await fetchIn(page, key).catch(() => undefined)
  server.onSent = () => {}
  if (!killed) await page.close()
  expect(killed || fetched?.type).toBeTruthy()
  // Nothing that lies there is fetched again: a file goes on at its very last byte.
  for (const { name, from } of firstAsks(asks)) expect([name, from]).toEqual([name, there.get(name)])
  return killed
}

function firstAsks(since: number): readonly Asked[] {
  const seen = new Set<string>()
  return server.asked.slice(since).filter(({ name }) => !seen.has(name) && seen.add(name))
}

/** Numbers that look random, and are the same in each run. */
const random = (() => {
  let state = 7
  return () => (state = (state * 48271) % 2147483647) / 2147483647
})()

test(`killed at ${kills} random bytes: each time it goes on where it was, and all is whole in the end`, async () => {
  let killed = 0
  while (killed < kills) {
    const key = nextKey()
    // Each time less than what is still to come, so that most of them die.
    while (killed < kills && (await fetchUntil(random() * sizeOfAll * 0.4, key))) killed++
    const page = await openPage()
    expect((await fetchIn(page, key)).type).toBe('done')
    await expectWhole(page, key)
    await forget(page)
    await page.close()
  }
}, 600_000)

test.each<Fault>([
  { type: 'drop', after: 1_000_000 },
  { type: 'short', after: 1_000_000 },
  { type: 'status', status: 503 },
  { type: 'status', status: 429, retryAfter: '1' },
  { type: 'wrong range' },
  { type: 'no ranges' },
  { type: 'flip', after: 1000 },
  { type: 'stall', after: 1_000_000 },
  { type: 'changed' },
])(
  'killed, and then %j once for each file: all is whole',
  async (fault) => {
    const key = nextKey()
    await fetchUntil(sizeOfAll * 0.4, key)
    let left = pack.size
    faultOf = () => (left-- > 0 ? fault : { type: 'none' })
    const page = await openPage()
    expect((await fetchIn(page, key)).type).toBe('done')
    faultOf = noFault
    await expectWhole(page, key)
    await forget(page)
    await page.close()
  },
  60_000,
)

test('a byte that is flipped on the disk is found, and that file alone is fetched anew', async () => {
  const key = nextKey()
  const page = await openPage()
  await fetchIn(page, key)
  expect(await checkIn(page, key)).toEqual([])
  const { payload } = await placeOf(key, 'params_shard_1.bin')
  await page.evaluate(async (path) => {
    const handle = await window.handleOf(path)
    const writable = await handle.createWritable({ keepExistingData: true })
    const [byte = 0] = new Uint8Array(
      await (await handle.getFile()).slice(1_234_567, 1_234_568).arrayBuffer(),
    )
    await writable.write({ type: 'write', position: 1_234_567, data: new Uint8Array([byte ^ 4]) })
    await writable.close()
  }, payload)
  expect(await checkIn(page, key)).toEqual(['params_shard_1.bin'])
  const before = server.sent()
  expect((await fetchIn(page, key)).type).toBe('done')
  expect(server.sent() - before).toBe(sizes[2])
  expect(await checkIn(page, key)).toEqual([])
  await expectWhole(page, key)
  await forget(page)
  await page.close()
})

test('two tabs: one fetches, the other watches, and takes over when the first is closed', async () => {
  const key = nextKey()
  const [first, second] = [await openPage(), await openPage()]
  // The first stands still half-way, so that there is something to take over.
  const stalled = new Set(pack.keys())
  faultOf = ({ name }) => (stalled.delete(name) ? { type: 'stall', after: 1_000_000 } : noFault())
  const one = first.evaluate(([pack]) => window.fetchPack(pack, 60_000), [
    wantedPack(key, pack, server.url),
  ] as const)
  const gone = one.catch(() => 'gone')
  await expect.poll(() => first.evaluate(() => window.told.loaded)).toBeGreaterThan(1_000_000)
  const two = fetchIn(second, key)
  await expect.poll(() => second.evaluate(() => window.told.elsewhere)).toBe(true)
  const asks = server.asked.length
  await first.close()
  expect(await gone).toBe('gone')
  expect((await two).type).toBe('done')
  faultOf = noFault
  expect(firstAsks(asks).some(({ from }) => from > 0)).toBe(true)
  await expectWhole(second, key)
  await forget(second)
  await second.close()
})
