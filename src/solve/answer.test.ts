import { describe, expect, test } from 'vitest'
import { extractAnswer, statedAnswer } from './answer.ts'
import { mumathCode } from './protocols.ts'

describe('where an answer is looked for, in order', () => {
  test.each<[text: string, answer: string | undefined, source?: string]>([
    ['so $\\boxed{60}$ dollars', '60', 'boxed'],
    ['$\\boxed{\\frac{1}{2}}$', '\\frac{1}{2}', 'boxed'],
    ['$\\boxed{1}$ no, $\\boxed{2}$', '2', 'boxed'],
    ['$\\boxed{1', '1', 'boxed'],
    ['$\\boxed 7$', '7', 'boxed'],
    ['\\boxed{}', '', 'boxed'],
    ['The answer is 42.', '42.', 'phrase'],
    ['x\n```output\n5\n```\ndone', '5', 'output'],
    ['we get 1,250 of them', '1250', 'number'],
    ['it is -3', '-3', 'number'],
    ['12/5', '5', 'number'],
    ['no number', undefined],
  ])('%j → %j', (text, answer, source) => {
    const found = extractAnswer(text, mumathCode)
    expect(found?.text).toBe(answer)
    expect(found?.source).toBe(source)
  })
})

describe('what a person is shown as the answer', () => {
  test.each<[words: string, answer: string | undefined]>([
    ['$\\boxed{60}$', '60'],
    ['$\\boxed{\\begin{pmatrix}1\\\\2\\end{pmatrix}}$', '\\begin{pmatrix}1\\\\2\\end{pmatrix}'],
    ['\\boxed{}', undefined],
    ['$\\boxed{12', undefined],
    ['$\\boxed{\\frac{1}{2}', undefined],
    ['$\\boxed 7$', '7'],
    ['\\boxed 7', undefined],
    ['The result must be boxed.', undefined],
    ['The answer is 7, so $\\boxed{8', undefined],
    ['The answer is: 42.\nBye', '42'],
    ['We found 42.', undefined],
  ])('%j → %j', (words, answer) => expect(statedAnswer(words)?.text).toBe(answer))
})
