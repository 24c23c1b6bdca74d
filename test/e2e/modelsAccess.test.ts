import type { Browser, Page } from 'playwright'
import { describe, expect, onTestFinished } from 'vitest'
import { openFaultServer } from '../../tools/lib/faultServer.ts'
import { findings } from './access.ts'
import { test } from './app.ts'
import { openModels } from './shelf.ts'
import { hasPack, manifestWith, pack, shard, under } from './shelfFiles.ts'

/** A server that goes silent in the middle of the shard, until it is told to go on. */
async function slowServer() {
  let silent = true
  const served = await openFaultServer(under('tiny/resolve/main', pack), ({ name, before }) =>
    name.endsWith(shard) && silent ? { type: 'stall', after: before === 0 ? 500_000 : 0 } : { type: 'none' },
  )
  onTestFinished(() => served.close())
  return { url: `${served.url}tiny`, goOn: () => void (silent = false) }
}
const halfway = (page: Page) => page.getByText('Fetching: 3.3 MB of 4.9 MB').waitFor()

async function openSmall(browser: Browser, colorScheme: 'light' | 'dark') {
  return openModels(browser, 'none', { colorScheme, viewport: { width: 320, height: 640 } })
}
/** What sticks out at the right, and how wide the page is. */
const wide = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('button, a, input, select, h1, h2, h3, p, li, progress')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
    document.documentElement.scrollWidth,
  ])

describe.skipIf(!hasPack)('the page of models', () => {
  test.for(['light', 'dark'] as const)(
    'has no serious finding in %s colours, and nothing is cut off at 320 pixels, whatever is on it',
    async (colorScheme, { browser }) => {
      const models = await openSmall(browser, colorScheme)
      const { page } = models
      const isFine = async () => expect([await findings(page), await wide(page)]).toEqual([[], [320]])
      await isFine()
      await page.getByText('Where models come from').click()
      await page.getByText('MuMath-Code 7B is not here yet').click()
      await isFine()
      const long = manifestWith((all) => ({ ...all, name: 'A-model-whose-name-nobody-can-break'.repeat(3) }))
      await models.chooseFolder(new Map([...under('a', pack), ...under('b', long)]))
      await page.getByRole('button', { name: 'Copy to this computer: nano' }).waitFor()
      await isFine()
      await models.look('hello')
      await models.says('That is no address.')
      await isFine()
      await page.getByRole('button', { name: 'Leave it: nano' }).click()
      const { url, goOn } = await slowServer()
      await models.look(url)
      await page.getByRole('button', { name: 'Download: nano' }).click()
      await page.getByRole('progressbar', { name: 'Fetching: nano' }).waitFor()
      await halfway(page)
      await isFine()
      await page.getByRole('button', { name: 'Pause: nano' }).click()
      goOn()
      await page.getByRole('button', { name: 'Go on: nano' }).click()
      await models.says('nano is on this computer now.')
      await page.getByText('About it').click()
      await isFine()
      await page.getByRole('button', { name: 'Delete: nano' }).click()
      await page.getByRole('button', { name: 'Forget everything on this computer' }).click()
      await isFine()
    },
  )

  test('the keyboard alone is enough, and is never lost', async ({ browser }) => {
    const models = await openModels(browser)
    const { page } = models
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement
        const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
        return at?.getAttribute('aria-label') ?? label ?? at?.textContent?.trim() ?? ''
      })
    const tabTo = async (what: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        if (what.test(await focused())) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never came to ${what}`)
    }
    const press = async (what: RegExp) => {
      await tabTo(what)
      await page.keyboard.press('Enter')
    }
    /** The button may be gone once its work is done: the keyboard must not be. */
    const done = async (what: string) => {
      await models.says(what)
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    }
    const look = async (address: string) => {
      await tabTo(/^Or from an address/)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(address)
      await page.keyboard.press('Enter')
    }
    const { url, goOn } = await slowServer()
    await look(url)
    await page.getByRole('button', { name: 'Leave it: nano' }).waitFor()
    await press(/^Leave it: nano/)
    await expect.poll(focused).toBe('Add a model')
    await look(url)
    await page.getByRole('button', { name: 'Download: nano' }).waitFor()
    await press(/^Download: nano/)
    await expect.poll(focused).toBe('Models')
    await halfway(page)
    await press(/^Pause: nano/)
    await page.getByRole('button', { name: 'Go on: nano' }).waitFor()
    expect(await focused()).toMatch(/^nano /)
    goOn()
    await press(/^Go on: nano/)
    await done('nano is on this computer now.')
    await press(/^Check it: nano/)
    await done('Every byte of nano is right.')
    const download = page.waitForEvent('download')
    await press(/^Make a USB stick: nano/)
    await download
    await done('is being saved by the browser.')
    await press(/^Close: what was said of nano/)
    await expect.poll(focused).toMatch(/^nano /)
    await press(/^Use it: nano/)
    await expect.poll(focused).toMatch(/^nano /)
    await press(/^Delete: nano/)
    await expect.poll(focused).toBe('Keep')
    await press(/^Keep/)
    await expect.poll(focused).toMatch(/^Delete: nano/)
    await press(/^Delete: nano/)
    await press(/^Delete 4\.9 MB for good/)
    await expect.poll(focused).toBe('Models')
    await page.getByRole('button', { name: 'Delete: nano' }).waitFor({ state: 'detached' })
    await page.context().route('https://huggingface.co/**', (route) => route.abort())
    await press(/^Download it all the same: Qwen/)
    await expect.poll(focused).toMatch(/^Qwen/)
  })
})
