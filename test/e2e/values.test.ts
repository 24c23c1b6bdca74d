import { expect } from 'vitest'
import { findings } from './access.ts'
import { jacket, test } from './app.ts'

const drawing = `from sympy import *
half = Rational(1, 2)
class Drawing:
  def _repr_svg_(self): return '<svg width="640" height="200" onload="hacked = 1"><circle cx="99" cy="99" r="50"/></svg>'
drawing = Drawing()`

test('what a program drew and left is seen, on a phone too, and runs nothing', async ({ app }) => {
  const { page } = app
  await app.ask(jacket)
  await page.setViewportSize({ width: 320, height: 900 })
  await page.getByRole('button', { name: 'Edit & run' }).first().click()
  await page.getByRole('textbox', { name: /version/ }).fill(drawing)
  await page.getByRole('button', { name: /^Run/ }).click()
  const mine = page.getByRole('group', { name: 'Your version' })
  const image = mine.getByRole('img', { name: 'Figure that the program drew' })
  await image.waitFor()
  expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(640)
  await mine.getByText('2 variables').click()
  await mine.locator('td .katex').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await findings(page)).toEqual([])
})
