/**
 * Ours and stock Pyodide in turn. A round is two visits with one profile, each in a browser process of its own; what
 * is measured in a page that has been open for a while is measured in the second.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { say } from '../lib/advice.mjs'
import { launchProfile } from '../lib/browser.ts'
import { servePage } from '../lib/servePage.ts'
import { median } from './median.ts'
import { stockPyodide } from './stockPyodide.ts'

const rounds = 3
const keys = [
  'firstVisit',
  'secondVisit',
  'respawn',
  'killTrivial',
  'killSympy',
  'sum',
  'prints',
  'solve',
] as const
export type Times = Readonly<Record<(typeof keys)[number], number>>
export type SideName = 'ours' | 'peer'

/** How long a browser may keep a file without asking again: what GitHub Pages says, a static host. */
const headers = { 'cache-control': 'max-age=600' }

/** @returns the medians of all rounds. */
export async function measureBoth(): Promise<Readonly<Record<SideName, Times>>> {
  const ours = await servePage('pythonOurs.html', { headers })
  try {
    const peer = await servePage('pythonStock.html', { headers, plugins: [stockPyodide] })
    try {
      const all: Record<SideName, Times[]> = { ours: [], peer: [] }
      for (let round = 0; round < rounds; round++) {
        for (const name of round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
          const times = await measureRound(name, { ours, peer }[name].url)
          say(`Round ${round + 1} of ${rounds}, ${name}, ms: ${inWords(times)}`)
          all[name].push(times)
        }
      }
      return { ours: medians(all.ours), peer: medians(all.peer) }
    } finally {
      await peer.close()
    }
  } finally {
    await ours.close()
  }
}

async function measureRound(name: SideName, url: string): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-profile-'))
  const idle = () => untilIdle(name)
  try {
    const firstVisit = await visit(folder, url, async (_, first) => {
      await idle()
      return first
    })
    return await visit(folder, url, async (page, secondVisit) => {
      await idle()
      const respawn = await page.evaluate(() => window.side.respawn())
      await idle()
      const killTrivial = await page.evaluate(() => window.side.afterKill('trivial'))
      await idle()
      const killSympy = await page.evaluate(() => window.side.afterKill('sympy'))
      await idle()
      const sum = await page.evaluate(() => window.side.warm('sum'))
      const prints = await page.evaluate(() => window.side.warm('prints'))
      const solve = await page.evaluate(() => window.side.warm('solve'))
      return { firstVisit, secondVisit, respawn, killTrivial, killSympy, sum, prints, solve }
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function visit<T>(
  folder: string,
  url: string,
  use: (page: Page, first: number) => Promise<T>,
): Promise<T> {
  const context = await launchProfile(folder)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(url)
    await page.waitForFunction('window.side')
    return await use(page, await page.evaluate(() => window.side.first))
  } finally {
    await context.close()
  }
}

/**
 * Until the spare is ready and what is kept for a later visit has been written. Python does not say when that is, so
 * it is given time; stock Pyodide does nothing between programs, and its files only have to reach the disk.
 */
function untilIdle(name: SideName): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, name === 'ours' ? 5_000 : 500))
}

function medians(all: readonly Times[]): Times {
  const of = (key: keyof Times) => median(all.map((times) => times[key]))
  return {
    firstVisit: of('firstVisit'),
    secondVisit: of('secondVisit'),
    respawn: of('respawn'),
    killTrivial: of('killTrivial'),
    killSympy: of('killSympy'),
    sum: of('sum'),
    prints: of('prints'),
    solve: of('solve'),
  }
}

function inWords(times: Times): string {
  return keys.map((key) => `${key} ${times[key].toFixed(key === 'sum' ? 1 : 0)}`).join(', ')
}
