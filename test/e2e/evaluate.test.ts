import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { type Measurement, parseMeasurement } from '../../src/model/measure/measurement.ts'
import { findings } from './access.ts'
import { type App, hasPack, jacket, openApp, prefer, test } from './app.ts'

const start = (page: Page) => page.getByRole('button', { name: /^Measure this/ })
const progress = (page: Page) => page.locator('.progress p')
const notOne = /is not a measurement that this app has saved/

async function openPage({ page }: App): Promise<void> {
  await page.locator('.pill').click()
  await page.getByRole('link', { name: 'Measure this computer' }).click()
  await start(page).waitFor()
}

async function measure({ page }: App): Promise<void> {
  await start(page).click()
  await page.getByRole('button', { name: 'Save as file' }).waitFor({ timeout: 110_000 })
}

/** What is saved: the text of the file, and what the one parser makes of it. */
async function save({ page }: App): Promise<{ readonly text: string; readonly measurement: Measurement }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^measurement-nano-w[\w-]+\.json$/)
  const text = await readFile(await download.path(), 'utf8')
  const measurement = parseMeasurement(JSON.parse(text))
  if (!measurement) throw new Error(`not a measurement: ${text}`)
  return { text, measurement }
}

const openFile = ({ page }: App, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(text) })

const engines = [
  ['processor', 'wllama', 'Measure this processor'],
  ...(hasPack ? ([['graphics processor', 'webllm', 'Measure this GPU']] as const) : []),
] as const

describe.each(engines)('on the %s', (choice, engine, label) => {
  test('figures are measured, saved, and shown again from the file', async ({ app }) => {
    const { page } = app
    await prefer(app, choice)
    await openPage(app)
    expect(await start(page).innerText()).toBe(label)
    await measure(app)
    const { text, measurement } = await save(app)
    await page.getByText('The file, word for word').click()
    expect(await page.locator('.keep pre').textContent()).toBe(text)

    expect(measurement).toMatchObject({ engine, contextTokens: 1024, model: { id: 'nano' }, watts: null })
    for (const { min, repeats } of [measurement.prefill, measurement.decode, measurement.firstToken]) {
      expect(min).toBeGreaterThan(0)
      expect(repeats).toHaveLength(5)
    }
    for (const { tokens } of measurement.prefill.repeats) expect(Math.abs(tokens - 512)).toBeLessThan(40)
    for (const { tokens } of measurement.decode.repeats) expect(tokens).toBeGreaterThanOrEqual(64)
    // Reading a text can't take longer than reading it and writing a token.
    expect(measurement.prefill.repeats[0]?.ms).toBeLessThanOrEqual(measurement.firstToken.repeats[0]?.ms ?? 0)

    const software = engine === 'webllm'
    expect(measurement.gpu?.software ?? false).toBe(software)
    expect(await page.locator('.remark').allInnerTexts()).toHaveLength(software ? 1 : 0)
    expect(await page.getByText('An estimate').count()).toBe(0)

    await openFile(app, text)
    const columns = page.locator('.figures tbody td')
    await expect.poll(() => columns.count()).toBe(6)
    const shown = await columns.allInnerTexts()
    expect(shown.filter((_, index) => index % 2 === 0)).toEqual(shown.filter((_, index) => index % 2 === 1))
    expect(await findings(page)).toEqual([])
  })
})

describe('a run', () => {
  test('counts its tokens, is told to a screen reader by its parts, and can be stopped', async ({ app }) => {
    const { page } = app
    await prefer(app, 'processor')
    await openPage(app)
    await start(page).click()
    await expect.poll(() => progress(page).innerText(), { timeout: 30_000 }).toMatch(/^Reading: \d of 5, /)
    expect(await page.locator('p[role=status]').innerText()).toBe('Reading, 5 times.')
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Stop' }).click()
    await start(page).waitFor()
    expect(await progress(page).count()).toBe(0)
    expect(await page.locator('.figures').count()).toBe(0)
    await page.getByRole('link', { name: 'Solve' }).click()
    expect(await app.ask(jacket)).toMatch(/^60/)
  })

  test('goes on while a person looks elsewhere, who is told why no question is asked', async ({ app }) => {
    const { page } = app
    await prefer(app, 'processor')
    await openPage(app)
    await start(page).click()
    await page.getByRole('link', { name: 'Solve' }).click()
    await app.type(jacket)
    expect(await page.locator('.notice').innerText()).toMatch(/^This computer is being measured/)
    expect(await app.box.inputValue()).toBe(jacket)
    await page.locator('.pill').click()
    await page.getByRole('link', { name: 'Measure this computer' }).click()
    await page.keyboard.press('Escape')
    await start(page).waitFor()
  })

  test('waits for the solution that is being written', async ({ app }) => {
    const { page } = app
    await app.type(jacket)
    await page.getByRole('button', { name: /^Stop/ }).waitFor()
    await openPage(app)
    expect(await start(page).isDisabled()).toBe(true)
    await page.getByText(/^A solution is being written/).waitFor()
    await expect.poll(() => start(page).isEnabled(), { timeout: 60_000 }).toBe(true)
  })

  test('of a model that is not there ends in a sentence', async ({ app }) => {
    await app.page.route('**/*.gguf', (route) => route.abort())
    await prefer(app, 'processor')
    await openPage(app)
    await start(app.page).click()
    const sentence = app.page.locator('.start .problem')
    await expect.poll(() => sentence.innerText()).toMatch(/^The model could not be loaded/)
    // The browser tells its console of the file that did not come.
    app.faults.length = 0
  })
})

test.for([
  ['another JSON', '{"a": 1}'],
  ['no JSON', 'hello'],
  ['an empty file', ''],
] as const)('%s is not a measurement, and a sentence says so', async ([, text], { app }) => {
  await openPage(app)
  await openFile(app, text)
  await app.page.getByRole('alert').getByText(notOne).waitFor()
  expect(await app.page.locator('.figures').count()).toBe(0)
})

test('in the dark and at 320 pixels nothing is lost', async ({ browser }) => {
  const options = { colorScheme: 'dark', viewport: { width: 320, height: 640 } } as const
  const app = await openApp(browser, options)
  await prefer(app, 'processor')
  await openPage(app)
  await measure(app)
  const { text } = await save(app)
  await openFile(app, text)
  await app.page.getByText('The file, word for word').click()
  await app.page.getByText('From the file', { exact: true }).waitFor()
  expect(await findings(app.page)).toEqual([])
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await app.page.context().close()
})
