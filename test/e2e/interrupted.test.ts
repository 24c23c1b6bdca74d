import { expect } from 'vitest'
import { findings } from './access.ts'
import { holdBack, jacket, modelFile, test } from './app.ts'

test('stopped in mid-answer: what was written is kept, and trying again goes to the end', async ({ app }) => {
  const { page } = app
  const python = await holdBack(page, '**/pyodide/manifest.json')
  await app.type(jacket)
  await page.getByText(/^Running the program|^Loading Python/).waitFor()
  await page.keyboard.press('Escape')
  await app.ending.waitFor()
  expect(await app.ending.innerText()).toContain('Stopped. What was written so far is kept.')
  const cells = await app.cells()
  expect(cells).toHaveLength(2)
  expect(await findings(page)).toEqual([])
  await page.reload()
  await app.ending.waitFor()
  await expect.poll(app.cells).toEqual(cells)
  python.release()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('region', { name: 'Answer', exact: true }).waitFor()
  expect(await app.ending.innerText()).toMatch(/^60/)
})

test('stopped while the model loads', async ({ app }) => {
  const model = await holdBack(app.page, modelFile)
  await app.type(jacket)
  await app.page.getByRole('button', { name: /^Stop/ }).click()
  await app.ending.waitFor()
  model.release()
  expect(await app.ask(jacket)).toMatch(/^60/)
})

test('a page closed in mid-answer has kept what was written', async ({ app }) => {
  const { page } = app
  await holdBack(page, '**/pyodide/manifest.json')
  await app.type(jacket)
  await page.getByText(/^Running the program|^Loading Python/).waitFor()
  const cells = await app.cells()
  await page.reload()
  await app.ending.waitFor()
  await expect.poll(app.cells).toEqual(cells)
  expect(await app.ending.innerText()).toContain('Stopped')
})

test('a reload in the middle of an answer leaves no other page behind', async ({ app }) => {
  const { page } = app
  const model = await holdBack(page, modelFile)
  await app.type(jacket)
  await page.getByRole('button', { name: /^Stop/ }).waitFor()
  await page.reload()
  model.release()
  expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
})

test('Escape closes what is open before it stops the solution', async ({ app }) => {
  const { page } = app
  const python = await holdBack(page, '**/pyodide/manifest.json')
  await app.type(jacket)
  await page.getByText(/^Running the program|^Loading Python/).waitFor()
  await page.locator('.pill').click()
  await page.getByRole('heading', { name: /^Nano/ }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('heading', { name: /^Nano/ }).isVisible()).toBe(false)
  expect(await app.ending.count()).toBe(0)
  python.release()
  await app.ending.waitFor()
  expect(await app.ending.innerText()).toMatch(/^60/)
})

test('a double click on Solve does not stop what it began', async ({ app }) => {
  await app.box.fill(jacket)
  await app.page.getByRole('button', { name: 'Solve', exact: true }).dblclick()
  await app.ending.waitFor({ timeout: 60_000 })
  expect(await app.ending.innerText()).toMatch(/^60/)
})

test('a question that was typed and not asked yet is there after a look at the notebook', async ({ app }) => {
  const { page } = app
  await app.ask(jacket)
  await app.box.fill('And what is 20% of')
  await page.getByRole('heading', { name: jacket }).waitFor()
  await page.getByRole('link', { name: /Notebook/ }).click()
  await page.getByRole('heading', { name: 'Notebook' }).waitFor()
  await page.getByRole('link', { name: 'Solve', exact: true }).click()
  expect(await app.box.inputValue()).toBe('And what is 20% of')
})
