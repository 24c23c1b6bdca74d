import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { placeOf } from '../../src/shelf/layout.ts'
import { type App, appOn } from './app.ts'
import { deploy, openMirror, ownCatalog } from './mirror.ts'

/** The page of models of a deployment whose own models lie on another origin. */
export async function opened(browser: Browser, serviceWorkers: 'allow' | 'block' = 'block') {
  const mirror = await openMirror()
  const url = await deploy(ownCatalog(mirror))
  const context = await freshContext(browser, serviceWorkers)
  return { mirror, url, context, models: await openModels(context, url) }
}

/** The page of models, as a person meets it. */
export interface Models extends App {
  /** A model, on this computer or to be downloaded. */
  readonly row: (title: string) => Locator
  /** Bytes that its bar shows. */
  readonly loaded: (title?: string) => Promise<number>
  /** Presses one of its buttons. */
  readonly press: (what: string, title?: string) => Promise<void>
  /** Leaves for the page of questions and asks. */
  readonly askThere: (question: string) => Promise<string>
  readonly says: (text: string | RegExp) => Promise<void>
}

/** @param awaited a model that is listed there: with it all others are */
export async function openModels(context: BrowserContext, url: string, awaited = 'Our own'): Promise<Models> {
  const app = await appOn(await context.newPage(), `${url}#/models`)
  const { page } = app
  const row = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  // What the page said tells more than what the test had expected of it.
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const body = page.locator('body')
    process.stderr.write(`${await body.innerText({ timeout: 1000 }).catch(() => 'The page is gone.')}\n`)
  })
  await row(awaited).waitFor()
  return {
    ...app,
    row,
    loaded: (title = 'Our own') =>
      row(title)
        .getByRole('progressbar')
        .evaluate((bar) => (bar as HTMLProgressElement).value),
    press: (what, title = 'Our own') => row(title).getByRole('button', { name: what }).click(),
    says: (text) => page.getByText(text).first().waitFor({ timeout: 60_000 }),
    async askThere(question) {
      await page.getByRole('link', { name: 'Solve' }).click()
      return app.ask(question)
    },
  }
}

/** A browser window in which nothing is kept yet. */
export async function freshContext(browser: Browser, serviceWorkers: 'allow' | 'block' = 'block') {
  const context = await browser.newContext({ serviceWorkers })
  onTestFinished(() => context.close())
  return context
}

/** All that the page's address keeps in the browser. */
export function kept(page: Page) {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const disk: string[] = []
    const look = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemDirectoryHandle) {
          disk.push(`${path}${name}/`)
          await look(handle, `${path}${name}/`)
        } else disk.push(`${path}${name}`)
    }
    await look(root, '')
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const workers = (await navigator.serviceWorker.getRegistrations()).length
    return { disk, caches: await caches.keys(), databases, local: Object.entries(localStorage), workers }
  })
}

/** Puts a model on this computer and chooses it. */
export async function download(models: Models, title = 'Our own'): Promise<void> {
  await models.press('Download', title)
  await models.says(`${title} is on this computer now.`)
  await models.press('Use it', title)
}

/** Flips a bit of one file of the only model there, by nothing of the app. */
export async function damage(page: Page, name: string): Promise<void> {
  const key = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of (await root.getDirectoryHandle('mumath-shelf')).keys()) names.push(name)
    return names.join().replace('.json', '')
  })
  const { payload } = await placeOf(key, name)
  await page.evaluate(async (path) => {
    const names = path.split('/')
    let folder = await navigator.storage.getDirectory()
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name)
    const handle = await folder.getFileHandle(names.at(-1) ?? '')
    const at = (await handle.getFile()).size >> 1
    const [byte = 0] = new Uint8Array(await (await handle.getFile()).slice(at, at + 1).arrayBuffer())
    const writable = await handle.createWritable({ keepExistingData: true })
    await writable.write({ type: 'write', position: at, data: new Uint8Array([byte ^ 4]) })
    await writable.close()
  }, payload)
}

/** Looks at every frame for what is there for a moment only. */
export const sees = (page: Page, pattern: string) =>
  page.waitForFunction((pattern) => new RegExp(pattern, 'm').test(document.body.innerText), pattern, {
    polling: 'raf',
  })
