import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import { type App, appOn } from './app.ts'
import { type Files, onDisk } from './shelfFiles.ts'

/** The page of models, and the hand that chooses for it. */
export interface Models extends App {
  readonly row: (title: string | RegExp) => Locator
  /** Waits until this is said of what was added, or of a model that is here. */
  readonly says: (sentence: RegExp | string) => Promise<void>
  readonly chooseFolder: (files: Files) => Promise<void>
  readonly chooseFiles: (files: Files) => Promise<void>
  /** Chooses it, and waits until it is what will answer. */
  readonly use: (title: string) => Promise<void>
  readonly look: (address: string) => Promise<void>
}

/**
 * The page of models, closed at the end of the test, without an error in its console; in a browser that opens no folders (`none`), or whose person always picks the one called `stick`.
 */
export async function openModels(
  browser: Browser,
  picker: 'none' | 'stick' = 'none',
  options: BrowserContextOptions = {},
): Promise<Models> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  await page.addInitScript(
    (able) =>
      Object.defineProperty(window, 'showDirectoryPicker', {
        configurable: true,
        value: able
          ? async () => (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true })
          : undefined,
      }),
    picker === 'stick',
  )
  const app = await appOn(page, `${inject('baseUrl')}#/models`)
  await page.getByRole('heading', { name: 'Add a model' }).waitFor()
  onTestFinished(async ({ task }) => {
    // What the page said tells more than what the test had expected of it.
    if (task.result?.state === 'fail') process.stderr.write(`${await page.locator('main').innerText()}\n`)
    await context.close()
    expect(app.faults).toEqual([])
  })
  return {
    ...app,
    row: (title) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) }),
    says: (sentence) =>
      page
        .locator('.job p, .add [role=status] p')
        .filter({ hasText: sentence })
        .first()
        .waitFor({ timeout: 60_000 }),
    chooseFolder: (files) => page.getByLabel('Folder of a model').setInputFiles(onDisk(files)),
    chooseFiles: (files) => {
      const folder = onDisk(files)
      return page
        .getByLabel('Files of a model')
        .setInputFiles([...files.keys()].map((name) => join(folder, name)))
    },
    async use(title) {
      await page.getByRole('button', { name: `Use it: ${title}`, exact: true }).click()
      await page.getByRole('button', { name: `In use: ${title}`, exact: true }).waitFor()
      await page.locator('.pill', { hasText: title }).waitFor()
    },
    async look(address) {
      await page.getByLabel(/^Or from an address/).fill(address)
      await page.keyboard.press('Enter')
    },
  }
}

/** Drops what lies in a folder of this computer onto the page, all of it at once. */
export async function drop(page: Page, files: Files): Promise<void> {
  const folder = onDisk(files)
  const dropped = readdirSync(folder).map((name) => join(folder, name))
  const hand = await page.context().newCDPSession(page)
  const data = { items: [], files: dropped, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await hand.detach()
}

/** Puts files into the browser's own folder that stands for a stick. */
export async function fillStick(page: Page, files: Files): Promise<void> {
  for (const [path, bytes] of files)
    await page.evaluate(
      async ({ path, base64 }) => {
        let folder = await navigator.storage.getDirectory()
        const names = `stick/${path}`.split('/')
        for (const name of names.slice(0, -1))
          folder = await folder.getDirectoryHandle(name, { create: true })
        const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true })
        const stream = await file.createWritable()
        await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
        await stream.close()
      },
      { path, base64: Buffer.from(bytes).toString('base64') },
    )
}

/** What lies on it. */
export async function readStick(page: Page): Promise<Files> {
  const read = await page.evaluate(async () => {
    const found: [path: string, base64: string][] = []
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${above}${name}/`)
        if (!(handle instanceof FileSystemFileHandle)) continue
        const reader = new FileReader()
        reader.readAsDataURL(await handle.getFile())
        await new Promise((resolve) => reader.addEventListener('load', resolve))
        const { result } = reader
        if (typeof result === 'string') found.push([`${above}${name}`, result.replace(/^.*,/, '')])
      }
    }
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('stick'), '')
    return found
  })
  return new Map(read.map(([path, base64]) => [path, Buffer.from(base64, 'base64')]))
}

/** Writes over some bytes of the kept files that have this size, behind the app's back. */
export const spoilKept = (page: Page, bytes: number) => withKept(page, bytes, true)
/** How many of them there are. */
export const keptFiles = (page: Page, bytes: number) => withKept(page, bytes, false)

function withKept(page: Page, bytes: number, spoil: boolean): Promise<number> {
  return page.evaluate(
    async ({ bytes, spoil }) => {
      const root = await navigator.storage.getDirectory()
      const models = await (await root.getDirectoryHandle('tvmjs-opfs-store')).getDirectoryHandle('webllm')
      let count = 0
      for await (const handle of (await models.getDirectoryHandle('model')).values()) {
        if (!(handle instanceof FileSystemFileHandle) || (await handle.getFile()).size !== bytes) continue
        count++
        if (!spoil) continue
        const stream = await handle.createWritable({ keepExistingData: true })
        await stream.write({ type: 'write', position: 1000, data: new Uint8Array([1, 2, 3]) })
        await stream.close()
      }
      return count
    },
    { bytes, spoil },
  )
}
