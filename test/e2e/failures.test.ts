import { describe, expect } from 'vitest'
import { jacket, openApp, test } from './app.ts'

/** What the network does to a file, what the page then says, and that trying again works once the file is there. */
describe('a file that does not come', () => {
  test.for<[file: string, status: number | 'cut', says: RegExp]>([
    ['**/*.gguf', 404, /model could not be loaded: its file did not arrive\. Check the connection/],
    ['**/*.gguf', 'cut', /model could not be loaded: its file did not arrive\. Check the connection/],
    ['**/wllama*.wasm', 404, /model/],
    ['**/pyodide/manifest.json', 404, /Python could not be loaded, so programs cannot run/],
    ['**/pyodide/site.zip.gzip', 'cut', /Python could not be loaded, so programs cannot run/],
  ])('%s: %s', async ([file, status, says], { browser }) => {
    const app = await openApp(browser)
    await app.page.route(file, (route) =>
      status === 'cut' ? route.abort('connectionreset') : route.fulfill({ status, body: 'no' }),
    )
    expect(await app.ask(jacket)).toMatch(says)
    await app.page.unroute(file)
    await app.page.getByRole('button', { name: 'Try again' }).click()
    await app.page.getByRole('region', { name: 'Answer', exact: true }).waitFor({ timeout: 60_000 })
    expect(await app.ending.innerText()).toMatch(/^60/)
    await app.page.context().close()
  })

  test('a damaged model is an error, not a hang', async ({ browser }) => {
    const app = await openApp(browser)
    await app.page.route('**/*.gguf', async (route) => {
      const response = await route.fetch()
      const body = Buffer.from(await response.body())
      body.fill(0, 2000, 4000)
      await route.fulfill({ response, body })
    })
    expect(await app.ask(jacket)).toMatch(/its file is damaged/)
    await app.page.context().close()
  })

  test('the page works without a notebook, and says what that means', async ({ browser }) => {
    const app = await openApp(browser)
    await app.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await app.page.reload()
    expect(await app.ask(jacket)).toMatch(/^60/)
    expect(await app.page.getByRole('alert').allInnerTexts()).toContainEqual(
      expect.stringMatching(/keep|save/),
    )
    await app.page.context().close()
  })
})
