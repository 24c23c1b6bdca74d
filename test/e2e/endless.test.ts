import { afterAll, beforeAll, describe, expect } from 'vitest'
import { jacket, openApp, prefer, test } from './app.ts'
import { deployNano } from './nanoThatSays.ts'

/** Solutions that come to no end by themselves: each is cut off with a sentence, and nothing is lost. */
const filled =
  /^The solution was cut off: with its question it fills all .* Ask again in other or fewer words/
const used = /^The model used all its programs without reaching an answer\. Try a smaller step/
const callFor = (program: string) => `So.\n\`\`\`python\n${program}\n\`\`\`\n\`\`\`output\n`

describe('a model that comes to no end', () => {
  let deployed: Awaited<ReturnType<typeof deployNano>>
  beforeAll(async () => {
    deployed = await deployNano()
  })
  afterAll(() => deployed.close())

  test.for<[what: string, word: string, says: RegExp, last: RegExp, programs: number]>([
    ['words without end', ' on and', filled, /( on and){50}/, 0],
    ['space without end', ' ', filled, /^$/, 0],
    ['one program after the other', callFor('print(6)'), used, /6/, 4],
    ['programs that print too much', callFor('print("x" * 10**7)'), used, /more than 1000000 characters/, 4],
    ['a program that fills the context', callFor('print(chr(128017) * 900)'), filled, /🐑{50}/u, 1],
  ])(
    '%s: a sentence with a next step, and the next question works',
    async ([, word, says, last, programs], { browser }) => {
      await deployed.says(word)
      const app = await openApp(browser, {}, deployed.url)
      const { page } = app
      await prefer(app, 'processor')
      expect(await app.ask('Hello')).toMatch(says)
      const cells = await app.cells()
      expect(cells.at(-1) ?? '').toMatch(last)
      expect(await page.getByRole('group', { name: /^Program/ }).count()).toBe(programs)
      await page.getByRole('button', { name: 'Try another way' }).waitFor()

      await deployed.isItself()
      await page.reload()
      expect(await app.ending.innerText()).toMatch(says)
      await expect.poll(app.cells).toEqual(cells)
      expect(await app.ask(jacket)).toMatch(/^60/)
      await page.getByRole('link', { name: 'Notebook 2' }).waitFor()
      expect(app.faults).toEqual([])
      await page.context().close()
    },
  )
})

test('a question that leaves no room says so, offers no second try, and stays to be shortened', async ({
  app,
}) => {
  const long = '9'.repeat(3000)
  expect(await app.ask(long)).toMatch(/^The question is longer than this model can read\. Shorten it/)
  expect(await app.page.getByRole('button', { name: /^Try/ }).count()).toBe(0)
  expect(await app.box.inputValue()).toBe(long)
  expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
})

test('a question that leaves room for a few words: they are kept, and the sentence says why there are no more', async ({
  app,
}) => {
  expect(await app.ask('9'.repeat(1000))).toMatch(filled)
  expect((await app.cells()).join('')).not.toBe('')
  expect(await app.ask('What is 15% of 240?')).toMatch(/^36/)
})

test('a question of which no word is left without its marks has its text as its name', async ({ app }) => {
  const { page } = app
  await app.ask('[](x)')
  await page.getByRole('link', { name: /^Notebook/ }).click()
  await page.getByRole('button', { name: 'Delete: [](x)' }).waitFor()
  await page.getByRole('link', { name: '[](x)', exact: true }).click()
  await app.ending.waitFor()
})
