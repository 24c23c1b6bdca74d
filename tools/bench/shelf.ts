/**
 * How long a pack takes onto the browser's private disk: ours, which checks every byte and can go on from any, against a
 * raw copy of the same bytes, in one page of one run. What counts is the ratio.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../lib/advice.mjs'
import { launchProfile } from '../lib/browser.ts'
import { serveFolder } from '../lib/serve.mjs'
import { servePage } from '../lib/servePage.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { median } from './median.ts'
import type { Bench, Row } from './row.ts'

const rounds = 3
const files = 8
const bytes = 2 ** 25

const bench: Bench = { name: 'shelf', run: measure }
export default bench

async function measure(): Promise<readonly Row[]> {
  const page = await servePage('shelfBench.html')
  const folder = await mkdtemp(join(tmpdir(), 'mumath-shelf-bench-'))
  for (let n = 0; n < files; n++) await writeFile(join(folder, `params_shard_${n}.bin`), noise(bytes, n + 1))
  const served = await serveFolder({ folder, anyOrigin: true })
  const profile = await mkdtemp(join(tmpdir(), 'mumath-profile-'))
  // Without a profile the browser's disk is its memory.
  const context = await launchProfile(profile)
  try {
    const tab = await context.newPage()
    await tab.goto(page.url)
    await tab.evaluate(([files, bytes]) => window.shelfTimes.prepare(files, bytes), [files, bytes] as const)
    const times = { importPack: [0], copyFiles: [0], download: [0], copyAddresses: [0] }
    for (const list of Object.values(times)) list.length = 0
    for (let round = 0; round < rounds; round++) {
      times.importPack.push(await tab.evaluate(() => window.shelfTimes.importPack()))
      times.copyFiles.push(await tab.evaluate(() => window.shelfTimes.copyFiles()))
      times.download.push(await tab.evaluate((url) => window.shelfTimes.download(url), served.url))
      times.copyAddresses.push(await tab.evaluate((url) => window.shelfTimes.copyAddresses(url), served.url))
      const told = Object.entries(times).map(([name, list]) => `${name} ${list.at(-1)?.toFixed(0)}`)
      say(`Round ${round + 1} of ${rounds}, ms: ${told.join(', ')}`)
    }
    return [
      row('a pack of 268 MB from files, checked; peer: a raw copy', times.importPack, times.copyFiles, 0.8),
      row(
        'the same from a server on this computer; peer: fetch, and nothing checked',
        times.download,
        times.copyAddresses,
      ),
    ]
  } finally {
    await context.close()
    await Promise.all([served.close(), page.close()])
    for (const left of [folder, profile]) await rm(left, { recursive: true, force: true, maxRetries: 5 })
  }
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
  return `${((files * bytes) / 1000 / ms).toFixed(0)} MB/s`
}
