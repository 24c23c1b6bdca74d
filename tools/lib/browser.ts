import { createServer } from 'node:net'
import { type Browser, type BrowserContext, chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from './chromium.mjs'
import { listenHere } from './listen.ts'

/** The Chromium that tools and benches drive, without a window; `args` come on top of the usual ones. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(options(args))
}

/** A browser process of its own that finds in `folder` what an earlier one left there. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, options())
}

/**
 * A browser whose pages may be hidden and frozen, as those of other people: Playwright keeps a page that it opened itself
 * in the light for ever. Its profile is gone when it is closed.
 */
export async function launchFreezable(): Promise<BrowserContext> {
  const server = createServer()
  const port = await listenHere(server)
  await new Promise((resolve) => server.close(resolve))
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true })
  const [context] = connected.contexts()
  if (!context) throw new Error('a browser without a profile')
  context.on('close', () => void browser.close())
  return context
}

function options(args: readonly string[] = []) {
  const executablePath = chromiumPath()
  return {
    args: [...chromiumArgs, ...args],
    ...(executablePath !== undefined && { executablePath }),
    // Ours to handle: a tool says how to go on before it lets go of the browser.
    handleSIGINT: false,
  }
}
