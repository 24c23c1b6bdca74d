import { describe, expect } from 'vitest'
import { test } from './app.ts'
import { type Models, drop, fillStick, openModels, keptFiles, spoilKept } from './shelf.ts'
import { changed, fileOf, flipped, gguf, hasPack, pack, shard, under } from './shelfFiles.ts'

const whole = 'nano is on this computer now, and every byte was checked.'

/** With no network, and the page loaded anew. */
async function answersOffline(models: Models, title: string, where: string): Promise<void> {
  const { page } = models
  await page.getByText('Ready to use offline.').waitFor({ timeout: 60_000 })
  await models.use(title)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Solve' }).click()
  await page.reload()
  await page.locator('.pill', { hasText: title }).waitFor()
  expect(await models.ask('What is 15% of 240?')).toMatch(/^36/)
  // What it is doing is told in a word of its own, which may come after the answer.
  await page.locator('.pill', { hasText: title }).getByText(`on the ${where}`).waitFor()
}

const stick = under('tiny/resolve/main', pack)
const take: Readonly<Record<string, (models: Models) => Promise<void>>> = {
  'the folder itself': ({ chooseFolder }) => chooseFolder(pack),
  'a folder that has it in it': ({ chooseFolder }) => chooseFolder(stick),
  'loose files': ({ chooseFiles }) => chooseFiles(pack),
  'a folder that is dropped': ({ page }) => drop(page, stick),
  'files that are dropped': ({ page }) => drop(page, pack),
}

describe.skipIf(!hasPack)('a pack', () => {
  test.for(Object.entries(take))('comes here from %s', async ([, act], { browser }) => {
    const models = await openModels(browser)
    await act(models)
    await models.says(whole)
    await models.use('nano')
  })

  test('comes from a folder that the person picks, and answers with the network off', async ({ browser }) => {
    const models = await openModels(browser, 'stick', { serviceWorkers: 'allow' })
    await fillStick(models.page, stick)
    await models.page.getByRole('button', { name: 'From a folder or stick' }).click()
    await models.says(whole)
    await answersOffline(models, 'nano', 'graphics processor')
  })

  test.for<[what: string, bytes: Uint8Array | undefined, says: RegExp]>([
    [
      'with a byte that is flipped',
      flipped(fileOf(pack, shard)),
      /^params_shard_0\.bin is not what it should be \(its sha256 is/,
    ],
    ['missing', undefined, /^params_shard_0\.bin is not among the files you chose\. Choose the whole folder/],
    [
      'empty',
      new Uint8Array(),
      /^params_shard_0\.bin is not what it should be \(it has 0 bytes, not 2057216\)/,
    ],
    [
      'cut short',
      fileOf(pack, shard).slice(0, -1),
      /^params_shard_0\.bin is not what it should be \(it has 2057215 bytes/,
    ],
  ])(
    'whose shard is %s: it is named, the rest stays, and only it is copied then',
    async ([, bytes, says], { browser }) => {
      const models = await openModels(browser)
      await models.chooseFolder(changed(pack, { [shard]: bytes, 'holiday.jpg': new Uint8Array(9) }))
      await models.says(says)
      const item = models.row(/^nano 2\.8 MB of 4\.9 MB$/)
      await item.waitFor()
      expect(await item.getByRole('button', { name: /^Use/ }).count()).toBe(0)
      // The others are not looked at: here they are spoiled.
      const only = [...pack.keys()].filter((name) => name !== shard && name !== 'manifest.json')
      const spoiled = Object.fromEntries(only.map((name) => [name, flipped(fileOf(pack, name))]))
      await models.chooseFolder(changed(pack, { ...spoiled, 'holiday.jpg': new Uint8Array(9) }))
      await models.says('Left alone, since they are not of it: holiday.jpg.')
      await models
        .row(/^nano 4\.9 MB$/)
        .getByRole('button', { name: 'Check it: nano' })
        .click()
      await models.says('Every byte of nano is right.')
      await models.use('nano')
    },
  )
})

describe('a GGUF file', () => {
  test('is compared with what came when it came: a byte that changes here is found', async ({ browser }) => {
    const models = await openModels(browser)
    const file = new Map([['nano-q8_0.gguf', gguf]])
    await models.chooseFiles(file)
    await models.says('from now on they are compared with those that came.')
    await spoilKept(models.page, gguf.length)
    const check = () => models.page.getByRole('button', { name: 'Check it: MuMath nano' }).click()
    await check()
    await models.says(/^Damaged or missing: model\.gguf\. Choose its folder again/)
    await models.chooseFiles(new Map([['nano-q8_0.gguf', flipped(gguf)]]))
    await models.says(/^model\.gguf is not what it should be/)
    await models.chooseFiles(file)
    await models.says('MuMath nano is on this computer now')
    await check()
    await models.says('Every byte of MuMath nano is right.')
  })

  test('by another name is the same model, and lies here once', async ({ browser }) => {
    const models = await openModels(browser)
    await models.chooseFiles(new Map([['a.gguf', gguf]]))
    await models.says('MuMath nano is on this computer now')
    expect(await keptFiles(models.page, gguf.length)).toBe(1)
    await models.page.getByRole('button', { name: 'Close: what was said of MuMath nano' }).click()
    await models.chooseFiles(new Map([['b.gguf', gguf]]))
    await models.says('MuMath nano is on this computer now')
    expect(await models.row(/^MuMath nano [\d.]+ MB$/).count()).toBe(1)
    expect(await keptFiles(models.page, gguf.length)).toBe(1)
  })

  test('comes from a folder, and answers with the network off', async ({ browser }) => {
    const models = await openModels(browser, 'none', { serviceWorkers: 'allow' })
    await models.chooseFolder(new Map([['nano-q8_0.gguf', gguf]]))
    await models.says(/^MuMath nano is on this computer now/)
    await answersOffline(models, 'MuMath nano', 'processor')
  })
})
