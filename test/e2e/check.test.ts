import { expect } from 'vitest'
import { jacket, test } from './app.ts'

test('an answer is checked by other solves: the card says how many agree, also after a reload', async ({
  app,
}) => {
  const { page } = app
  await app.ask(jacket)
  const card = page.getByRole('region', { name: 'Answer', exact: true })
  await card.getByRole('button', { name: 'Check again, another way' }).click()
  const verdict = card.getByText(/independent solves gave this answer/)
  await verdict.waitFor({ timeout: 60_000 })
  await card.getByRole('button', { name: 'Check again, another way' }).waitFor({ timeout: 60_000 })
  const sentence = await verdict.textContent()
  const others = await card.getByText(/^The other (?:\d )?solves?$/).textContent()
  const [, votes, of] = /^(?:All (\d)|\d of (\d)) independent solves/.exec(sentence ?? '') ?? []
  const solves = Number(votes ?? of)
  expect(others).toBe(solves === 2 ? 'The other solve' : `The other ${solves - 1} solves`)
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(0)

  await page.reload()
  await app.ending.waitFor()
  await expect.poll(() => verdict.textContent()).toBe(sentence)
  await card.getByText(/^The other/).click()
  await card.locator('.ballots ol > li summary').first().click()
  await card.locator('.ballots pre').first().waitFor()
})

test('a check that is stopped leaves the answer as it was, and may begin again', async ({ app }) => {
  const { page } = app
  const before = await app.ask(jacket)
  const button = page.getByRole('button', { name: 'Check again, another way' })
  await button.click()
  await page.getByText(/^Solving it again: 2 of at most 5/).waitFor()
  await page.getByRole('button', { name: 'Stop checking' }).click()
  await button.waitFor()
  expect(await app.ending.textContent()).toContain('60')
  expect(before).toContain('60')
  await button.click()
  await page.getByText(/independent solves gave this answer/).waitFor({ timeout: 60_000 })
})

test('an answer is put into the equation that the program solved, on the card and for a screen reader', async ({
  app,
}) => {
  const { page } = app
  const satisfies = 'It satisfies the equation that the program solved: 3x + 5 − 20 = 0.'
  await app.ask('Solve 3x + 5 = 20 for x.')
  await app.ending.getByText(satisfies).waitFor()
  await page.getByRole('log').getByText(`Answer: 5. Checked. The program printed [5]. ${satisfies}`).waitFor()
  await page.reload()
  await app.ending.getByText(satisfies).waitFor()
  expect(await page.getByRole('log').textContent()).toBe('')
})
