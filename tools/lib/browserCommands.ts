import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { BrowserContext } from 'playwright'
import type { BrowserCommand } from 'vitest/node'
// Tells the types of what Playwright's commands are given.
import type * as _playwright from '@vitest/browser-playwright'
import { type Canary, type CanaryCounts, openCanary } from './canary.ts'
import { chooseCommands } from './chooseCommands.ts'
import { root } from './command.mjs'
import { contentType } from './serve.mjs'

/** What tests in the browser may ask of the browser's own controls. */
export const browserCommands = {
  answerWith,
  requested,
  canaryPort,
  canaryHeard,
  canaryCounts,
  ...chooseCommands,
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on an address that has `part` in it is answered with this file of the project. */
    answerWith: (part: string, file: string) => Promise<void>
    /** Addresses with `part` in them that pages and workers have asked for since the first such call. */
    requested: (part: string) => Promise<readonly string[]>
    /** The port of a server that counts whoever gets out; one for all tests. */
    canaryPort: () => Promise<number>
    /** What has reached it with this word in it. */
    canaryHeard: (word: string) => Promise<readonly string[]>
    /** All that has reached it, words or none. */
    canaryCounts: () => Promise<CanaryCounts>
  }
}

async function answerWith(
  ...[{ context }, part, file]: Parameters<BrowserCommand<[part: string, file: string]>>
) {
  const routed = context.route(
    (url) => url.href.includes(part),
    (route) =>
      route.fulfill({
        path: join(root, file),
        contentType: contentType(file),
        headers: { 'access-control-allow-origin': '*' },
      }),
  )
  // It holds for whatever starts from here on. To wait for it is to wait for all workers to agree, and of one that was
  // ended in mid-work Chromium may never say that it is gone: then the wait has no end.
  routed.catch(() => {})
  await setImmediate()
}

const asked = new WeakMap<BrowserContext, string[]>()

function requested(...[{ context }, part]: Parameters<BrowserCommand<[part: string]>>) {
  const known = asked.get(context) ?? []
  if (!asked.has(context)) {
    asked.set(context, known)
    context.on('request', (request) => known.push(request.url()))
  }
  return known.filter((url) => url.includes(part))
}

let canary: Promise<Canary> | undefined
const theCanary = () => (canary ??= openCanary())

async function canaryPort(): Promise<number> {
  return (await theCanary()).port
}

async function canaryHeard(_: unknown, word: string): Promise<readonly string[]> {
  return (await theCanary()).heard().filter((line) => line.includes(word))
}

async function canaryCounts(): Promise<CanaryCounts> {
  return (await theCanary()).counts()
}
