import { describe, expect, test } from 'vitest'
import { type EvalRow, parseEvalRow, rowKey } from './evalRow.ts'

describe('the forms that sets come in', () => {
  test.each<[form: string, value: unknown, row: EvalRow]>([
    ['plain', { question: 'q', answer: '3' }, { question: 'q', reference: '3' }],
    ['a number', { question: 'q', answer: 3.5 }, { question: 'q', reference: '3.5' }],
    [
      'with a family',
      { question: 'q', answer: '3', family: 'f' },
      { question: 'q', reference: '3', family: 'f' },
    ],
    ['GSM8K', { question: 'q', answer: 'so <<1+2=3>>3\n#### 3', idx: 0 }, { question: 'q', reference: '3' }],
    [
      'SVAMP',
      { Body: 'Two apples', Question: 'How many?', Answer: 2, Type: 'Addition', Equation: '2' },
      { question: 'Two apples. How many?', reference: '2', family: 'Addition' },
    ],
    [
      'MATH',
      {
        problem: 'p',
        level: 'Level 3',
        type: 'Algebra',
        solution: 'not \\boxed{1}, so $\\boxed{\\frac{1}{2}}$.',
      },
      { question: 'p', reference: '\\frac{1}{2}', family: 'Algebra' },
    ],
    ['MATH, bare box', { problem: 'p', solution: '$\\boxed 7$' }, { question: 'p', reference: '7' }],
    [
      'ToRA',
      { idx: 0, question: 'q', gt: '18', code: ['```python\n1\n```\n'], pred: ['18'], report: [null] },
      { question: 'q', reference: '18', transcript: '```python\n1\n```\n' },
    ],
    [
      'MathCoder',
      {
        messages: [],
        ground_truth: { solution: '', answer: 51 },
        debug_result: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'q' },
          { role: 'text', content: 'Run.' },
          { role: 'code', content: 'a = 1\r\na' },
          { role: 'execution', content: '1' },
          { role: 'text', content: 'It is 51.' },
          { role: 'text', content: '51' },
        ],
        completion: '51',
      },
      {
        question: 'q',
        reference: '51',
        transcript: 'Run.\n```python\na = 1\na\n```\n```output\n1\n```\nIt is 51.',
        answer: '51',
      },
    ],
  ])('%s', (_, value, row) => expect(parseEvalRow(value)).toEqual(row))

  test.each([
    null,
    3,
    'x',
    [],
    {},
    { question: 'q' },
    { answer: '3' },
    { question: 1, answer: '1' },
    { problem: 'p', solution: 'no box' },
  ])('%j is none', (value) => expect(parseEvalRow(value)).toBeUndefined())
})

test('a key is of the place, the model, the question and its gold', () => {
  const row = { question: 'q', reference: '1' }
  const keys = [
    rowKey(row, 0, 'nano'),
    rowKey(row, 1, 'nano'),
    rowKey(row, 0, 'recorded'),
    rowKey({ ...row, question: 'Q' }, 0, 'nano'),
    rowKey({ ...row, reference: '2' }, 0, 'nano'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(rowKey({ ...row }, 0, 'nano')).toBe(keys[0])
})
