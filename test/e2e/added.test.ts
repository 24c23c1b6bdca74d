import { describe, expect } from 'vitest'
import { test } from './app.ts'
import { openModels } from './shelf.ts'
import { type Files, changed, gguf, hasPack, manifestWith, pack, shard, under } from './shelfFiles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const of = (name: string, content: Uint8Array): Files => new Map([[name, content]])
const whole = 'nano is on this computer now, and every byte was checked.'
describe('what is no model is named, with what to do, and nothing of it comes here', () => {
  const manifests: readonly (readonly [string, Files, RegExp])[] = [
    [
      'a path that leads out of the folder',
      manifestWith((all) => ({ ...all, files: [{ ...all.files[0], name: '../../x' }] })),
      /^This is no pack that the app can read\. manifest\.json has "\.\.\/\.\.\/x" as files\.0\.name.*Make the pack anew/,
    ],
    [
      'a size below zero',
      manifestWith((all) => ({ ...all, files: [{ ...all.files[0], bytes: -1 }] })),
      /^This is no pack .*manifest\.json has -1 as files\.0\.bytes/,
    ],
    [
      'another web-llm',
      manifestWith((all) => ({ ...all, web_llm: '0.1.0' })),
      /nano-q4f32_1-webgpu\.wasm was built for web-llm 0\.1\.0.*Get the pack that was made for it/,
    ],
    [
      'a protocol that nobody knows',
      manifestWith((all) => ({ ...all, protocol: 'telepathy' })),
      /^This pack is for a protocol .* \(telepathy\)\. Use a newer version/,
    ],
    [
      'a library that lacks',
      manifestWith((all) => ({ ...all, library: 'none.wasm' })),
      /none\.wasm is not in the pack.*Get the pack that was made for it/,
    ],
    [
      'no JSON',
      changed(pack, { 'manifest.json': bytes('{') }),
      /manifest\.json is cut off, or no JSON\. Make the pack anew/,
    ],
  ]
  test.for<readonly [what: string, files: Files, says: RegExp]>([
    ...(hasPack ? manifests.map(([what, ...rest]) => [`a manifest with ${what}`, ...rest] as const) : []),
    [
      'a GGUF that is a web page',
      of('a.gguf', bytes('<!doctype html><title>Log in</title>')),
      /^a\.gguf .*web page/,
    ],
    ['a GGUF that is a ZIP', of('a.gguf', bytes('PK\u{3}\u{4}'.padEnd(100))), /^a\.gguf .*ZIP/i],
    ['a GGUF without a byte', of('a.gguf', new Uint8Array()), /^a\.gguf .*empty/],
    [
      'a GGUF that ends in its weights',
      of('a.gguf', gguf.slice(0, -1)),
      /^a\.gguf ends too early: .*Download it again/,
    ],
    [
      'a GGUF that ends in its header',
      of('a.gguf', gguf.slice(0, 500)),
      /^a\.gguf can’t be read .*Download it again/,
    ],
    [
      'a tar that is none',
      of('a.tar', bytes('hello')),
      /^a\.tar is no tar file, or a compressed one\. Choose the \.tar/,
    ],
    [
      'a folder of photos',
      of('holiday.jpg', bytes('x')),
      /^There is no model in what you chose\. Choose the folder of a pack/,
    ],
  ])('%s', async ([, files, says], { browser }) => {
    const models = await openModels(browser)
    await models.chooseFolder(files)
    await models.says(says)
    // Only what comes with the app.
    expect(
      await models.page
        .locator('.models > .model')
        .filter({ has: models.page.getByRole('button', { name: /^(Delete|Copy)/ }) })
        .count(),
    ).toBe(0)
  })
})

describe.skipIf(!hasPack)('what is good is taken, whatever lies beside it', () => {
  test('of three packs in one folder each is offered, and what is taken is taken', async ({ browser }) => {
    const models = await openModels(browser)
    const named = (name: string) => manifestWith((all) => ({ ...all, name }))
    const all = ['one', 'two', 'three'].flatMap((name) => [...under(`${name}/resolve/main`, named(name))])
    await models.chooseFolder(new Map(all))
    const offers = models.page.getByRole('button', { name: /^Copy to this computer/ })
    await expect
      .poll(() => offers.evaluateAll((found) => found.map((button) => button.ariaLabel)))
      .toEqual(['one', 'three', 'two'].map((name) => `Copy to this computer: ${name}`))
    await models.page.getByRole('button', { name: 'Copy to this computer: two' }).click()
    await models.says('two is on this computer now, and every byte was checked.')
    await models.page.getByRole('button', { name: 'Leave it: three' }).click()
    // Another choice that is none leaves what is offered as it is.
    await models.chooseFiles(of('holiday.jpg', bytes('x')))
    await models.says('There is no model in what you chose.')
    expect(await offers.count()).toBe(1)
    expect(await models.row(/^one/).getByRole('button', { name: /^Use/ }).count()).toBe(0)
  })

  test.for<[what: string, beside: Files, says: RegExp]>([
    ['the same once more', under('copy', pack), /./],
    ['a tar that is none', of('a.tar', bytes('hello')), /^a\.tar is no tar file/],
    ['a GGUF that is a web page', of('more/a.gguf', bytes('<!doctype html>')), /^a\.gguf .*web page/],
  ])('%s', async ([, beside, says], { browser }) => {
    const models = await openModels(browser)
    await models.chooseFolder(new Map([...under('nano', pack), ...beside]))
    await models.says(whole)
    await models.says(says)
  })

  test('a manifest that lies about a size: that file is named, and the rest stays', async ({ browser }) => {
    const models = await openModels(browser)
    const lies = manifestWith((all) => ({
      ...all,
      files: all.files.map((file) => (file.name === shard ? { ...file, bytes: 5 } : file)),
    }))
    await models.chooseFolder(lies)
    await models.says(/^params_shard_0\.bin is not what it should be \(it has 2057216 bytes, not 5\)/)
    await models
      .row(/^nano 2\.8 MB of 2\.8 MB$/)
      .getByRole('button', { name: 'Go on: nano' })
      .click()
    await models.says(/^params_shard_0\.bin came from a folder or a stick, .* Choose the folder again\.$/)
  })
})
