import { type Browser, chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from './chromium.mjs'

/** The Chromium that tools and benches drive, without a window. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  return chromium.launch({
    args: [...chromiumArgs],
    ...(executablePath !== undefined && { executablePath }),
    // Ours to handle: a tool says how to go on before it lets go of the browser.
    handleSIGINT: false,
  })
}
