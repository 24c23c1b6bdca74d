import { describe, expect } from 'vitest'
import { hasPack, jacket, openApp, prefer, test } from './app.ts'

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
    await prefer(app, 'processor')
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
    await prefer(app, 'processor')
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

type Change = (text: string) => string
const json =
  (change: (pack: Record<string, unknown>) => object): Change =>
  (text) =>
    JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))

/** What is wrong with a pack for the graphics processor, and what the page then says. */
const wrongPacks: readonly (readonly [what: string, file: string, change: Change, says: RegExp])[] = [
  [
    'made for another web-llm',
    'manifest.json',
    json((pack) => ({ ...pack, web_llm: '0.2.80' })),
    /compiled for another version/,
  ],
  [
    'no list of its files',
    'manifest.json',
    json((pack) => ({ ...pack, files: undefined })),
    /file is damaged/,
  ],
  [
    'a tokenizer of another model',
    'tokenizer.json',
    (text) => text.replace('"</s>"', '"<end>"'),
    /file is damaged/,
  ],
  [
    'a tensor of another shape',
    'tensor-cache.json',
    (text) => text.replace('[1024, 32]', '[1024, 33]'),
    /file is damaged/,
  ],
  [
    'a shard missing from the list',
    'tensor-cache.json',
    (text) => text.replace('params_shard_0.bin', 'params_shard_9.bin'),
    /file is damaged/,
  ],
]

describe.skipIf(!hasPack)('a pack for the graphics processor that will not do', () => {
  test.for(wrongPacks)(
    '%s: the processor takes over, and the page says why',
    async ([, file, change, says], { browser }) => {
      const app = await openApp(browser)
      const shards: string[] = []
      app.page.context().on('request', (request) => {
        if (request.url().includes('params_shard')) shards.push(request.url())
      })
      await app.page.route(`**/webgpu/**/${file}`, async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: change(await response.text()) })
      })
      expect(await app.ask(jacket)).toMatch(/^60/)
      await app.page.locator('.pill').click()
      await app.page.getByText(/^Not on the graphics processor: /).waitFor()
      expect(await app.page.locator('.because').innerText()).toMatch(says)
      expect(shards).toEqual([])
      await app.page.context().close()
    },
  )

  test('a person who wants no other is told, and can take the processor', async ({ browser }) => {
    const app = await openApp(browser)
    await prefer(app, 'graphics processor')
    await app.page.route('**/params_shard_*.bin', (route) => route.fulfill({ status: 404, body: 'no' }))
    expect(await app.ask(jacket)).toMatch(/its file did not arrive/)
    await app.page.getByRole('button', { name: 'Try on the processor' }).click()
    await app.page.getByRole('region', { name: 'Answer', exact: true }).waitFor({ timeout: 60_000 })
    expect(await app.ending.innerText()).toMatch(/^60/)
    await app.page.context().close()
  })
})
