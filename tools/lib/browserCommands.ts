import { join } from 'node:path'
import type { BrowserCommand } from 'vitest/node'
// Tells the types of what Playwright's commands are given.
import type * as _playwright from '@vitest/browser-playwright'
import { type Canary, openCanary } from './canary.ts'
import { root } from './command.mjs'
import { contentType } from './serve.mjs'

/** What tests in the browser may ask of the browser's own controls. */
export const browserCommands = { answerWith, canaryPort, canaryHeard }

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on an address that has `part` in it is answered with this file of the project. */
    answerWith: (part: string, file: string) => Promise<void>
    /** The port of a server that counts whoever gets out; one for all tests. */
    canaryPort: () => Promise<number>
    /** What has reached it with this word in it. */
    canaryHeard: (word: string) => Promise<readonly string[]>
  }
}

async function answerWith(
  ...[{ context }, part, file]: Parameters<BrowserCommand<[part: string, file: string]>>
) {
  await context.route(
    (url) => url.href.includes(part),
    (route) =>
      route.fulfill({
        path: join(root, file),
        contentType: contentType(file),
        headers: { 'access-control-allow-origin': '*' },
      }),
  )
}

let canary: Promise<Canary> | undefined
const theCanary = () => (canary ??= openCanary())

async function canaryPort(): Promise<number> {
  return (await theCanary()).port
}

async function canaryHeard(_: unknown, word: string): Promise<readonly string[]> {
  return (await theCanary()).heard().filter((line) => line.includes(word))
}
