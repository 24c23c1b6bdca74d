import type { Page } from 'playwright'
import { describe, expect, onTestFinished } from 'vitest'
import { launchProfile } from '../../tools/lib/browser.ts'
import { findings } from './access.ts'
import { hasPack, test } from './app.ts'
import {
  askedSince,
  deploy,
  holdStill,
  large,
  newFolder,
  none,
  openMirror,
  ownCatalog,
  packBytes,
  question,
  shard,
  stillAt,
  stillBytes,
} from './mirror.ts'
import { opened, openModels } from './models.ts'

const isHere = 'Our own is on this computer now.'

describe.skipIf(!hasPack)('a download', () => {
  test('shows its bytes; what was paused is kept, and going on fetches the rest alone', async ({
    browser,
  }) => {
    const { mirror, models } = await opened(browser)
    const still = holdStill(mirror)
    await models.press('Download')
    await expect.poll(models.loaded).toBe(stillBytes)
    await models.row('Our own').getByText('Fetching: 2.1 MB of 4.9 MB').waitFor()
    expect(await findings(models.page)).toEqual([])
    await models.press('Pause')
    await models.row('Our own').getByRole('heading', { name: 'Our own 2.1 MB of 4.9 MB' }).waitFor()
    // Paused by a person, it stays so.
    await models.page.reload()
    await models.row('Our own').getByRole('button', { name: 'Go on' }).waitFor()
    const [asks, sent] = [mirror.asked.length, mirror.sent()]
    still.goOn()
    mirror.fault = () => none
    await models.press('Go on')
    await models.says(isHere)
    await models.row('Our own').getByRole('heading', { name: 'Our own 4.9 MB' }).waitFor()
    expect(askedSince(mirror, asks).map(([, from]) => from)).toEqual([stillAt, stillAt])
    expect(mirror.sent() - sent).toBe(packBytes - stillBytes)
    expect(models.faults).toEqual([])
  })

  test('goes on by itself when the page is loaded anew', async ({ browser }) => {
    const { mirror, models } = await opened(browser)
    const still = holdStill(mirror)
    await models.press('Download')
    await expect.poll(models.loaded).toBe(stillBytes)
    const asks = mirror.asked.length
    mirror.fault = () => none
    await models.page.reload()
    await models.says(isHere)
    expect(askedSince(mirror, asks)).toContainEqual([shard, stillAt])
    expect(askedSince(mirror, asks)).toHaveLength(2)
    still.goOn()
    expect(models.faults).toEqual([])
  })

  test('ends whole by itself on a bad line, and says so meanwhile', async ({ browser }) => {
    const { mirror, models } = await opened(browser)
    let away = true
    let drops = 4
    // Planning is to succeed; then the server is busy for a while, and after that breaks off again and again.
    mirror.fault = ({ name, from }) => {
      if (name.endsWith('manifest.json')) return none
      if (away) return { type: 'status', status: 503, retryAfter: '1' }
      // Never in its last bytes, and not for ever: a reset takes with it what the other end has not read yet, all of it on
      // a busy computer, and after each try of which nothing came the pause is longer.
      return large.test(name) && from < 1_400_000 && drops-- > 0 ? { type: 'drop', after: 400_000 } : none
    }
    await models.press('Download')
    await models.row('Our own').getByText('no connection; it is tried again by itself').waitFor()
    away = false
    await models.says(isHere)
    await models.press('Check it')
    await models.says('Every byte of Our own is right.')
  })

  test('whose place is gone afterwards: without any network and any server, it answers', async () => {
    const mirror = await openMirror()
    const url = await deploy(ownCatalog(mirror))
    const profile = await newFolder()
    const first = await launchProfile(profile)
    onTestFinished(() => first.close())
    const models = await openModels(first, url)
    const reach = (page: Page) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        `${mirror.url}own/resolve/main/manifest.json`,
      )
    await models.press('Download')
    await models.says(isHere)
    // The worker reached it; the page may not, by its own policy.
    const asks = mirror.asked.length
    expect([await reach(models.page), mirror.asked.length]).toEqual(['refused', asks])
    const policy = models.page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await policy.getAttribute('content')).toMatch(/connect-src 'self'(?:;|$)/)
    await models.press('Use it')
    await models.says('Ready to use offline.')
    await first.close()
    await mirror.close()

    const cold = await launchProfile(profile)
    onTestFinished(() => cold.close())
    await cold.setOffline(true)
    const asked: string[] = []
    cold.on('request', (request) => asked.push(request.url()))
    const later = await openModels(cold, url)
    expect(await later.askThere(question)).toMatch(/^36/)
    expect(await later.page.locator('.pill').innerText()).toMatch(/Our own.*on the graphics processor/s)
    expect(asked.filter((url) => url.startsWith(mirror.url))).toEqual([])
    expect(later.faults).toEqual([])
  })
})

describe.skipIf(!hasPack)('two tabs', () => {
  test('one downloads, the others watch; when it is closed, one of them ends it', async ({ browser }) => {
    const { mirror, models: first, context, url } = await opened(browser)
    const second = await openModels(context, url)
    const still = holdStill(mirror)
    await first.press('Download')
    await expect.poll(first.loaded).toBe(stillBytes)
    const row = second.row('Our own')
    await second.press('Download')
    await row.getByText('another tab is at it').waitFor()
    await expect.poll(second.loaded).toBe(stillBytes)
    const asks = mirror.asked.length
    await first.page.close()
    await expect.poll(() => askedSince(mirror, asks)).toHaveLength(2)
    await row.getByText('another tab is at it').waitFor({ state: 'hidden' })
    expect(askedSince(mirror, asks)).toContainEqual([shard, stillAt])
    still.goOn()
    await second.says(isHere)
    await second.press('Use it')
    expect(await second.askThere(question)).toMatch(/^36/)
    expect(second.faults).toEqual([])
  })
})
