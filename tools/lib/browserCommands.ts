import { join } from 'node:path'
import type { BrowserCommand } from 'vitest/node'
// Tells the types of what Playwright's commands are given.
import type * as _playwright from '@vitest/browser-playwright'
import { root } from './command.mjs'
import { contentType } from './serve.mjs'

/** What tests in the browser may ask of the browser's own controls. */
export const browserCommands = { answerWith }

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on an address that has `part` in it is answered with this file of the project. */
    answerWith: (part: string, file: string) => Promise<void>
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
