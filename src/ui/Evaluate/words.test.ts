import { describe, expect, test } from 'vitest'
import { compareRuns } from '../../evaluate/compare.ts'
import { resultOf } from '../../evaluate/result.fixture.ts'
import type { Desk, KeptRun, OpenRun, Result, RunState } from '../../store/evaluate/types.ts'
import {
  chanceWords,
  fileNameOf,
  formsWords,
  gradersDiffer,
  runWords,
  stepWords,
  summaryText,
  teacherWords,
  told,
  verdictOf,
} from './words.ts'

const kept: KeptRun = {
  version: 1,
  id: 'a',
  name: 'gsm8k test.jsonl',
  startedAt: 1,
  model: 'nano',
  title: 'Nano',
  part: { type: 'all' },
  total: 1319,
}
const results = [resultOf({ index: 0, tutor: 'right' }), resultOf({ index: 1, tutor: 'wrong', right: false })]
const row = { index: 6, question: 'q', reference: '1' }

test.each<[change: Partial<KeptRun>, words: string]>([
  [{}, 'Nano: all 1,319 questions'],
  [
    { engine: 'wllama', part: { type: 'first', count: 1 }, total: 1 },
    'Nano, by wllama (llama.cpp) on the processor: the first question',
  ],
  [{ part: { type: 'sample', count: 20, seed: 7 }, total: 20 }, 'Nano: 20 questions drawn at random, seed 7'],
])('%j: %s', (change, words) => expect(runWords({ ...kept, ...change })).toBe(words))

test.each([
  [[{ name: 'SVAMP', count: 2 }], '2 questions in the form “SVAMP”.'],
  [
    [
      { name: 'SVAMP', count: 1 },
      { name: 'MATH', count: 1 },
    ],
    '2 questions: 1 in the form “SVAMP”, 1 in the form “MATH”.',
  ],
])('a set of %j: %s', (forms, words) => expect(formsWords({ rows: [row, row], forms })).toBe(words))

describe('a question', () => {
  test.each<[change: Partial<Result>, verdict: string]>([
    [{}, 'right'],
    [{ right: false, verdict: 'different' }, 'wrong'],
    [{ right: false, verdict: 'different', answer: '' }, 'no answer'],
    [{ right: false, verdict: 'timeout' }, 'timeout'],
  ])('%j: %s', (change, verdict) => expect(verdictOf(resultOf(change))).toBe(verdict))

  test.each<[change: Partial<Result>, words: string | undefined, differ: boolean]>([
    [{}, undefined, false],
    [{ tutor: 'right' }, 'right', false],
    [{ tutor: 'right-but', reason: 'not-simplified' }, 'right, but (not simplified)', false],
    [{ tutor: 'wrong', reason: 'sign' }, 'wrong (sign)', true],
    [{ tutor: 'cannot-tell', reason: 'unreadable' }, 'cannot tell (unreadable)', true],
    [{ tutor: 'right', right: false }, 'right', true],
  ])('%j: a teacher says %s', (change, words, differ) => {
    expect([teacherWords(resultOf(change)), gradersDiffer(resultOf(change))]).toEqual([words, differ])
  })
})

describe('what a screen reader hears', () => {
  const of = (state: RunState): Desk => ({ type: 'run', run: { kept, results, state } })
  const running = (step: Extract<RunState, { type: 'running' }>['step']) =>
    of({ type: 'running', step, progress: undefined })
  test.each<[desk: Desk, said: string]>([
    [{ type: 'empty' }, ''],
    [running({ type: 'loading', progress: undefined }), 'The evaluation runs: 1,319 questions.'],
    [running({ type: 'solving', row }), 'The evaluation runs: 1,319 questions.'],
    [running({ type: 'starting-grader', row }), 'Starting the grader.'],
    [of({ type: 'stopped' }), 'Stopped after 2 of 1,319 questions. It can go on.'],
    [of({ type: 'failed', sentence: 'It failed.' }), 'It failed.'],
    [of({ type: 'done' }), 'Done: 1/2 = 50.0 % right.'],
  ])('%j: %s', (desk, said) => expect(told(desk)).toBe(said))
})

test.each([
  [
    { type: 'loading', progress: { what: 'model', loaded: 1e6, total: 2e6 } } as const,
    'Loading the model: 1.0 MB of 2.0 MB',
  ],
  [{ type: 'solving', row } as const, 'Question 7:'],
])('%j: %s', (step, words) => expect(stepWords(step)).toBe(words))

test('the summary as text says whose it is, and that it is not whole', () => {
  const run: OpenRun = { kept, results, state: { type: 'stopped' } }
  expect(summaryText(run).split('\n')).toEqual([
    'gsm8k test.jsonl',
    'Nano: all 1,319 questions',
    '2 of 1,319 questions so far.',
    'By the paper’s rules: 1/2 = 50.0 %',
    'Ends: answered 2.',
    expect.stringMatching(/^A question took/),
    expect.stringMatching(/^A careful teacher would say 1\/2/),
    '95 % interval (Wilson): 9.5 to 90.5 %',
    '',
  ])
})

test('a file is named after the set and the model, whatever they are called', () => {
  expect(fileNameOf({ name: 'my set/é.jsonl', model: 'a:b' })).toBe('my-set-a-b-results.jsonl')
})

test.each([
  [0, 0, /^No question tells/],
  [3, 1, /^Chance alone may well/],
  [9, 0, /^Chance alone hardly .* this run is better/],
  [0, 9, /^Chance alone hardly .* the other run is better/],
])('%d against %d: %s', (onlyA, onlyB, words) => {
  const of = (right: (index: number) => boolean) =>
    Array.from({ length: onlyA + onlyB }, (_, index) => resultOf({ index, right: right(index) }))
  const compared = compareRuns(
    of((index) => index < onlyA),
    of((index) => index >= onlyA),
  )
  expect(chanceWords(compared)).toMatch(words)
})
