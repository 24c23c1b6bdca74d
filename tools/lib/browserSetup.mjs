import { Advice, say } from './advice.mjs'
import { runPackage } from './command.mjs'

/** A Chromium for tests and tools: the one that is there, or one that playwright installs. */
export async function ensureChromium() {
  // Playwright is a package: this module may be loaded before packages are.
  const { chromiumPath } = await import('./chromium.mjs')
  if (chromiumPath()) return
  say('Installing a Chromium for the tests …')
  await runPackage('playwright/cli.js', ['install', 'chromium'])
  if (chromiumPath()) return
  throw new Advice(
    'There is no Chromium, and it could not be installed (see above): install one (on Debian and Ubuntu: apt-get install chromium), or name one in MUMATH_CHROMIUM.',
  )
}
