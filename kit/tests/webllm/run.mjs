import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from '../../../tools/lib/chromium.mjs'

/**
 * Lets web-llm, as its package is, talk in a headless Chromium with a pack: `node run.mjs FOLDER`, dialogues as JSON on
 * standard input, what came of them as JSON on standard output (see page.mjs). The graphics processor is SwiftShader.
 * Nothing is served: every address of the page is answered from here, and there is no other.
 */
const [, , folder = ''] = process.argv
const here = fileURLToPath(new URL('.', import.meta.url))
const webLlm = fileURLToPath(new URL('../../../node_modules/@mlc-ai/web-llm/lib/', import.meta.url))
const origin = 'http://localhost'
/** web-llm adds `resolve/main/` to a model's address. */
const places = /** @type {const} */ ([
  ['/pack/resolve/main/', folder],
  ['/web-llm/', webLlm],
  ['/', here],
])

const executablePath = chromiumPath()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [...chromiumArgs],
})
try {
  const page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  page.on('pageerror', (error) => console.error(error.message))
  await page.route(/.*/, async (route) => {
    const url = new URL(route.request().url())
    const [prefix, place] = places.find(([start]) => url.pathname.startsWith(start)) ?? ['', '']
    if (url.origin !== origin || !place) return route.abort()
    await route.fulfill({ path: join(place, url.pathname.slice(prefix.length)) })
  })
  await page.goto(`${origin}/page.html`)
  await page.waitForFunction('window.talk')
  const input = JSON.parse(readFileSync(0, 'utf8'))
  const result = await page.evaluate((given) => window.talk(given), input)
  process.stdout.write(JSON.stringify(result))
} finally {
  await browser.close()
}
