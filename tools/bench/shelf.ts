/**
 * How long a pack takes onto the browser's private disk, and to be checked there: ours, which checks every byte and can go
 * on from any, against peers that handle the same bytes and check nothing, in one page of one run. What counts is the ratio.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../lib/advice.mjs'
import { launchProfile } from '../lib/browser.ts'
import { ensureNanoPack } from '../lib/librarySetup.mjs'
import { serveFolder } from '../lib/serve.mjs'
import { servePage } from '../lib/servePage.ts'
import { median } from './median.ts'
import type { Bench, Row } from './row.ts'
import { shelfBytes, shelfPack } from './shelfPack.ts'

const rounds = 5

const bench: Bench = { name: 'shelf', run: measure }
export default bench

async function measure(): Promise<readonly Row[]> {
  await ensureNanoPack()
  const page = await servePage('shelfBench.html')
  const folder = await mkdtemp(join(tmpdir(), 'mumath-shelf-bench-'))
  // A cache of the browser's own is not to hold it a second time.
  const headers = { 'cache-control': 'no-store' }
  const served = await serveFolder({ folder, anyOrigin: true, headers })
  const profile = await mkdtemp(join(tmpdir(), 'mumath-profile-'))
  // Without a profile the browser's disk is its memory.
  const context = await launchProfile(profile)
  try {
    const { pack, paths } = await shelfPack(folder, served.url)
    const tab = await context.newPage()
    await tab.goto(page.url)
    await tab.setInputFiles('input', [...paths])
    const acts = {
      importPack: () => tab.evaluate((pack) => window.shelfTimes.importPack(pack), pack),
      copyFiles: () => tab.evaluate(() => window.shelfTimes.copyFiles()),
      check: () => tab.evaluate((pack) => window.shelfTimes.check(pack), pack),
      read: () => tab.evaluate((pack) => window.shelfTimes.read(pack), pack),
      download: () => tab.evaluate((pack) => window.shelfTimes.download(pack), pack),
      copyAddresses: () => tab.evaluate((pack) => window.shelfTimes.copyAddresses(pack), pack),
      fetchByWebllm: () => tab.evaluate((url) => window.shelfTimes.fetchByWebllm(url), served.url),
    }
    const times = await timesOf(acts)
    return [
      row('a pack of 268 MB from files, checked; peer: a raw copy', times.importPack, times.copyFiles, 0.8),
      row('reading and checking what is here; peer: reading alone', times.check, times.read),
      row(
        'the pack from a server on this computer; peer: fetch, and nothing checked',
        times.download,
        times.copyAddresses,
      ),
      row(
        "the same; peer: web-llm's own loader, into its cache, and nothing checked",
        times.download,
        times.fetchByWebllm,
      ),
    ]
  } finally {
    await context.close()
    await Promise.all([served.close(), page.close()])
    for (const left of [folder, profile]) await rm(left, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Each in turn, there and back, so that whatever else the machine does, and whatever one leaves to be written for the next,
 * meets all of them; after a round that doesn't count.
 */
async function timesOf<K extends string>(
  acts: Readonly<Record<K, () => Promise<number>>>,
): Promise<Record<K, readonly number[]>> {
  const names = Object.keys(acts) as K[]
  const lists = new Map<K, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const told: string[] = []
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const ms = await acts[name]()
      if (round > 0) lists.get(name)?.push(ms)
      told.push(`${name} ${ms.toFixed(0)}`)
    }
    say(`${round === 0 ? 'Warm-up' : `Round ${round} of ${rounds}`}, ms: ${told.join(', ')}`)
  }
  return Object.fromEntries(lists) as Record<K, number[]>
}

function row(what: string, ours: readonly number[], peer: readonly number[], least?: number): Row {
  const [mine, theirs] = [median(ours), median(peer)]
  const ratio = theirs / mine
  return {
    what,
    ours: speed(mine),
    peer: speed(theirs),
    ratio: `${ratio.toFixed(2)}x`,
    budget: least === undefined ? 'reported' : `at least ${least}x`,
    ok: least === undefined || ratio >= least,
  }
}

function speed(ms: number): string {
  return `${(shelfBytes / 1000 / ms).toFixed(0)} MB/s`
}
