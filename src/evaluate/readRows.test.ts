import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRow, readRows } from './readRows.ts'
import type { Row } from './row.ts'

const mathCoder = {
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
}
const mathCoderText = 'Run.\n```python\na = 1\na\n```\n```output\n1\n```\nIt is 51.'
const tora = { idx: 0, question: 'q', gt: '18', code: ['```python\n1\n```\n'], pred: ['18'], report: [null] }
const svamp = { Body: 'Two apples', Question: 'How many?', Answer: 2.0, Type: 'Addition', Equation: '2' }
const math = { problem: 'p', level: 'Level 3', type: 'Algebra' }

describe('the forms that sets come in', () => {
  test.each<[form: string, value: unknown, row: Row]>([
    ['ours', { question: 'q', answer: '3' }, { question: 'q', reference: '3' }],
    ['a number', { question: 'q', answer: 3.5 }, { question: 'q', reference: '3.5' }],
    ['a family', { question: 'q', answer: '3', family: 'f' }, { question: 'q', reference: '3', family: 'f' }],
    ['several answers', { question: 'q', answer: [15, 9] }, { question: 'q', reference: '(15, 9)' }],
    ['GSM8K', { question: 'q', answer: '<<1+2=3>>3\n#### 3', idx: 0 }, { question: 'q', reference: '3' }],
    ['SVAMP', svamp, { question: 'Two apples. How many?', reference: '2', family: 'Addition' }],
    ['SVAMP, stopped', { ...svamp, Body: 'A.', Type: null }, { question: 'A. How many?', reference: '2' }],
    ['ASDiv', { body: 'b. ', question: 'q?', answer: '9 (apples)' }, { question: 'b. q?', reference: '9' }],
    [
      'ASDiv, kind',
      { body: 'b.', question: 'q?', answer: '1:3', solution_type: 'Ratio', formula: '1:3' },
      { question: 'b. q?', reference: '1:3', family: 'Ratio' },
    ],
    [
      'MATH',
      { ...math, solution: 'not \\boxed{1}, but $\\boxed{\\frac{1}{2}}$.' },
      { question: 'p', reference: '\\frac{1}{2}', family: 'Algebra', level: 'Level 3' },
    ],
    ['MATH, no braces', { problem: 'p', solution: 'so $\\boxed 7$' }, { question: 'p', reference: '7' }],
    [
      'MATH-500',
      { problem: 'p', solution: '$\\boxed{7}$', answer: '7', subject: 'Algebra', level: 2 },
      { question: 'p', reference: '7', family: 'Algebra', level: 'Level 2' },
    ],
    [
      'MAWPS',
      { input: 'q', target: 12, type: 'addsub' },
      { question: 'q', reference: '12', family: 'addsub' },
    ],
    [
      'GSM-Hard',
      { input: 'q', code: 'def solution():', target: -2.5e10 },
      { question: 'q', reference: '-25000000000' },
    ],
    [
      'SimulEq',
      { iIndex: 1, sQuestion: 'q', lEquations: ['x+y=24'], lSolutions: [15.0, 9.0] },
      { question: 'q', reference: '(15, 9)' },
    ],
    [
      'SimulEq, one',
      { sQuestion: 'q', lEquations: ['x=7'], lSolutions: [7] },
      { question: 'q', reference: '7' },
    ],
    ['ToRA’s outputs', tora, { question: 'q', reference: '18', transcript: '```python\n1\n```\n' }],
    [
      'MathCoder’s outputs',
      mathCoder,
      { question: 'q', reference: '51', transcript: mathCoderText, answer: '51' },
    ],
  ])('%s', (_, value, row) => expect(parseRow(value)).toEqual(row))
})

