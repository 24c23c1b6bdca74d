import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Where a Chromium may lie, best first: one that was named, the system's, the one playwright installs. */
const places = [
  process.env['MUMATH_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
]

/** @returns {string | undefined} */
export function chromiumPath() {
  return places.find((place) => place && existsSync(place))
}

/** No update, sync or look-up traffic of the browser's own: what is seen on the wire is then the page's. */
export const chromiumArgs = /** @type {const} */ ([
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  // WebGPU without a graphics card: real kernels, on the processor.
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
])

/**
 * For whoever looks for leaks. Every name there is leads to this computer, so that what gets out by a name is heard
 * here and nowhere else; and QUIC is on, since it is a way out too.
 */
export const attackArgs = /** @type {readonly string[]} */ ([
  ...chromiumArgs.filter((arg) => arg !== '--disable-quic'),
  '--host-resolver-rules=MAP * 127.0.0.1',
])
