import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { findings } from './access.ts'
import { hasPack, test } from './app.ts'
import { holdStill, packBytes, question, shard, shardBytes } from './mirror.ts'
import { damage, download, kept, type Models, opened, openModels } from './models.ts'

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === document.body ? 'nowhere' : (at?.getAttribute('aria-label') ?? at?.textContent?.trim())
  })

async function forget({ page, says }: Models): Promise<void> {
  await page.getByRole('button', { name: 'Forget everything on this computer' }).click()
  await page.getByRole('button', { name: 'Forget everything for good' }).click()
  await page.getByRole('heading', { name: 'Everything is forgotten' }).waitFor({ timeout: 60_000 })
  await says('Nothing of this app is in this browser any more.')
  expect(await kept(page)).toEqual({ disk: [], caches: [], databases: [], local: [], workers: 0 })
}

describe.skipIf(!hasPack)('taking away', () => {
  test('one model, by the keyboard alone, which is never lost', async ({ browser }) => {
    const { models } = await opened(browser)
    const { page } = models
    const onButton = async (name: string) => {
      await page.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
    }
    await onButton('Download: Our own')
    await expect.poll(() => focused(page)).toMatch(/^Our own/)
    await models.says('Our own is on this computer now.')
    await expect.poll(() => focused(page)).toMatch(/^Our own/)
    await onButton('Use it: Our own')
    await expect.poll(() => focused(page)).toMatch(/^Our own/)
    await onButton('Delete: Our own')
    await expect.poll(() => focused(page)).toBe('Keep')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Delete: Our own')
    await page.keyboard.press('Enter')
    await onButton('Delete 4.9 MB for good')
    await expect.poll(() => focused(page)).toBe('Models')
    await page.getByRole('button', { name: 'Download: Our own' }).waitFor()
    await page.getByRole('button', { name: 'In use: Nano' }).waitFor()
    expect((await kept(page)).disk.filter((path) => !path.endsWith('/'))).toEqual([])
    expect(models.faults).toEqual([])
  })

  test('all models at once, once that is confirmed', async ({ browser }) => {
    const { models } = await opened(browser)
    const { page } = models
    await download(models)
    await download(models, 'The other one')
    const all = page.getByRole('button', { name: 'Delete all of them' })
    await all.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Keep them')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Delete all of them')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Delete 2 models for good' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('Models')
    for (const title of ['Our own', 'The other one'])
      await models.row(title).getByRole('button', { name: 'Download' }).waitFor()
    await page.getByRole('button', { name: 'In use: Nano' }).waitFor()
    expect((await kept(page)).disk.filter((path) => !path.endsWith('/'))).toEqual([])
    await all.waitFor({ state: 'hidden' })
    expect(models.faults).toEqual([])
  })

  test('everything: nothing is left, not even of a download under way; and the app comes again', async ({
    browser,
  }) => {
    const { mirror, models, url, context } = await opened(browser, 'allow')
    const { page } = models
    await models.says('Ready to use offline.')
    await download(models)
    expect(await models.askThere(question)).toMatch(/^36/)
    await page.getByRole('link', { name: 'Models' }).click()
    await damage(page, shard)
    await models.press('Check it')
    await models.says(/^Damaged/)
    holdStill(mirror)
    await models.press('Go on')
    await expect.poll(models.loaded).toBeGreaterThan(packBytes - shardBytes)
    const full = await kept(page)
    expect([full.disk.length, full.caches.length, full.databases.length, full.workers]).not.toContain(0)
    await forget(models)
    await page.close()
    const again = await openModels(context, url)
    await again.row('Our own').getByRole('button', { name: 'Download' }).waitFor()
    await again.page.getByRole('link', { name: 'Notebook' }).click()
    await again.says('Nothing here yet.')
    await again.page.getByRole('link', { name: 'Solve' }).click()
    expect(await again.ask(question)).toMatch(/^36/)
    expect(again.faults).toEqual([])
  })
  test('everything, while the browser is still about to keep the app', async ({ browser }) => {
    const { models } = await opened(browser, 'allow')
    const begun = async () => (await kept(models.page)).caches.length
    await expect.poll(begun, { interval: 20, timeout: 30_000 }).toBeGreaterThan(0)
    await forget(models)
    expect(models.faults).toEqual([])
  })
})
