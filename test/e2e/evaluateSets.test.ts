import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { readResults, type Result } from '../../src/evaluate/result.ts'
import { summarise } from '../../src/evaluate/summary.ts'
import { scoreLine } from '../../src/evaluate/words.ts'
import { launchBrowser } from '../../tools/lib/browser.ts'
import { findings } from './access.ts'
import { type App, hasPack, jacket, openApp, prefer, test } from './app.ts'

const row = (question: string, answer: string, family?: string) =>
  JSON.stringify({ question, answer, family })
/** Six rows, one broken line, and a gold answer that nothing equals, which the algebra has to find out. */
const set = [
  row('Evaluate √1764.', '42', 'roots'),
  row('Combine the like terms in 8x - 11 - x + 6.', '7x - 5', 'terms'),
  '{"question": "What is cut',
  row('What is the probability of getting exactly 1 tails in 2 flips?', '\\frac{1}{2}', 'coins'),
  row('What is 15% of 240?', '\\frac{unanswerable}{', 'percent'),
  row(jacket, '60', 'percent'),
  row('Evaluate √144.', '12', 'roots'),
].join('\n')
const indices = [0, 1, 3, 4, 5, 6]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const finished = (page: Page) => page.locator('.finished li')
const isDone = (page: Page) =>
  page.locator('.evaluate > p[role=status]', { hasText: /^Done:/ }).waitFor({ timeout: 110_000 })
const told = (page: Page) => page.locator('.evaluate > p[role=status]').innerText()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

async function openPage({ page }: App): Promise<void> {
  await page.locator('.pill').click()
  await page.getByRole('link', { name: 'Evaluate', exact: true }).click()
  await button(page, 'Choose a set').waitFor()
}

async function choose(page: Page, text: string | Buffer, name = 'set.jsonl'): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel(/set of questions/i).setInputFiles(file)
}

async function compareWith(page: Page, text: string): Promise<void> {
  const file = { name: 'other.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel('Results of another run').setInputFiles(file)
}

async function save(page: Page): Promise<{ readonly text: string; readonly results: readonly Result[] }> {
  const downloading = page.waitForEvent('download')
  await button(page, 'Save results').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('set-nano-results.jsonl')
  const text = await readFile(await download.path(), 'utf8')
  const read = readResults(text)
  expect(read?.whole).toBe(text)
  return { text, results: [...(read?.results.values() ?? [])] }
}

/** Starts the set, and stops it when something is done but not all. */
async function stopMidway(page: Page): Promise<void> {
  await choose(page, set)
  await button(page, 'Start').click()
  await finished(page).first().waitFor({ timeout: 60_000 })
  await button(page, /^Stop/).click()
  await button(page, 'Go on').waitFor()
}

test('a set is run, stopped, gone on with after a reload, saved, and compared', async ({ app }) => {
  const { page } = app
  await prefer(app, 'processor')
  await openPage(app)
  await choose(page, set)
  await page.getByText('6 questions in the form “question and answer”.').waitFor()
  await page.getByText(/^Line 3 is no row: it is no JSON/).waitFor()
  await button(page, 'Start').click()
  await finished(page).first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await button(page, 'Go on').waitFor()
  const before = await finished(page).count()
  expect(before).toBeLessThan(6)

  await page.reload()
  await page.getByText(`${before} of 6 done`).waitFor()
  await button(page, 'Go on: set.jsonl').click()
  await isDone(page)
  const { text, results } = await save(page)
  expect(results.map(({ index }) => index)).toEqual(indices)
  expect(new Set(results.map(({ engine }) => engine))).toEqual(new Set(['wllama']))
  expect(results.find(({ index }) => index === 4)).toMatchObject({ right: false, settledBy: 'algebra' })
  const summary = summarise(results)
  const scores = page.locator('.scores td strong')
  expect(await scores.allInnerTexts()).toEqual([summary, summary.tutor].map((one) => one && scoreLine(one)))
  expect(summary.right).toBeGreaterThanOrEqual(4)
  expect(await told(page)).toBe(`Done: ${scoreLine(summary)} right.`)
  await page.getByRole('rowheader', { name: 'roots' }).waitFor()

  await compareWith(page, text)
  await page.getByText('No question tells the two runs apart.').waitFor()
  const cells = await page.locator('section[aria-labelledby=compare] td strong').allInnerTexts()
  expect(cells).toEqual([`${summary.right}`, '0', '0', `${6 - summary.right}`])

  await page.locator('.fold-row').first().click()
  await page.locator('.unfolded .katex').first().waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(page, 'Copy summary').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`By the paper’s rules: ${scoreLine(summary)}\n`)

  await button(page, 'Delete: set.jsonl').click()
  expect(await focused(page)).toBe('Keep')
  await button(page, 'Delete with its results').click()
  await button(page, 'Choose a set').waitFor()
  await expect.poll(() => page.getByText('Kept in this browser').count()).toBe(0)
})

