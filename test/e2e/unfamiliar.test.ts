import { describe, expect } from 'vitest'
import { findings } from './access.ts'
import { holdBack, jacket, openApp, test } from './app.ts'

const sentence = /^This kind of question is new to the small built-in model/

test('the small model knows when it does not know', async ({ app }) => {
  const { page } = app
  const told = page.getByText(sentence)
  expect(await app.ask(jacket)).toMatch(/^(60\s+)+Checked/)
  expect(await told.count()).toBe(0)

  await page.getByRole('button', { name: 'New question' }).click()
  await page.getByText('takes a larger model than the built-in one').waitFor()
  // It is said while nothing of the answer can be there yet.
  const python = await holdBack(page, '**/pyodide/*.gzip')
  await page.getByRole('button', { name: /^The digits of a three-digit number/ }).click()
  await told.waitFor()
  python.release()
  await app.ending.waitFor({ timeout: 60_000 })
  expect(await page.getByRole('status').filter({ hasText: sentence }).count()).toBe(1)
  expect(await app.ending.getAttribute('data-kind')).not.toBe('checked')
  expect(await findings(page)).toEqual([])

  const address = page.url()
  expect(await app.ask('Hello')).not.toContain('Checked')
  expect(await told.count()).toBe(1)

  await page.goto(address)
  await page.reload()
  await app.ending.waitFor()
  await told.waitFor()
  await page.getByRole('status').getByRole('link', { name: 'Models' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Models', level: 1 }).waitFor()
})

test('without its table the app says nothing of the question, and answers', async ({ app }) => {
  await app.page.route('**/nano-familiar.bin', (route) => route.fulfill({ body: '<!doctype html>' }))
  expect(await app.ask(jacket)).toMatch(/^(60\s+)+Checked/)
  await app.ask('Hello')
  expect(await app.page.getByText(sentence).count()).toBe(0)
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('it is whole at 320 pixels', async ({ browser }) => {
    const app = await openApp(browser, { colorScheme, viewport: { width: 320, height: 720 } })
    await app.ask('Hello')
    await app.page.getByText(sentence).waitFor()
    expect(await findings(app.page)).toEqual([])
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await app.page.context().close()
  })
})
