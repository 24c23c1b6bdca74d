/**
 * What the app itself costs while a model writes. A recorded solution is replayed at the pace of a large model
 * through the real page (loop, store, notebook, typesetting, Python), and the browser says how much processor time
 * its main thread took: parsing, dispatching, layout and paint, less what the replay takes with nobody listening. The
 * built-in model's own figure is what is left of a whole solve when the time in the model is taken away.
 */
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright'
import type { Plugin } from 'vite'
import { totalUsage } from '../../src/solve/transcript.ts'
import type { SolveEvent } from '../../src/solve/types.ts'
import { root } from '../lib/command.mjs'
import { openTutor } from '../lib/driver.ts'
import { servePage } from '../lib/servePage.ts'
import { question } from '../pages/loopText.ts'
import type { Bench, Row } from './row.ts'

const mostShare = 0.02
/** Said by `tools/pages/loopOpenModel.ts`. */
const replayed = 'replayed'
const solveMs = 90_000

const bench: Bench = {
  name: 'loop',
  run: async ({ browser }) => [await pageShare(browser), await nanoShare()],
}
export default bench

async function pageShare(browser: Browser): Promise<Row> {
  const served = await servePage('loop.html', { plugins: [recordedModels] })
  const page = await browser.newPage()
  try {
    await page.goto(served.url)
    await ask(page, 'What is 6 times 7?')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const [before, start] = [await threadSeconds(session), performance.now()]
    await ask(page, question)
    const [busy, wall] = [(await threadSeconds(session)) - before, (performance.now() - start) / 1000]
    const still = await threadSeconds(session)
    await page.evaluate('replayAlone()')
    const own = busy - ((await threadSeconds(session)) - still)
    return {
      what: 'main thread busy while 30 tok/s are replayed through the page, the replay itself taken off (peer: the replay)',
      ours: seconds(own),
      peer: seconds(wall),
      ratio: percent(own / wall),
      budget: `at most ${percent(mostShare)}`,
      ok: own / wall <= mostShare,
    }
  } finally {
    await page.close()
    await served.close()
  }
}

/** The app as it is, except that what opens its models opens a recorded one. */
const recordedModels: Plugin = {
  name: 'recorded-models',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/model/openModel.ts') && importer?.endsWith('/src/store/browser.ts')
      ? join(root, 'tools/pages/loopCatalog.ts')
      : undefined,
}

/** Asks by the keyboard: a pointer over the page would make it look anew for what is under it. */
async function ask(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Question' })
  await box.fill(text)
  const done = page.waitForEvent('console', {
    predicate: (message) => message.text() === replayed,
    timeout: solveMs,
  })
  await box.press('Enter')
  await done
  await page.getByRole('button', { name: 'Solve', exact: true }).waitFor({ timeout: 10_000 })
  if ((await page.locator('.solution .katex').count()) === 0)
    throw new Error('the replayed solution was not typeset')
}

/** Seconds of processor time that the page's main thread has taken since it was opened. */
async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const thread = metrics.find(({ name }) => name === 'ThreadTime')
  if (!thread) throw new Error('this browser does not count the time of its threads')
  return thread.value
}

const nanoQuestions = [
  'What is 15% of 240?',
  'A jacket costs $80. It is on sale for 25% off. What is the sale price?',
  'What is the average of 4, 8 and 15?',
] as const

async function nanoShare(): Promise<Row> {
  const tutor = await openTutor({ engine: 'wllama', model: 'nano' })
  try {
    // The first question loads the model and Python.
    await tutor.ask(nanoQuestions[0])
    let [wall, model, python] = [0, 0, 0]
    for (const text of nanoQuestions) {
      const start = performance.now()
      const events = await tutor.ask(text)
      wall += performance.now() - start
      model += modelMs(events)
      python += events.reduce((sum, event) => sum + (event.type === 'ran' ? event.output.ms : 0), 0)
    }
    return {
      what: `nano: time outside of the model, ${nanoQuestions.length} questions, ${python.toFixed(0)} ms of it programs`,
      ours: seconds((wall - model) / 1000),
      peer: seconds(wall / 1000),
      ratio: percent((wall - model) / wall),
      budget: 'reported',
      ok: true,
    }
  } finally {
    await tutor.close()
  }
}

function modelMs(events: readonly SolveEvent[]): number {
  const usage = totalUsage(events.flatMap((event) => (event.type === 'called' ? [event.usage] : [])))
  return usage.prefillMs + usage.generateMs
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
