import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeOf } from '../../src/shelf/layout.ts'
import type { WantedPack } from '../../src/shelf/types.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { type Asked, type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import * as shelf from './stage.ts'
import { expectWhole, firstAsks, forget, onDisk, openStage, type Stage } from './stage.ts'
import { wantedPack } from './wanted.ts'

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
let stage: Stage
let server: FaultServer
let files: WantedPack['files']
const noFault = (): Fault => ({ type: 'none' })
let faultOf: (asked: Asked) => Fault = noFault
beforeAll(async () => {
  stage = await openStage()
  server = await openFaultServer(pack, (asked) => faultOf(asked))
  files = wantedPack('', pack, server.url).files
})
afterAll(async () => {
  await stage.close()
  await server.close()
})

let last = 0
const nextKey = () => (++last).toString(16).padStart(64, '0')

const wanted = (key: string): WantedPack => ({ key, files })
const fetchIn = (page: Page, key: string) => shelf.fetchIn(page, wanted(key), patienceMs)
const checkIn = (page: Page, key: string) => shelf.checkIn(page, wanted(key))

/** Fetches, and closes the page when so many bytes have been sent to it. False if all came before. */
async function fetchUntil(bytes: number, key: string): Promise<boolean> {
  const page = await stage.openPage()
  const there = await onDisk(page, wanted(key))
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
  for (const [name, from] of firstAsks(server.asked, asks))
    expect([name, from]).toEqual([name, there.get(name)?.bytes])
  return killed
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
    const page = await stage.openPage()
    expect((await fetchIn(page, key)).type).toBe('done')
    await expectWhole(page, wanted(key))
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
    const met = new Set<string>()
    faultOf = ({ name }) => (met.size < met.add(name).size ? fault : { type: 'none' })
    const page = await stage.openPage()
    expect((await fetchIn(page, key)).type).toBe('done')
    faultOf = noFault
    await expectWhole(page, wanted(key))
    await forget(page)
    await page.close()
  },
  60_000,
)

test('a byte that is flipped on the disk is found, and that file alone is fetched anew', async () => {
  const key = nextKey()
  const page = await stage.openPage()
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
  await expectWhole(page, wanted(key))
  await forget(page)
  await page.close()
})

test('two tabs: one fetches, the other watches, and takes over when the first is closed', async () => {
  const key = nextKey()
  const [first, second] = [await stage.openPage(), await stage.openPage()]
  // The first stands still half-way, so that there is something to take over.
  const stalled = new Set(pack.keys())
  faultOf = ({ name }) => (stalled.delete(name) ? { type: 'stall', after: 1_000_000 } : noFault())
  const one = first.evaluate(([pack]) => window.fetchPack(pack, 60_000), [wanted(key)] as const)
  const gone = one.catch(() => 'gone')
  await expect.poll(() => first.evaluate(() => window.told.loaded)).toBeGreaterThan(1_000_000)
  const two = fetchIn(second, key)
  await expect.poll(() => second.evaluate(() => window.told.elsewhere)).toBe(true)
  const asks = server.asked.length
  await first.close()
  expect(await gone).toBe('gone')
  expect((await two).type).toBe('done')
  faultOf = noFault
  expect([...firstAsks(server.asked, asks).values()].some((from) => from > 0)).toBe(true)
  await expectWhole(second, wanted(key))
  await forget(second)
  await second.close()
})
