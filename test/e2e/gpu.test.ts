import type { Browser, Page } from 'playwright'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { launchBrowser } from '../../tools/lib/browser.ts'
import { type App, hasPack, holdBack, jacket, openApp, prefer, test } from './app.ts'

/**
 * The loss of the graphics processor, for real: the process that drives it is crashed. It is the whole browser's, and
 * remembers crashes, so each test has a browser of its own.
 */
let browser: Browser
let app: App
beforeEach(async () => {
  browser = await launchBrowser()
  app = await openApp(browser)
})
afterEach(() => browser.close())

async function crash(): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.crashGpuProcess').catch(() => {
    // The process is gone before it can answer.
  })
}

const pill = () => app.page.locator('.pill').innerText()
const alert = () => app.page.locator('.notice').innerText()
const hasEnded = () => app.ending.waitFor({ timeout: 60_000 })
const goesOn = /The graphics processor was lost.*The answer goes on from where it was\./

/**
 * Looks at every frame, since a locator asks twice a second at best: nano may write the rest of an answer in between.
 */
const sees = (pattern: string) =>
  app.page.waitForFunction((pattern) => new RegExp(pattern, 'm').test(document.body.innerText), pattern, {
    polling: 'raf',
  })

async function typeAndCrash(question: string, crashes = 1): Promise<void> {
  await app.type(question)
  for (let n = 0; n < crashes; n++) {
    if (n > 0) await sees('^Loading the model')
    await sees('^Writing')
    await crash()
  }
}

describe.skipIf(!hasPack)('a graphics processor that is lost', () => {
  test('in mid-answer: the answer goes on where it was', async () => {
    await typeAndCrash(jacket)
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
    expect(await alert()).toMatch(goesOn)
    expect(await app.cells()).toHaveLength(3)
    expect(await pill()).toContain('on the graphics processor')
    await app.page.reload()
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
  })

  test('while the model loads', async () => {
    const shards = await holdBack(app.page, '**/params_shard_*.bin')
    await app.type(jacket)
    await app.page.waitForRequest('**/params_shard_*.bin')
    await crash()
    shards.release()
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
  })

  test('between two questions', async () => {
    expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
    await crash()
    expect(await app.ask(jacket)).toMatch(/^60/)
    expect(await alert()).toMatch(goesOn)
  })

  test('twice: the processor takes over, and the page says why', async () => {
    await typeAndCrash(jacket, 2)
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
    expect(await pill()).toContain('on the processor')
    await app.page.locator('.pill').click()
    await app.page.getByText(/^Not on the graphics processor: The graphics processor was lost/).waitFor()
  })

  test('twice, by a person who wants no other: told to press F5, and then it goes on', async () => {
    await prefer(app, 'graphics processor')
    await typeAndCrash(jacket, 2)
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/shut this page out.*Press F5/s)
    const cells = await app.cells()
    await app.page.reload()
    await hasEnded()
    await expect.poll(app.cells).toEqual(cells)
    await app.page.getByRole('button', { name: 'Go on on the processor' }).click()
    await app.page.getByRole('region', { name: 'Answer', exact: true }).waitFor({ timeout: 60_000 })
    expect(await app.ending.innerText()).toMatch(/^60/)
  })
})

/**
 * Stands in for a device with little memory, which can't be had here: the worker is told that there is none left where
 * a buffer is larger than this. Nano's cache takes 2 MiB a layer for 1,024 tokens, and half of it for 512.
 */
async function fakeSmallMemory(page: Page): Promise<void> {
  const fake = `{
    let full = false
    const { createBuffer, popErrorScope } = GPUDevice.prototype
    GPUDevice.prototype.createBuffer = function (descriptor) {
      full ||= descriptor.size > 1.5 * 2 ** 20
      return createBuffer.call(this, descriptor)
    }
    GPUDevice.prototype.popErrorScope = async function () {
      const error = await popErrorScope.call(this)
      if (!full) return error
      full = false
      return new GPUOutOfMemoryError('a fake: too large')
    }
  }\n`
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    await route.fulfill({ response, body: script.includes('GPUAdapter') ? fake + script : script })
  })
}

describe.skipIf(!hasPack)('a device with too little memory (a fake)', () => {
  test.each([
    ['Try with a smaller context (512 tokens)', 'on the graphics processor'],
    ['Try on the processor', 'on the processor'],
  ])('the page says so; %s: it answers', async (offer, device) => {
    await fakeSmallMemory(app.page)
    await app.type(jacket)
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/not enough memory for the model/)
    await app.page.getByRole('button', { name: offer }).click()
    await app.page.getByRole('region', { name: 'Answer', exact: true }).waitFor({ timeout: 60_000 })
    expect(await app.ending.innerText()).toMatch(/^60/)
    expect(await pill()).toContain(device)
  })
})

describe.skipIf(!hasPack)('a page that nobody looks at', () => {
  test('in the background: the answer is there when one comes back', async () => {
    await app.type(jacket)
    const other = await app.page.context().newPage()
    await other.bringToFront()
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
  })

  test('frozen by the browser in mid-answer: it goes on when it is thawed', async () => {
    const session = await app.page.context().newCDPSession(app.page)
    await app.type(jacket)
    await app.page.locator('.cell').first().waitFor()
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await hasEnded()
    expect(await app.ending.innerText()).toMatch(/^60/)
  })
})
