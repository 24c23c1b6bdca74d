import type { Browser } from 'playwright'
import { describe, expect, onTestFinished } from 'vitest'
import { serveFolder } from '../../tools/lib/serve.mjs'
import { findings } from './access.ts'
import { type App, hasPack, jacket, openApp, test } from './app.ts'

const nanoPack = 'public/models/nano/webgpu'

/** Opens the app as a deployment whose `catalog.json` says this. */
async function openDeployed(browser: Browser, json: string): Promise<App> {
  const app = await openApp(browser)
  await app.page
    .context()
    .route('**/catalog.json', (route) => route.fulfill({ contentType: 'application/json', body: json }))
  await app.page.reload()
  return app
}
const models = (app: App) => app.page.getByRole('link', { name: 'Models' }).click()
/** What could be put on this computer, and is not. */
const toDownload = (app: App) =>
  app.page.locator('h2', { hasText: 'To download' }).locator('+ ul').getByRole('listitem')

test('what nobody has put anywhere is listed, with what to do about it', async ({ browser }) => {
  const app = await openApp(browser)
  await models(app)
  await app.page.getByText('MuMath-Code 7B is not here yet').click()
  const steps = app.page.locator('.missing ol > li')
  expect(await steps.count()).toBe(3)
  expect(await steps.nth(0).innerText()).toContain('npm run -s pack -- ')
  expect(await steps.nth(2).innerText()).toContain('catalog.json')
  expect(await findings(app.page)).toEqual([])
  expect(app.faults).toEqual([])
  await app.page.context().close()
})

test('one line turns the flagship on: it is to be downloaded, and whether it fits is said before anything is fetched', async ({
  browser,
}) => {
  const packs = { 'mumath-code-7b': { q4f16_1: 'models/mumath/', q4f32_1: 'models/mumath/' } }
  const app = await openDeployed(browser, JSON.stringify({ version: 1, packs }))
  const asked: string[] = []
  app.page.context().on('request', (request) => asked.push(request.url()))
  await models(app)
  const flagship = toDownload(app).filter({ hasText: 'MuMath-Code 7B' })
  await flagship
    .getByText(
      /^This browser computes its graphics on the processor: right, but too slow for a model of 4\.2 GB\./,
    )
    .waitFor()
  expect(await app.page.getByText('is not here yet').count()).toBe(0)
  expect(asked.filter((url) => url.includes('/models/'))).toEqual([])
  await app.page.getByRole('button', { name: 'In use: Nano (built-in, small)' }).waitFor()
  expect(await findings(app.page)).toEqual([])
  expect(app.faults).toEqual([])
  await app.page.context().close()
})

describe.skipIf(!hasPack)('a model of the deployment’s own', () => {
  const answers = async (browser: Browser, url: string) => {
    const packs = { q4f16_1: 'models/none/', q4f32_1: url }
    const own = { id: 'own', title: 'Our own', protocol: 'nano', context: 1024, packs }
    const app = await openDeployed(browser, JSON.stringify({ version: 1, models: [own] }))
    await models(app)
    await toDownload(app).getByRole('button', { name: 'Download: Our own' }).click()
    await app.page.getByText('Our own is on this computer now.').first().waitFor({ timeout: 60_000 })
    expect(await toDownload(app).filter({ hasText: 'Our own' }).count()).toBe(0)
    await app.page.getByRole('button', { name: 'Use it: Our own' }).click()
    expect(await findings(app.page)).toEqual([])
    await app.page.getByRole('link', { name: 'Solve' }).click()
    expect(await app.ask(jacket)).toMatch(/^60/)
    expect(await app.page.locator('.pill').innerText()).toMatch(/Our own.*on the graphics processor/s)
    // It is still the one that was chosen.
    await app.page.reload()
    await app.page.getByRole('button', { name: /^Our own/ }).waitFor()
    expect(app.faults).toEqual([])
    await app.page.context().close()
  }

  test('is downloaded and answers, from the pack that suits the device', ({ browser }) =>
    answers(browser, 'models/nano/webgpu/'))

  test('is downloaded from another server, which allows pages to read it, and answers', async ({
    browser,
  }) => {
    const mirror = await serveFolder({ folder: nanoPack, headers: { 'access-control-allow-origin': '*' } })
    onTestFinished(() => mirror.close())
    await answers(browser, mirror.url)
  })
})

test('what is wrong in the file is said where the models are, and the app works', async ({ browser }) => {
  const app = await openDeployed(browser, '{"version": 1, "packs": {"mumath-code-8b": {}}}')
  await models(app)
  await app.page.getByText(/^catalog\.json: packs\.mumath-code-8b is no model/).waitFor()
  await app.page.getByRole('link', { name: 'Solve' }).click()
  expect(await app.ask(jacket)).toMatch(/^60/)
  expect(app.faults).toEqual([])
  await app.page.context().close()
})
