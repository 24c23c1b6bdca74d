import { Advice, say } from './advice.mjs'
import { run, runPackage } from './command.mjs'

/** A Chromium for tests and tools: the one that is there, or one that playwright installs. */
export async function ensureChromium() {
  // Playwright is a package: this module may be loaded before packages are.
  const { chromiumPath } = await import('./chromium.mjs')
  if (chromiumPath()) return
  say('Installing a Chromium for the tests …')
  await runPackage('playwright/cli.js', ['install', 'chromium'])
  const path = chromiumPath()
  if (path && (await run(path, ['--version'], { capture: true })).code === 0) return
  if (path) {
    throw new Advice(
      'The Chromium that was installed lacks libraries of this system: run "npx playwright install-deps chromium" (as root), then try again.',
    )
  }
  throw new Advice(
    'There is no Chromium, and it could not be installed (see above): install one (on Debian and Ubuntu: apt-get install chromium), or name one in MUMATH_CHROMIUM.',
  )
}
