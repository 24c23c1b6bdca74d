import { type Browser, type BrowserContext, chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from './chromium.mjs'

/** The Chromium that tools and benches drive, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(options())
}

/** A browser process of its own that finds in `folder` what an earlier one left there. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, options())
}

function options() {
  const executablePath = chromiumPath()
  return {
    args: [...chromiumArgs],
    ...(executablePath !== undefined && { executablePath }),
    // Ours to handle: a tool says how to go on before it lets go of the browser.
    handleSIGINT: false,
  }
}