test('a page that goes in the midst of a run loses nothing of what was done', async ({ app }) => {
  const { page } = app
  await prefer(app, 'processor')
  await openPage(app)
  await choose(page, set)
  await button(page, 'Start').click()
  await finished(page).first().waitFor({ timeout: 60_000 })
  await page.reload()
  await page.getByText(/[1-5] of 6 done/).waitFor()
  await button(page, 'Go on: set.jsonl').click()
  await isDone(page)
  expect((await save(page)).results.map(({ index }) => index)).toEqual(indices)
})

test('transcripts that were published are graded without a model', async ({ app }) => {
  const { page } = app
  await page.route('**/*.gguf', (route) => route.abort())
  await page.route('**/params_shard_*', (route) => route.abort())
  await openPage(app)
  const tora = (gt: string) =>
    JSON.stringify({ question: 'q', gt, code: ['So it is $\\boxed{\\frac{2}{4}}$.'] })
  await choose(page, [tora('\\frac{1}{2}'), tora('3')].join('\n'))
  await button(page, 'Grade what was recorded').click()
  await isDone(page)
  expect(await page.locator('.scores strong').first().innerText()).toBe('1/2 = 50.0 %')
})

test('a question meanwhile is not asked, and a sentence says why; then it is', async ({ app }) => {
  const { page } = app
  await prefer(app, 'processor')
  await openPage(app)
  await choose(page, set)
  await button(page, 'Start').click()
  await button(page, /^Stop/).waitFor()
  await page.getByRole('link', { name: 'Measure this computer' }).click()
  await page.getByText(/^An evaluation is running, which would spoil the figures/).waitFor()
  await page.getByRole('link', { name: 'Solve' }).click()
  await app.type(jacket)
  expect(await page.locator('.notice').innerText()).toMatch(/^An evaluation is running/)
  expect(await app.box.inputValue()).toBe(jacket)
  await page.goto(`${page.url().split('#')[0] ?? ''}#/evaluate`)
  await button(page, /^Stop/).click()
  await button(page, 'Go on').waitFor()
  await page.getByRole('link', { name: 'Solve' }).click()
  expect(await app.ask(jacket)).toMatch(/^60/)
})

test.for<[what: string, text: string | Buffer, says: RegExp]>([
  ['an empty file', '', /is empty\. Choose another/],
  ['an archive', Buffer.from([80, 75, 3, 4, 0, 255]), /is not text in UTF-8/],
  ['prose', 'Dear diary', /is no set that is known here\. Line 1 is no row/],
])('%s is no set, and a sentence says so', async ([, text, says], { app }) => {
  await openPage(app)
  await choose(app.page, text)
  await app.page.getByRole('alert').filter({ hasText: says }).waitFor()
  await button(app.page, 'Choose a set').waitFor()
})

