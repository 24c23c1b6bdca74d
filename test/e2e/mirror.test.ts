import { describe, expect } from 'vitest'
import { qwenMath15B } from '../../src/model/webllm/prebuilt.ts'
import { hasPack, test } from './app.ts'
import { askedSince, deploy, nanoFiles, none, openMirror, question, shard, shardBytes } from './mirror.ts'
import { damage, freshContext, type Models, openModels } from './models.ts'

const title = 'Qwen2.5-Math 1.5B'
const { record, library } = qwenMath15B.variants.q4f32_1

/**
 * What a school may have on a server of its own: the files of the hub's pack, without a manifest, and its library among
 * them. They are nano's here, under the names of the other: they load, and what they write is nonsense.
 */
const fakeHubPack = () =>
  nanoFiles(`${record}/`, (name) =>
    /^(?:manifest|NOTICE)/.test(name) ? undefined : name.endsWith('.wasm') ? library : name,
  )

async function setMirror({ page }: Models, address: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Address of a mirror/ })
  if (!(await field.isVisible())) await page.getByText('Where models come from').click()
  await field.fill(address)
  await field.press('Enter')
}

test('an address that is none is refused in a sentence; one where nothing is, when it is used', async ({
  browser,
}) => {
  const models = await openModels(await freshContext(browser), await deploy({ version: 1 }), title)
  for (const nonsense of [
    'school',
    'ftp://school.test/',
    'http://school.test/',
    'https://school.test/?a=b',
  ]) {
    await setMirror(models, nonsense)
    await models.says('A mirror’s address begins with https:// and is that of a folder.')
    await setMirror(models, '')
    await models.says('It holds from now on.')
  }
  const mirror = await openMirror(new Map())
  await setMirror(models, mirror.url)
  await models.says('It holds from now on.')
  await models.press('Download', title)
  await models.says(
    'The server has no mlc-chat-config.json (HTTP 404). Check the address, or use another one.',
  )
})

describe.skipIf(!hasPack)('a mirror in place of the hub', () => {
  test('a model of the hub comes from it alone, and runs to an end', async ({ browser }) => {
    const context = await freshContext(browser)
    const mirror = await openMirror(await fakeHubPack())
    const url = await deploy({ version: 1 })
    const others: string[] = []
    await context.route(
      ({ protocol, host }) => protocol.startsWith('http') && !host.startsWith('127.0.0.1'),
      (route) => {
        others.push(route.request().url())
        return route.abort()
      },
    )
    const models = await openModels(context, url, title)
    await setMirror(models, mirror.url)
    await models.says('It holds from now on.')
    await models.press('Download', title)
    await models.says(`${title} is on this computer now.`)
    expect(new Set(askedSince(mirror, 0).map(([name]) => name))).toContain(library)
    await models.press('Use it', title)
    await models.askThere(question)
    expect(await models.cells()).not.toEqual([])
    expect(await models.ending.innerText()).not.toMatch(/could not|stopped unexpectedly|went wrong|lacks/)
    expect(await models.page.locator('.pill').innerText()).toMatch(/Qwen2\.5-Math 1\.5B.*on the graphics/s)
    expect(others).toEqual([])
    expect(models.faults).toEqual([])
  })

  test('once it came, no other bytes count: what is damaged comes again alone, and only as it was', async ({
    browser,
  }) => {
    const files = await fakeHubPack()
    const mirror = await openMirror(files)
    const models = await openModels(await freshContext(browser), await deploy({ version: 1 }), title)
    await setMirror(models, mirror.url)
    await models.says('It holds from now on.')
    await models.press('Download', title)
    await models.says(`${title} is on this computer now.`)
    const mend = async (name: string) => {
      await damage(models.page, name)
      await models.press('Check it', title)
      await models.says(`Damaged or missing: ${name}.`)
      const before = mirror.asked.length
      await models.press('Go on', title)
      return before
    }
    const sent = mirror.sent()
    const before = await mend(shard)
    await models.says(`${title} is on this computer now.`)
    expect([askedSince(mirror, before), mirror.sent() - sent]).toEqual([[[shard, 0]], shardBytes])
    // Of its tokenizer nobody had told the digest.
    mirror.fault = ({ name }) => (name.endsWith('tokenizer.json') ? { type: 'changed' } : none)
    await mend('tokenizer.json')
    await models.says(/^tokenizer\.json is not what it should be/)
    mirror.fault = () => none
    await models.press('Go on', title)
    await models.says(`${title} is on this computer now.`)
  })
})
