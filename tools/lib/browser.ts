import { type Browser, type BrowserContext, chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from './chromium.mjs'

/** The Chromium that tools and benches drive, without a window; `args` come on top of the usual ones. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(options(args))
}

/** A browser process of its own that finds in `folder` what an earlier one left there. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, options())
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
