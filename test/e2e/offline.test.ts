import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { launchBrowser, launchProfile } from '../../tools/lib/browser.ts'
import { dist } from '../../tools/lib/buildApp.mjs'
import { type Served, serveFolder } from '../../tools/lib/serve.mjs'
import { findings } from './access.ts'
import { type App, appOn, jacket, openApp, prefer } from './app.ts'

let scratch = ''
beforeAll(async () => void (scratch = await mkdtemp(join(tmpdir(), 'mumath-offline-'))))
afterAll(() => rm(scratch, { recursive: true, force: true }))
const newFolder = () => mkdtemp(join(scratch, 'folder-'))

/** A browser process with this profile, closed at the end of the test if not before. */
async function start(profile: string): Promise<BrowserContext> {
  const context = await launchProfile(profile)
  onTestFinished(() => context.close())
  return context
}

async function serve(folder: string, base = '/'): Promise<Served> {
  const served = await serveFolder({ folder, base })
  onTestFinished(() => served.close())
  return served
}

const tabOf = async (context: BrowserContext) => context.pages()[0] ?? context.newPage()
const isReady = (page: Page) => page.getByText('Ready to use offline.').waitFor({ timeout: 60_000 })
const offered = (page: Page) => page.getByRole('button', { name: 'Use it now' })

