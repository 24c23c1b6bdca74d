import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { noise } from '../../src/util/noise.fixture.ts'
import { launchFreezable } from '../../tools/lib/browser.ts'
import { type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import {
  bytesOnDisk,
  expectWhole,
  fetchIn,
  firstAsks,
  forget,
  onDisk,
  openStage,
  type Stage,
} from './stage.ts'
import { wantedPack } from './wanted.ts'

/** What people and their computers do to a page in mid-download, done to real Chromium. */
const pack = new Map(
  Array.from({ length: 4 }, (_, n) => [`params_shard_${n}.bin`, noise(16 * 2 ** 20, n + 1)]),
)
/** More than any window of time in these tests. */
const patientMs = 60_000
let pauseMs = 0
const fault: Fault = {
  type: 'slow',
  get pauseMs() {
    return pauseMs
  },
}
let stage: Stage
let server: FaultServer
let page: Page
let controls: CDPSession

beforeAll(async () => {
  stage = await openStage(launchFreezable)
  server = await openFaultServer(pack, () => fault)
})
afterAll(async () => {
  await stage.close()
  await server.close()
})
beforeEach(async () => {
  pauseMs = 4
  await openPage()
})
afterEach(async () => {
  await forget(page)
  await page.close()
})

async function openPage(): Promise<void> {
  page = await stage.openPage()
  controls = await stage.context.newCDPSession(page)
}

const setState = (state: 'frozen' | 'active') => controls.send('Page.setWebLifecycleState', { state })

let last = 0
const wantNext = () => wantedPack((++last).toString(16).padStart(64, '0'), pack, server.url)
const underWay = () => expect.poll(() => page.evaluate(() => window.told.loaded)).toBeGreaterThan(2 ** 20)

/** The same server again, after a while in which nobody is there. */
async function goAway(ms: number): Promise<void> {
  await server.close()
  await setTimeout(ms)
  server = await openFaultServer(pack, () => fault, server.port)
}

test('a page that is frozen takes nothing in, and goes on by the same connections when it wakes', async () => {
  const wanted = wantNext()
  const asks = server.asked.length
  // Shorter than it sleeps.
  const fetching = fetchIn(page, wanted, 500)
  await underWay()
  await setState('frozen')
  const watcher = await stage.openPage()
  const there = await bytesOnDisk(watcher, wanted)
  await setTimeout(2000)
  expect(await bytesOnDisk(watcher, wanted)).toBe(there)
  await watcher.close()
  pauseMs = 0
  await setState('active')
  expect((await fetching).type).toBe('done')
  expect(server.asked.length - asks).toBe(pack.size)
  await expectWhole(page, wanted)
})

test('one that wakes only for moments has not been waiting meanwhile', async () => {
  const wanted = wantNext()
  const asks = server.asked.length
  const fetching = fetchIn(page, wanted, 1000)
  await underWay()
  // Silent for longer than the page has patience, but not while it is awake.
  pauseMs = 6000
  await setTimeout(300)
  for (let n = 0; n < 3; n++) {
    await setState('frozen')
    await setTimeout(1500)
    await setState('active')
    await setTimeout(50)
  }
  pauseMs = 0
  await setState('frozen')
  await setTimeout(1500)
  await setState('active')
  expect((await fetching).type).toBe('done')
  expect(server.asked.length - asks).toBe(pack.size)
  await expectWhole(page, wanted)
})

test('one that loses its connections while it is frozen asks for the rest when it wakes', async () => {
  const wanted = wantNext()
  const fetching = fetchIn(page, wanted, patientMs)
  await underWay()
  await setState('frozen')
  await goAway(1000)
  pauseMs = 0
  await setState('active')
  expect((await fetching).type).toBe('done')
  expect(Math.min(...firstAsks(server.asked, 0).values())).toBeGreaterThan(0)
  await expectWhole(page, wanted)
})

test('a server that is away for some seconds: it is waited for, and the rest is asked of it', async () => {
  const wanted = wantNext()
  const fetching = fetchIn(page, wanted, patientMs)
  await underWay()
  await goAway(3000)
  pauseMs = 0
  expect((await fetching).type).toBe('done')
  expect(await page.evaluate(() => window.told.waited)).toBe(true)
  expect(Math.min(...firstAsks(server.asked, 0).values())).toBeGreaterThan(0)
  await expectWhole(page, wanted)
})

test.each<[how: string, crash: () => Promise<unknown>]>([
  ['crashes', () => controls.send('Page.crash')],
  ['is crashed by its address', () => page.goto('chrome://crash')],
])('a page that %s: the next one goes on at the last byte', async (_, crash) => {
  const wanted = wantNext()
  const fetching = fetchIn(page, wanted, patientMs).catch(() => 'gone')
  await underWay()
  const crashed = page.waitForEvent('crash')
  // What it would have answered, it takes with it.
  crash().catch(() => {})
  await crashed
  expect(await fetching).toBe('gone')
  await page.close()
  await openPage()
  pauseMs = 0
  const there = await onDisk(page, wanted)
  const asks = server.asked.length
  expect((await fetchIn(page, wanted, patientMs)).type).toBe('done')
  for (const [name, from] of firstAsks(server.asked, asks)) {
    expect(from).toBeGreaterThan(0)
    expect([name, from]).toEqual([name, there.get(name)?.bytes])
  }
  await expectWhole(page, wanted)
})
