import { describe, expect } from 'vitest'
import { findings } from './access.ts'
import { jacket, openApp, test } from './app.ts'

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('no page has a serious finding', async ({ browser }) => {
    const app = await openApp(browser, { colorScheme })
    expect(await findings(app.page)).toEqual([])
    await app.box.fill('Solve $x^2 = 4$')
    await app.page.locator('.preview .katex').waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.ask(jacket)
    await app.page.getByText('How this was made').click()
    await app.page.getByRole('button', { name: 'Edit & run' }).click()
    await app.page.keyboard.press('Control+Enter')
    await app.page.locator('.mine .printed').waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.locator('.pill').click()
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('link', { name: /Notebook/ }).click()
    await app.page.getByRole('heading', { name: 'Notebook' }).waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.context().close()
  })
})

test('the keyboard alone is enough, and always shows where it is', async ({ app }) => {
  const { page } = app
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement
      return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
    })
  // The question box shows it on the card around it, in the accent that the main button has.
  const outlined = () =>
    page.evaluate(() => {
      const at = document.activeElement
      const go = document.querySelector('.go')
      const card = at?.matches('textarea') ? at.closest('.ask') : undefined
      if (card && go) return getComputedStyle(card).borderColor === getComputedStyle(go).backgroundColor
      // Past the last element Tab leaves the page, and comes back at its first.
      return at === document.body || (at !== null && getComputedStyle(at).outlineStyle === 'solid')
    })
  const enter = async () => {
    await page.keyboard.press('Enter')
    // The button may be gone: the keyboard must not be.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }
  const tabTo = async (what: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      expect(await outlined()).toBe(true)
      if (what.test(await focused())) return
    }
    throw new Error(`Tab never came to ${what}`)
  }

  await tabTo(/^Find the greatest common divisor/)
  await enter()
  await page.getByRole('region', { name: 'Answer', exact: true }).waitFor({ timeout: 60_000 })
  await tabTo(/^Edit & run/)
  await enter()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('print(6 * 7)')
  await page.keyboard.press('Control+Enter')
  await page.locator('.mine .printed', { hasText: '42' }).waitFor()
  await tabTo(/^Discard/)
  await enter()
  expect(await focused()).toBe('Edit & run')
  await tabTo(/^Check again, another way/)
  await enter()
  await page.getByText(/independent solves gave this answer/).waitFor({ timeout: 60_000 })
  await expect.poll(focused, { timeout: 60_000 }).toBe('Check again, another way')
  await tabTo(/^New question/)
  await enter()
  await page.getByText('Or try one of these').waitFor()
  await tabTo(/^Notebook/)
  await enter()
  await tabTo(/^Delete: /)
  await enter()
  expect(await focused()).toBe('Keep')
  await enter()
  expect(await focused()).toMatch(/^Delete: /)
  await enter()
  await tabTo(/^Delete for good/)
  await enter()
  await expect.poll(focused).toBe('Notebook')
})

test('a screen reader hears each finished cell once, and the answer last', async ({ app }) => {
  const { page } = app
  const log = page.getByRole('log')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const region = document.querySelector('[role=log]')
    if (!region) throw new Error('there is no log')
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '')
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  await app.ask(jacket)
  await expect.poll(() => log.innerText()).toContain('Answer: 60.')
  const heard: unknown = await page.evaluate(() => Reflect.get(window, 'heard'))
  expect(heard).toEqual([
    expect.stringMatching(/discount/),
    'Program, 3 lines.',
    expect.stringMatching(/^Output: 60\.0/),
    expect.stringMatching(/60 dollars/),
    'Answer: 60. Checked. The program printed 60.0.',
  ])
  await page.reload()
  await app.ending.waitFor()
  expect(await log.innerText()).toBe('')
})

test('at 320 pixels nothing is cut off, and nothing scrolls sideways', async ({ browser }) => {
  const app = await openApp(browser, { viewport: { width: 320, height: 640 } })
  const wide = () =>
    app.page.evaluate(() =>
      [...document.querySelectorAll('button, a, textarea, h1, h2, p, dd, output')]
        .filter((element) => element.checkVisibility() && !element.closest('.hidden, pre, .katex'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
  const width = () => app.page.evaluate(() => document.documentElement.scrollWidth)
  expect([await wide(), await width()]).toEqual([[], 320])
  await app.ask(jacket)
  await app.page.getByText('How this was made').click()
  await app.page.getByRole('button', { name: 'Edit & run' }).click()
  expect([await wide(), await width()]).toEqual([[], 320])
  await app.page.getByRole('link', { name: /Notebook/ }).click()
  await app.page.getByRole('heading', { name: 'Notebook' }).waitFor()
  expect([await wide(), await width()]).toEqual([[], 320])
  await app.page.context().close()
})
