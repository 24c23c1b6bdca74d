import { describe, expect } from 'vitest'
import { hasPack, test } from './app.ts'
import { askedSince, holdStill, packBytes, question, shard, shardBytes } from './mirror.ts'
import { damage, download, opened, sees } from './models.ts'

describe.skipIf(!hasPack)('a byte that the disk has changed', () => {
  test('is found before the model is made, and that file alone comes again', async ({ browser }) => {
    const { mirror, models } = await opened(browser)
    await download(models)
    await damage(models.page, shard)
    const [asks, sent] = [mirror.asked.length, mirror.sent()]
    const checked = sees(models.page, '^Checking the model: .* of 4\\.9 MB')
    expect(await models.askThere(question)).toMatch(/^36/)
    await checked
    expect(askedSince(mirror, asks)).toEqual([[shard, 0]])
    expect(mirror.sent() - sent).toBe(shardBytes)
    expect(models.faults).toEqual([])
  })

  test('and that can’t be fetched again: said, and the rest is kept', async ({ browser }) => {
    const { mirror, models, url } = await opened(browser)
    await download(models)
    await damage(models.page, shard)
    await mirror.close()
    const said = await models.askThere(question)
    expect(said).toMatch(/A file of the model is damaged on this computer.*Open “Models” and fetch it/s)
    await models.ending.getByText('Technical details').click()
    expect(await models.ending.innerText()).toContain(shard)
    await models.page.goto(`${url}#/models`)
    const left = ((packBytes - shardBytes) / 1e6).toFixed(1)
    await models
      .row('Our own')
      .getByRole('heading', { name: `Our own ${left} MB of 4.9 MB` })
      .waitFor()
  })

  test('is named when a person has it checked, and that file alone is fetched', async ({ browser }) => {
    const { mirror, models } = await opened(browser)
    await download(models)
    await damage(models.page, shard)
    await models.press('Check it')
    await models.says(`Damaged or missing: ${shard}. “Go on” fetches what lacks, and only that.`)
    const [asks, sent] = [mirror.asked.length, mirror.sent()]
    await models.press('Go on')
    await models.says('Our own is on this computer now.')
    expect(askedSince(mirror, asks)).toEqual([[shard, 0]])
    expect(mirror.sent() - sent).toBe(shardBytes)
    expect(models.faults).toEqual([])
  })
})

describe.skipIf(!hasPack)('room', () => {
  test('is shown, and the browser asked to keep it, at the first download', async ({ browser }) => {
    const { models } = await opened(browser)
    const { page } = models
    const persisted = () => page.evaluate(() => navigator.storage.persisted())
    const session = await page.context().newCDPSession(page)
    const { targetInfo } = await session.send('Target.getTargetInfo')
    const { browserContextId = '' } = targetInfo
    const asked = await page.evaluateHandle(() => {
      const counts = { asks: 0 }
      const { storage } = navigator
      const persist = storage.persist.bind(storage)
      storage.persist = () => {
        counts.asks++
        return persist()
      }
      return counts
    })
    await models.says(
      /^This app keeps .* here, and the browser lets it keep up to .* The browser may delete it/,
    )
    expect([await persisted(), (await asked.jsonValue()).asks]).toEqual([false, 0])
    // What a person grants in some browsers, and others by themselves to an address that is used often.
    const whole = await browser.newBrowserCDPSession()
    await whole.send('Browser.grantPermissions', { permissions: ['durableStorage'], browserContextId })
    await download(models)
    await models.says(/^This app keeps (?:4\.9|5\.\d) MB here, .* The browser has promised to keep it/)
    expect([await persisted(), (await asked.jsonValue()).asks]).toEqual([true, 1])
  })

  test('that there is not is said before anything comes; what runs short on the way is kept', async ({
    browser,
  }) => {
    const { mirror, models, url } = await opened(browser)
    const session = await models.page.context().newCDPSession(models.page)
    const allow = (quotaSize: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize })
    await allow(3_000_000)
    await models.press('Download')
    await models.says('This needs 4.9 MB more, and the browser lets the page keep less. Make room')
    expect(askedSince(mirror, 0)).toEqual([['manifest.json', 0]])
    await allow(20_000_000)
    const still = holdStill(mirror)
    await models.press('Download')
    await expect.poll(models.loaded).toBeGreaterThan(2_000_000)
    await allow(2_500_000)
    still.goOn()
    await models.says(
      /^There is no room for .*What is here is kept: make room on this computer, then go on\./,
    )
    await allow(20_000_000)
    await models.press('Go on')
    await models.says('Our own is on this computer now.')
    await models.press('Use it')
    expect(await models.askThere(question)).toMatch(/^36/)
    expect(models.faults).toEqual([])
  })
})
