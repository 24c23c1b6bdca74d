import { describe, expect, onTestFinished } from 'vitest'
import { type Fault, openFaultServer } from '../../tools/lib/faultServer.ts'
import { serveFolder } from '../../tools/lib/serve.mjs'
import { test } from './app.ts'
import { openModels } from './shelf.ts'
import { type Files, gguf, hasPack, pack, shard, under } from './shelfFiles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** The built-in model by a name that does not tell how it writes. */
const nameless = gguf.slice()
nameless.set(bytes('Our own one'), Buffer.from(gguf).indexOf('MuMath nano'))

describe('an address', () => {
  async function server(files: Files, faults: Readonly<Record<string, Fault>> = {}) {
    const served = await openFaultServer(files, ({ name }) => faults[name] ?? { type: 'none' })
    onTestFinished(() => served.close())
    return served
  }

  test.for<[what: string, path: string, says: RegExp]>([
    [
      'with nothing at it',
      'none/',
      /^There is no manifest\.json at http:\S+\/none\/resolve\/main\/\. The app runs packs/,
    ],
    [
      'of a GGUF that is not there',
      'none.gguf',
      /^The server has no none\.gguf \(HTTP 404\)\. Check the address/,
    ],
    [
      'of a GGUF that is not given away',
      'closed.gguf',
      /^The server does not give closed\.gguf away \(HTTP 403\)\. Ask whoever runs it/,
    ],
    ['of a web page', 'page.gguf', /^Instead of page\.gguf a web page came\. Check the address/],
    ['of what is called a GGUF', 'text.gguf', /^text\.gguf /],
    ['that is escaped in a way of its own', '%E0%A4%A.gguf', /^The server has no %E0%A4%A\.gguf/],
  ])('%s', async ([, path, says], { browser }) => {
    const files = new Map(['closed.gguf', 'page.gguf', 'text.gguf'].map((name) => [name, bytes('hello')]))
    const { url } = await server(files, {
      'page.gguf': { type: 'page' },
      'closed.gguf': { type: 'status', status: 403 },
    })
    const models = await openModels(browser)
    await models.look(`${url}${path}`)
    await models.says(says)
  })

  test.for<[text: string, says: RegExp]>([
    ['', /^Paste the address/],
    ['hello', /^That is no address\. Paste one that begins with https/],
    ['javascript:alert(1)', /https/],
    ['http://example.com/x', /^Models are fetched by https:\/\/ only/],
  ])('%j is none', async ([text, says], { browser }) => {
    const models = await openModels(browser)
    await models.look(text)
    await models.says(says)
  })

  test('of a server that lets no other page read it', async ({ browser }) => {
    const closed = await serveFolder({ folder: 'public/models' })
    onTestFinished(() => closed.close())
    const models = await openModels(browser)
    await models.look(`${closed.url}nano/webgpu/`)
    await models.says(
      /^manifest\.json does not come .*the server must also let pages of other addresses read it \(CORS\)\.$/,
    )
  })

  test.skipIf(!hasPack)(
    'of a pack: what it is comes first, and the rest when it is wanted',
    async ({ browser }) => {
      const { url, asked } = await server(under('tiny/resolve/main', pack))
      const models = await openModels(browser)
      await models.look(`${url}tiny`)
      const found = models.row(/^nano 4\.9 MB$/)
      await found.getByText('Fits this computer.').waitFor()
      await found.getByText('q4f32_1: 4.9 MB, for the graphics processor').waitFor()
      expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(['tiny/resolve/main/manifest.json']))
      await found.getByRole('button', { name: 'Leave it: nano' }).click()
      await found.waitFor({ state: 'detached' })
      await models.look(`${url}tiny`)
      await found.getByRole('button', { name: 'Download: nano' }).click()
      await models.says(/^nano is on this computer now\.$/)
      await models
        .row(/^nano 4\.9 MB$/)
        .getByRole('button', { name: 'Use it: nano' })
        .click()
      expect(asked.filter(({ name }) => name.endsWith(shard))).toHaveLength(1)
    },
  )

  test('of a GGUF that does not tell its protocol: the person does', async ({ browser }) => {
    const { url } = await server(new Map([['own.gguf', nameless]]))
    const models = await openModels(browser)
    await models.look(`${url}own.gguf`)
    await models.page.getByRole('combobox', { name: /^The file does not say how/ }).selectOption('nano')
    await models
      .row(/^Our own one 3\.5 MB$/)
      .getByText('Fits this computer.')
      .waitFor()
    await models.page.getByRole('button', { name: /^Download: Our own one$/ }).click()
    await models.says('Our own one is on this computer now.')
  })
})
