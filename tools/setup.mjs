import { say } from './lib/advice.mjs'
import { ensureChromium } from './lib/browserSetup.mjs'
import { ensureKit } from './lib/kitSetup.mjs'
import { checkNode, installPackages } from './lib/packages.mjs'

/**
 * Makes a fresh clone ready: packages, Pyodide, and for tests a Chromium and the kit's Python. Does only what is
 * missing, says each step, and fails with one sentence (`Advice`). Nothing here may import a package before
 * `installPackages` has run.
 *
 * @param {{ forTests?: boolean, browser?: boolean }} [options]
 * @returns {Promise<{ kitPython: string | undefined }>} with `forTests`, the Python of the kit's environment
 */
export async function setUp({ forTests = false, browser = forTests } = {}) {
  checkNode()
  await installPackages()
  const { assemblePyodide } = await import('./lib/assemble-pyodide.mjs')
  await assemblePyodide({ log: say })
  if (browser) await ensureChromium()
  return { kitPython: forTests ? await ensureKit() : undefined }
}
