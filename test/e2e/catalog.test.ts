import { existsSync } from 'node:fs'
import type { Browser } from 'playwright'
import { describe, expect } from 'vitest'
import { serveFolder } from '../../tools/lib/serve.mjs'
import { type App, jacket, openApp, test } from './app.ts'
import { findings } from './access.ts'

/** Opens the app as a deployment whose `catalog.json` says this. */
async function openDeployed(browser: Browser, json: string): Promise<App> {
  const app = await openApp(browser)
  await app.page
    .context()
    .route('**/catalog.json', (route) => route.fulfill({ contentType: 'application/json', body: json }))
  await app.page.reload()
  return app
}
const pill = (app: App) => app.page.locator('.pill')
const popover = (app: App) => app.page.locator('#about-model')

test('what is not here yet is listed, with what to do about it', async ({ browser }) => {
  const app = await openApp(browser)
  await pill(app).click()
  await popover(app).getByText('MuMath-Code 7B is not here yet').click()
  const steps = popover(app).locator('ol > li')
  expect(await steps.count()).toBe(3)
  expect(await steps.nth(0).innerText()).toContain('npm run -s pack -- ')
  expect(await steps.nth(2).innerText()).toContain('catalog.json')
  expect(await findings(app.page)).toEqual([])
  expect(app.faults).toEqual([])
  await app.page.context().close()
})

test('one line turns the flagship on: it is offered, and whether it fits is said before anything is fetched', async ({
  browser,
}) => {
  const packs = { 'mumath-code-7b': { q4f16_1: 'models/mumath/', q4f32_1: 'models/mumath/' } }
  const app = await openDeployed(browser, JSON.stringify({ version: 1, packs }))
  const asked: string[] = []
  app.page.context().on('request', (request) => asked.push(request.url()))
  await pill(app).click()
  await app.page.getByRole('combobox', { name: 'Model' }).selectOption('MuMath-Code 7B')
  await popover(app)
    .getByText(
      /^This browser computes its graphics on the processor: right, but too slow for a model of 4\.2 GB\./,
    )
    .waitFor()
  expect(asked.filter((url) => url.includes('/models/'))).toEqual([])
  await popover(app).getByRole('button', { name: 'Nano (built-in, small)' }).click()
  expect(await pill(app).innerText()).toContain('Nano')
  expect(await findings(app.page)).toEqual([])
  await app.page.context().close()
})

const nanoPack = 'public/models/nano/webgpu'
describe.skipIf(!existsSync(`${nanoPack}/resolve/main/manifest.json`))(
  'a model of the deployment’s own',
  () => {
    const answers = async (browser: Browser, url: string) => {
      const packs = { q4f16_1: 'models/none/', q4f32_1: url }
      const own = { id: 'own', title: 'Our own', protocol: 'nano', context: 1024, packs }
      const app = await openDeployed(browser, JSON.stringify({ version: 1, models: [own] }))
      await pill(app).click()
      await app.page.getByRole('combobox', { name: 'Model' }).selectOption('Our own')
      await app.page.keyboard.press('Escape')
      expect(await app.ask(jacket)).toMatch(/^60/)
      expect(await pill(app).innerText()).toMatch(/Our own.*on the graphics processor/s)
      // It is still the one that was chosen.
      await app.page.reload()
      await app.page.getByRole('button', { name: /^Our own/ }).waitFor()
      expect(app.faults).toEqual([])
      await app.page.context().close()
    }

    test('answers, from the pack that suits the device', ({ browser }) =>
      answers(browser, 'models/nano/webgpu/'))

    test('answers from a pack on another server, which allows the page to read it', async ({ browser }) => {
      const mirror = await serveFolder({ folder: nanoPack, headers: { 'access-control-allow-origin': '*' } })
      await answers(browser, mirror.url)
      await mirror.close()
    })
  },
)

test('what is wrong in the file is said where the models are, and the app works', async ({ browser }) => {
  const app = await openDeployed(browser, '{"version": 1, "packs": {"mumath-code-8b": {}}}')
  await pill(app).click()
  await popover(app)
    .getByText(/^catalog\.json: packs\.mumath-code-8b is no model/)
    .waitFor()
  await app.page.keyboard.press('Escape')
  expect(await app.ask(jacket)).toMatch(/^60/)
  expect(app.faults).toEqual([])
  await app.page.context().close()
})
