import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { troubleSentence } from '../../src/shelf/sentence.ts'
import type { Trouble, WantedPack } from '../../src/shelf/types.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import { bytesOnDisk, expectWhole, fetchIn, forget, onDisk, openStage, type Stage, takeIn } from './stage.ts'
import { wantedPack } from './wanted.ts'

/** Packs that are larger than what Chromium is told to allow. It keeps the count itself, and throws what it throws. */
const mebibyte = 2 ** 20
const shardBytes = 32 * mebibyte
const shards = new Map(
  Array.from({ length: 8 }, (_, n) => [`params_shard_${n}.bin`, noise(shardBytes, n + 1)]),
)
const small = new Map([['small.bin', noise(mebibyte, 9)]])
let stage: Stage
let server: FaultServer
/** The same files as a person has them. */
let folder: string
let page: Page
let controls: CDPSession
let [large, one]: readonly WantedPack[] = []

beforeAll(async () => {
  const all = new Map([...shards, ...small])
  stage = await openStage()
  server = await openFaultServer(all, () => ({ type: 'none' }))
  large = wantedPack('c'.repeat(64), shards, server.url)
  one = wantedPack('d'.repeat(64), small, server.url)
  folder = await mkdtemp(join(tmpdir(), 'mumath-chosen-'))
  for (const [name, bytes] of all) await writeFile(join(folder, name), bytes)
})
afterAll(async () => {
  await stage.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  page = await stage.openPage()
  controls = await stage.context.newCDPSession(page)
})
afterEach(async () => {
  await forget(page)
  await page.close()
})

/** In bytes; without a number it is as much as the disk has again. */
const allow = (quotaSize?: number) =>
  controls.send('Storage.overrideQuotaForOrigin', {
    origin: stage.origin,
    ...(quotaSize !== undefined && { quotaSize }),
  })

type Bring = (pack: WantedPack) => Promise<readonly Trouble[]>

const ways: readonly (readonly [way: string, Bring])[] = [
  [
    'fetched',
    async (pack) => {
      const fetched = await fetchIn(page, pack, 10_000)
      return fetched.type === 'failed' ? [fetched.trouble] : []
    },
  ],
  [
    'chosen',
    (pack) =>
      takeIn(
        page,
        pack,
        pack.files.map(({ name }) => join(folder, name)),
      ),
  ],
]

/** Names of the files that count as there; each is whole, and has a record that says so. */
async function recorded(pack: WantedPack): Promise<readonly string[]> {
  const there = [...(await onDisk(page, pack))].filter(([, { record }]) => record !== undefined)
  for (const [name, { bytes, record }] of there) {
    expect(bytes).toBe(pack.files.find((file) => file.name === name)?.bytes)
    expect(JSON.parse(record ?? '')).toMatchObject({ nbytes: bytes, url: expect.stringContaining(name) })
  }
  return there.map(([name]) => name)
}

test.each(ways.flatMap(([way, bring]) => [200, 70].map((room) => [room, way, bring] as const)))(
  'room for %i MiB of 256 that are %s: the file is named, what is whole stays, and with more room it goes on',
  async (room, way, bring) => {
    if (!large) throw new Error('no pack')
    const asks = server.asked.length
    await allow(room * mebibyte)
    const [trouble, ...others] = await bring(large)
    expect([trouble?.type, others]).toEqual(['full', []])
    expect(trouble && troubleSentence(trouble)).toMatch(/^There is no room for params_shard_\d\.bin\. /)
    const [there, whole] = [await bytesOnDisk(page, large), await recorded(large)]
    expect(there).toBeLessThanOrEqual(room * mebibyte)
    // Four are fetched at once, and share what room is left; files that are chosen come one by one.
    expect(whole.length).toBeGreaterThanOrEqual(
      way === 'chosen' ? Math.floor(room / 32) : Math.floor(room / 32) - 4,
    )
    await allow()
    expect(await recorded(large)).toEqual(whole)

    const sent = server.sent()
    expect(await bring(large)).toEqual([])
    expect(server.sent() - sent).toBe(way === 'fetched' ? 8 * shardBytes - there : 0)
    expect(server.asked.slice(asks).filter(({ name }) => whole.includes(name))).toHaveLength(
      way === 'fetched' ? whole.length : 0,
    )
    await expectWhole(page, large)
    expect(await recorded(large)).toHaveLength(8)
  },
)

/** Beside its bytes a file takes some hundred for its name, its folders and its record: each of them may be what fails. */
test.each(ways)('room that ends anywhere about the record of a file that is %s', async (_, bring) => {
  if (!one) throw new Error('no pack')
  const seen = new Set<string>()
  for (let more = 0; more <= 3000; more += 150) {
    await allow(mebibyte + more)
    const troubles = await bring(one)
    expect(troubles.map(({ type }) => type)).toEqual(troubles.length === 0 ? [] : ['full'])
    expect((await recorded(one)).length).toBe(troubles.length === 0 ? 1 : 0)
    seen.add(troubles.length === 0 ? 'done' : 'full')
    await allow()
    expect(await bring(one)).toEqual([])
    await expectWhole(page, one)
    expect(await recorded(one)).toHaveLength(1)
    await forget(page)
  }
  expect([...seen]).toEqual(['full', 'done'])
})