describe('what is wrong with a row is said', () => {
  test.each<[value: unknown, what: RegExp]>([
    [null, /no JSON object/],
    [3, /no JSON object/],
    [['q', 'a'], /no JSON object/],
    [{}, /fields \(none\) fit no form/],
    [{ prompt: 'q', completion: 'a' }, /fields \(prompt, completion\) fit no form.*"question" and "answer"/],
    [{ question: 'q' }, /^taken for question and answer, "answer" is missing\.$/],
    [{ question: 'q', answer: null }, /"answer" is missing/],
    [{ question: 'q', answer: ' ' }, /"answer" holds no answer/],
    [{ question: 'q', answer: 'so 3\n####' }, /"answer" holds no answer/],
    [{ question: 'q', answer: [] }, /"answer" holds no answer/],
    [{ question: 'q', answer: ['1', ''] }, /"answer" holds no answer/],
    [{ question: 'q', answer: true }, /"answer" is not of the kind/],
    [{ question: ' ', answer: '1' }, /"question" is empty/],
    [{ answer: '3' }, /fit no form/],
    [{ ...svamp, Answer: undefined }, /taken for SVAMP, "Answer" is missing/],
    [{ ...math, solution: 'no box' }, /taken for MATH, "solution" boxes no answer/],
    [{ ...math, solution: 'cut off \\boxed{1' }, /"solution" boxes no answer/],
    [{ body: 'b', question: 'q', answer: '(apples)' }, /taken for ASDiv, "answer" holds no answer/],
    [{ ...tora, code: [] }, /taken for ToRA’s outputs, "code/],
    [{ ...mathCoder, ground_truth: {} }, /taken for MathCoder’s outputs, "ground_truth.answer" is missing/],
    [{ ...mathCoder, debug_result: [] }, /"debug_result" has no turn of the user/],
  ])('%j', (value, what) => expect(parseRow(value)).toMatch(what))
})

describe('a whole file', () => {
  const row = (question: string) => JSON.stringify({ question, answer: '1' })

  test('a broken line is named, keeps its place, and the rest goes on', () => {
    const { rows, troubles } = readRows(`${row('a')}\n\n{"question": "b", "ans\n${row('c')}\r\n`)
    expect(rows.map(({ index, question }) => [index, question])).toEqual([
      [0, 'a'],
      [2, 'c'],
    ])
    expect(troubles).toEqual([
      { line: 3, sentence: expect.stringMatching(/^Line 3 is no row: it is no JSON/) },
    ])
  })

  test.each<[what: string, text: string]>([
    ['lines', `${row('a')}\n${row('b')}`],
    ['a byte order mark', `\uFEFF${row('a')}\n${row('b')}\n`],
    ['one array', `[${row('a')},\n${row('b')}]\n`],
    [
      'an array over many lines',
      JSON.stringify(
        [
          { question: 'a', answer: '1' },
          { question: 'b', answer: '1' },
        ],
        null,
        2,
      ),
    ],
  ])('%s', (_, text) => expect(readRows(text).rows.map(({ question }) => question)).toEqual(['a', 'b']))

  test('no more than asked for, broken ones included', () => {
    const { rows, troubles } = readRows(`x\n${row('a')}\n${row('b')}\ny`, 2)
    expect([rows.length, troubles.length]).toEqual([1, 1])
  })

  test('of several forms: how many are in each', () => {
    const text = [row('a'), JSON.stringify(tora), 'x', row('b')].join('\n')
    expect(readRows(text).forms).toEqual([
      { name: 'question and answer', count: 2 },
      { name: 'ToRA’s outputs', count: 1 },
    ])
  })

  test('nothing', () => expect(readRows(' \n')).toEqual({ rows: [], troubles: [], forms: [] }))
})

const corpora = process.env['MUMATH_CORPORA'] ?? ''
describe.skipIf(!existsSync(join(corpora, 'questions')))('the published sets', () => {
  test.each([
    ['questions/gsm8k-test', 1319],
    ['questions/math-test-half', 2500],
    ['questions/svamp-test', 1000],
    ['transcripts/tora-code-34b-gsm8k', 1319],
    ['transcripts/mathcoder-l-7b-simuleq', 514],
    ['transcripts/mathcoder-l-7b-svamp', 1000],
  ])('%s: each of its %i rows', (name, count) => {
    const { rows, troubles } = readRows(readFileSync(join(corpora, `${name}.jsonl`), 'utf8'))
    expect(troubles).toEqual([])
    expect(rows).toHaveLength(count)
  })
})