test.each(['/', '/courses/maths/'])(
  'visited once at %s, it starts and solves without a server and without a network',
  async (base) => {
    const profile = await newFolder()
    const served = await serve(dist, base)
    const wanted: string[] = []
    const watch = (context: BrowserContext) => context.on('request', (request) => wanted.push(request.url()))

    const first = await start(profile)
    watch(first)
    await isReady((await appOn(await tabOf(first), served.url)).page)
    await first.close()
    await served.close()

    const cold = await start(profile)
    watch(cold)
    await cold.setOffline(true)
    const app = await appOn(await tabOf(cold), served.url)
    expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
    expect((await app.cells())[2]).toContain('36')
    await prefer(app, 'processor')
    expect(await app.ask(jacket)).toMatch(/^60/)
    await app.ask('Hello')
    await app.page.getByText(/^This kind of question is new/).waitFor()
    expect(app.faults).toEqual([])
    const { origin } = new URL(served.url)
    const own = (url: string) => url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`)
    // What the page has made itself, and the frame that is a text in it.
    expect(wanted.filter((url) => !own(url) && !/^(?:data:|blob:null\/|about:)/.test(url))).toEqual([])

    const reached = await reachedByServiceWorker(app)
    expect(reached.frame).toBe(false)
    expect(reached.clients).toContain(served.url)
    expect(reached.clients.filter((url) => !own(url))).toEqual([])
  },
)

/** Whether the frame where programs run has the service worker, and whom the service worker answers. */
async function reachedByServiceWorker({ page }: App) {
  const frame = page.frames().find((frame) => frame.parentFrame())
  const [worker] = page.context().serviceWorkers()
  if (!frame || !worker) throw new Error('Python has no frame, or the app no service worker')
  const controlled = await frame.evaluate(() => {
    try {
      return navigator.serviceWorker.controller !== null
    } catch {
      // What has no origin has no service workers.
      return false
    }
  })
  const clients = await worker.evaluate(async () => {
    interface Clients {
      matchAll(options: object): Promise<readonly { readonly url: string }[]>
    }
    const { clients } = globalThis as unknown as { readonly clients: Clients }
    const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' })
    return all.map(({ url }) => url)
  })
  return { frame: controlled, clients }
}

describe('a newer version', () => {
  /** A copy of the app that can be published anew: another page, and another list of files that names it. */
  async function publishable() {
    const folder = await newFolder()
    await cp(dist, folder, { recursive: true })
    return {
      folder,
      publish: async (version: string) => {
        const page = join(folder, 'index.html')
        const list = join(folder, 'sw.js')
        const before = await readFile(page, 'utf8')
        const after = before.replace(/<html[^>]*>/, `<html lang="en" data-version="${version}">`)
        const files = (await readFile(list, 'utf8')).replace(sha256(before), sha256(after))
        await writeFile(page, after)
        await writeFile(list, files)
      },
    }
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
  const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['version'] ?? '1')
  const runs = (page: Page, version: string) => page.locator(`html[data-version="${version}"]`).waitFor()
  const lookForIt = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

  /** An app that is kept, and then published anew. */
  async function kept(profile: string, before: (page: Page) => Promise<void> = async () => {}) {
    const { folder, publish } = await publishable()
    const { url } = await serve(folder)
    const context = await start(profile)
    const tab = await tabOf(context)
    await before(tab)
    const app = await appOn(tab, url)
    await isReady(app.page)
    return { app, page: app.page, context, url, publish: () => publish('2') }
  }

  test('does not come into an answer; when the person says so it comes, and notebook and draft are kept', async () => {
    const { app, page, publish } = await kept(await newFolder(), holdPython)
    await app.type(jacket)
    await page.getByText(/^Running the program|^Loading Python/).waitFor()
    await publish()
    await lookForIt(page)
    await offered(page).waitFor()
    expect(await offered(page).isDisabled()).toBe(true)
    expect(await findings(page)).toEqual([])
    await page.evaluate(() => (Reflect.get(window, 'release') as () => void)())
    await app.ending.waitFor({ timeout: 60_000 })
    expect(await app.ending.innerText()).toMatch(/^60/)
    expect(await versionOf(page)).toBe('1')
    await app.box.fill('And 20% of')
    await offered(page).click()
    await runs(page, '2')
    await app.ending.waitFor()
    expect(await app.box.inputValue()).toBe('And 20% of')
    expect(await app.ending.innerText()).toMatch(/^60/)
    await page.getByRole('link', { name: 'Notebook 1' }).waitFor()
    await isReady(page)
    expect(await offered(page).count()).toBe(0)
    expect(app.faults).toEqual([])
  })

  test('of which nobody takes notice comes at the next start', async () => {
    const profile = await newFolder()
    const { page, context, url, publish } = await kept(profile)
    await publish()
    await lookForIt(page)
    await page.getByRole('button', { name: 'Later' }).click()
    await page.reload()
    await offered(page).waitFor()
    expect(await versionOf(page)).toBe('1')
    await context.close()
    const tab = await tabOf(await start(profile))
    await tab.goto(url)
    await runs(tab, '2')
  })

  test('is not taken from under another tab', async () => {
    const { page, context, url, publish } = await kept(await newFolder())
    const other = await context.newPage()
    await other.goto(url)
    await publish()
    await lookForIt(page)
    await offered(page).click()
    await page.getByText('close the other tabs of the tutor first').waitFor()
    expect([await versionOf(page), await versionOf(other)]).toEqual(['1', '1'])
    await other.close()
    await offered(page).click()
    await runs(page, '2')
  })

  /** Holds back what Python is made of, in the page itself: of a page with a service worker nobody else can. */
  async function holdPython(page: Page) {
    // From the beginning: whoever is slow to look would find it loaded ahead.
    await page.addInitScript(() => {
      const real = window.fetch
      const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }))
      window.fetch = async (input, init) => {
        if (typeof input === 'string' && input.includes('pyodide/')) await released
        return real(input, init)
      }
    })
  }
})

test('served by plain http from another computer, it says what that costs and how to mend it; nano solves', async () => {
  const browser = await launchBrowser(['--host-resolver-rules=MAP tutor.school.test 127.0.0.1'])
  onTestFinished(() => browser.close())
  const url = inject('baseUrl').replace('127.0.0.1', 'tutor.school.test')
  const app = await openApp(browser, { serviceWorkers: 'allow' }, url)
  await app.page.getByText('This address is plain http').click()
  for (const way of ['http://localhost', 'over https', 'OverrideSecurityRestrictionsOnInsecureOrigin'])
    await app.page.getByText(way).waitFor()
  await app.page.getByText(new URL(url).origin).waitFor()
  expect(await findings(app.page)).toEqual([])
  expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
  expect(await app.page.locator('.pill').innerText()).toContain('on the processor')
  expect(await app.page.getByText(/use offline/).count()).toBe(0)
  expect(app.faults).toEqual([])
})
