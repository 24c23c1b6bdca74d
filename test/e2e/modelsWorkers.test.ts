import { describe, expect } from 'vitest'
import { test } from './app.ts'
import { openModels } from './shelf.ts'
import { hasPack, pack, under } from './shelfFiles.ts'

/** Chromium may leave a worker behind only now and then. */
const often = 40

describe.skipIf(!hasPack)('the page of models', () => {
  test('leaves no worker behind, however often its bytes are read', async ({ browser }) => {
    const models = await openModels(browser)
    const { page } = models
    await models.chooseFolder(under('a', pack))
    await models.says('nano is on this computer now')
    for (let times = 0; times < often; times++) {
      await page.getByRole('button', { name: 'Check it: nano' }).click()
      await models.says('Every byte of nano is right.')
      await page.getByRole('button', { name: 'Close: what was said of nano' }).click()
    }
    await expect.poll(() => page.workers().map((worker) => worker.url())).toEqual([])
  })
})