describe.skipIf(!hasPack)('a graphics processor that is lost', () => {
  test('stops the run with a sentence, and it goes on', async () => {
    // The process that drives it is the whole browser's.
    const browser = await launchBrowser()
    const { page, ...app } = await openApp(browser)
    await openPage({ page, ...app })
    await choose(page, set)
    await button(page, 'Start').click()
    await finished(page).first().waitFor({ timeout: 60_000 })
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.crashGpuProcess').catch(() => {
      // The process is gone before it can answer.
    })
    await page.locator('.start .problem', { hasText: /^The graphics processor was lost/ }).waitFor()
    await button(page, 'Go on').click()
    await isDone(page)
    expect((await save(page)).results.map(({ index }) => index)).toEqual(indices)
    await browser.close()
  })
})

test('the keyboard alone is enough, and is never lost', async ({ app }) => {
  const { page } = app
  const press = async (name: string | RegExp) => {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }
  await prefer(app, 'processor')
  await openPage(app)
  await choose(page, set)
  await expect.poll(() => focused(page)).toBe('set.jsonl')
  await press('Put it away')
  await expect.poll(() => focused(page)).toBe('Evaluate')
  await choose(page, set)
  await button(page, 'Start').waitFor()
  await page.getByRole('radio', { name: 'The first' }).press('Space')
  await page.getByRole('spinbutton', { name: 'Questions' }).fill('0')
  await press('Start')
  // The browser says what is wrong with the number.
  expect(await page.evaluate(() => document.activeElement?.matches(':invalid'))).toBe(true)
  await page.getByRole('spinbutton', { name: 'Questions' }).fill('1')
  await press('Start')
  await isDone(page)
  await expect.poll(() => focused(page)).toBe('set.jsonl')
  await press(/^right/)
  await page.locator('.unfolded').waitFor()
  await press('Close')
  await expect.poll(() => focused(page)).toBe('Evaluate')
  await press('Open: set.jsonl')
  await expect.poll(() => focused(page)).toBe('set.jsonl')
})

test.for([
  ['in light colours', 'light', 1100],
  ['in the dark, at 320 pixels', 'dark', 320],
] as const)(
  '%s no state has a serious finding, and nothing is cut off',
  async ([, colorScheme, width], { browser }) => {
    const app = await openApp(browser, { colorScheme, viewport: { width, height: 800 } })
    const { page } = app
    const isFine = async () => {
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await prefer(app, 'processor')
    await openPage(app)
    await isFine()
    await choose(page, 'nonsense')
    await page.getByRole('alert').filter({ hasText: 'is no set' }).waitFor()
    await isFine()
    await choose(page, `${set}\nbroken`)
    await page.getByRole('radio', { name: 'A random sample' }).check()
    await isFine()
    await page.getByRole('radio', { name: /^All/ }).check()
    await stopMidway(page)
    await isFine()
    await button(page, 'Go on').click()
    await button(page, /^Stop/).waitFor()
    await isFine()
    await isDone(page)
    const { text } = await save(page)
    await compareWith(
      page,
      text.replace('"right":true', '"right":false').replace('"answer":"', '"answer":"7'),
    )
    await page.locator('.changed li').waitFor()
    await page.locator('.fold-row').first().click()
    await page.getByText('How it went').click()
    await isFine()
    await button(page, 'Close').click()
    await page.getByText('Kept in this browser').waitFor()
    await isFine()
    await page.context().close()
  },
)

test('what is forgotten with everything else', async ({ browser }) => {
  const app = await openApp(browser)
  const { page } = app
  await prefer(app, 'processor')
  await openPage(app)
  await stopMidway(page)
  await button(page, 'Go on').click()
  await button(page, /^Stop/).waitFor()
  await page.getByRole('link', { name: 'Models' }).click()
  await button(page, 'Forget everything on this computer').click()
  await button(page, 'Forget everything for good').click()
  await page.getByRole('heading', { name: 'Everything is forgotten' }).waitFor({ timeout: 60_000 })
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.context().close()
})
