import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { AnswerText, plainAnswer } from './AnswerText.tsx'

test.each<[boxed: string, plain: string]>([
  ['60', '60'],
  [' 60 ', '60'],
  ['\\$40', '$40'],
  ['$5$', '5'],
  ['.5', '.5'],
  ['\\frac{3}{4}', '3/4'],
  ['3\\text{ hours and }20\\text{ minutes}', '3 hours and 20 minutes'],
])('%j is typeset, and read as %j', async (text, plain) => {
  const answer = { text, source: 'boxed' } as const
  const page = await render(<AnswerText answer={answer} />)
  await expect.poll(() => page.container.querySelectorAll('.katex').length).toBe(1)
  expect(page.container.querySelector('.math-source')).toBeNull()
  expect(plainAnswer(answer)).toBe(plain)
})

test.each(['12 square inches', '5 apples and pears', 'not enough information'])(
  '%s is words',
  async (text) => {
    const answer = { text, source: 'boxed' } as const
    const page = await render(<AnswerText answer={answer} />)
    expect(page.container.textContent).toBe(text)
    expect(plainAnswer(answer)).toBe(text)
  },
)

test('an answer in a sentence is text like any other', async () => {
  const page = await render(<AnswerText answer={{ text: 'about **six** apples', source: 'phrase' }} />)
  await expect.poll(() => page.container.querySelector('strong')?.textContent).toBe('six')
})
