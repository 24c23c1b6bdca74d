import { existsSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'
import { expect, inject, test as base } from 'vitest'
import { launchBrowser } from '../../tools/lib/browser.ts'

/** The built app in a page of its own, as a person meets it: by what is written on it, and by the keyboard. */
export interface App {
  readonly page: Page
  readonly box: Locator
  /** How it ended: the answer, or a sentence. */
  readonly ending: Locator
  /** What the numbered cells say, in order. */
  readonly cells: () => Promise<string[]>
  readonly type: (question: string) => Promise<void>
  /** Asks and waits for the end; what the ending says. */
  readonly ask: (question: string) => Promise<string>
  /** Errors that nobody on the page has caught, and what its console calls errors. Must be empty in the end. */
  readonly faults: string[]
}

export async function openApp(
  browser: Browser,
  options: BrowserContextOptions = {},
  url = inject('baseUrl'),
): Promise<App> {
  // Tests hold back and spoil what the page fetches: nothing else may answer in the network's place.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  return appOn(await context.newPage(), url)
}

/** The app on a tab that is there. */
export async function appOn(page: Page, url: string): Promise<App> {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  const box = page.getByRole('textbox', { name: 'Question' })
  const ending = page.getByRole('region', { name: /^(Answer|How it ended)$/ })
  const type = async (question: string) => {
    await box.fill(question)
    await box.press('Enter')
  }
  return {
    page,
    box,
    ending,
    faults,
    cells: () => page.locator('.cell').allInnerTexts(),
    type,
    async ask(question) {
      await type(question)
      await page.getByRole('button', { name: /^Stop/ }).waitFor()
      await ending.waitFor({ timeout: 60_000 })
      return ending.innerText()
    },
  }
}

/** Each test gets its own page and, with it, an empty notebook; all of a file share one browser. */
export const test = base.extend<{ browser: Browser; app: App }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from this pattern
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  app: async ({ browser, onTestFailed }, use) => {
    const app = await openApp(browser)
    // What the page said tells more than what the test had expected of it.
    let last = ''
    onTestFailed(() => void process.stderr.write(`${last}\n`))
    await use(app)
    last = await app.page
      .locator('body')
      .innerText()
      .catch(() => 'The page is gone.')
    await app.page.context().close()
    expect(app.faults).toEqual([])
  },
})

export const jacket = 'A jacket costs $80. It is on sale for 25% off. What is the sale price?'

/** Holds back what lies at these addresses; `release` lets it through, and all that comes later. */
export async function holdBack(page: Page, pattern: string): Promise<{ readonly release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await released
    await route.continue().catch(() => {
      // Whoever asked for it went away meanwhile.
    })
  })
  return { release }
}

/** Whether nano's pack for the graphics processor was built before the app. */
export const hasPack = existsSync(new URL('../../dist/models/nano/webgpu/', import.meta.url))

/** A file without which the model does not load, on the engine that a page takes of itself. */
export const modelFile = hasPack ? '**/params_shard_*.bin' : '**/*.gguf'

/** What a person does to have the model run by something else. */
export async function prefer({ page }: App, choice: 'processor' | 'graphics processor'): Promise<void> {
  // Without a pack there is nothing to choose.
  if (!hasPack) return
  await page.locator('.pill').click()
  await page.getByRole('radio', { name: `The ${choice}` }).check()
  await page.keyboard.press('Escape')
}
