import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BrowserCommand } from 'vitest/node'
// Tells the types of what Playwright's commands are given.
import type * as _playwright from '@vitest/browser-playwright'

/** A person's hand: what it chooses lies on the disk of this computer, and the browser takes it from there. */
export const chooseCommands = { chooseFolder, dropOn }

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Chooses a folder with such files in it, each of which says its own path. */
    chooseFolder: (input: string, paths: readonly string[]) => Promise<void>
    /** Drops what lies in such a folder, all of it at once, onto an element. */
    dropOn: (element: string, paths: readonly string[]) => Promise<void>
  }
}

type Args = Parameters<BrowserCommand<[selector: string, paths: readonly string[]]>>

async function chooseFolder(...[context, selector, paths]: Args) {
  await context.iframe.locator(selector).setInputFiles(makeFolder(paths))
}

async function dropOn(...[context, selector, paths]: Args) {
  const box = await context.iframe.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  const folder = makeFolder(paths)
  const dropped = new Set(paths.map((path) => join(folder, path.split('/')[0] ?? '')))
  const hand = await context.context.newCDPSession(context.page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...dropped], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, ...at, data })
  await hand.detach()
}

function makeFolder(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mumath-chosen-'))
  // The browser may read it at any later time.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
  return folder
}
