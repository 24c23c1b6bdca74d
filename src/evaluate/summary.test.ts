import { expect, test } from 'vitest'
import { compareRuns } from './compare.ts'
import type { Result } from './result.ts'
import { resultOf } from './result.fixture.ts'
import { summarise } from './summary.ts'
import { comparisonLines, duration, groupTable, progressLine, scoreLine, summaryLines } from './words.ts'

const right = (changes: Partial<Result> = {}) => resultOf(changes)
const wrong = (changes: Partial<Result> = {}) => resultOf({ right: false, verdict: 'different', ...changes })

test.each<[right: number, total: number, line: string]>([
  [1064, 1319, '1064/1319 = 80.7 %'],
  [0, 3, '0/3 = 0.0 %'],
  [3, 3, '3/3 = 100.0 %'],
  [0, 0, '0/0 = 0.0 %'],
])('%i of %i: %s', (right, total, line) => expect(scoreLine({ right, total })).toBe(line))

test('families stand in the order of weakness, levels in their own', () => {
  const { families, levels } = summarise([
    right({ family: 'speed', level: 'Level 10' }),
    wrong({ family: 'speed', level: 'Level 2' }),
    right({ family: 'age', level: 'Level 2' }),
    wrong({ family: 'mixture' }),
    right(),
  ])
  expect(families.map(({ name, right, total }) => [name, right, total])).toEqual([
    ['mixture', 0, 1],
    ['speed', 1, 2],
    ['age', 1, 1],
  ])
  expect(levels.map(({ name }) => name)).toEqual(['Level 2', 'Level 10'])
  expect(groupTable(families)[1]).toBe('speed    1/2 = 50.0 %  (9.5 to 90.5 %)')
})

test('ends, verdicts, and means over what is known', () => {
  const usage = { calls: 1, cached: 9, prefilled: 10, generated: 20, prefillMs: 1, generateMs: 1 }
  const { ms: _, ...recorded } = right({ end: 'recorded' })
  const summary = summarise([
    right({ usage, ms: 100 }),
    right({ usage: { ...usage, calls: 2, generated: 40 }, ms: 300 }),
    wrong({ end: 'too-long', verdict: 'timeout', ms: 200 }),
    recorded,
  ])
  expect(summary.ends).toEqual([
    { name: 'answered', count: 2 },
    { name: 'recorded', count: 1 },
    { name: 'too-long', count: 1 },
  ])
  expect(summary.timeouts).toBe(1)
  expect(summary.means).toEqual({ calls: 1.5, prefilled: 10, generated: 30, ms: 200 })
  expect(summary.tutor).toBeUndefined()
})

test('both scores, where a teacher was asked of every row', () => {
  const rows = [
    right({ tutor: 'right' }),
    wrong({ tutor: 'right-but' }),
    wrong({ tutor: 'wrong' }),
    right({ tutor: 'cannot-tell' }),
  ]
  const summary = summarise(rows)
  expect(summary).toMatchObject({
    right: 2,
    total: 4,
    tutor: { right: 2, total: 4, cannotTell: 1, onlyPaper: 1, onlyTutor: 1 },
  })
  expect(summaryLines(summary).join('\n')).toMatch(
    /teacher would say 2\/4 = 50.0 %.*: 1 are right by the paper’s rules alone, 1 by.*\nOf 1 answer the teacher cannot tell/,
  )
  expect(summarise([...rows, right()]).tutor).toBeUndefined()
})

test('the interval is the last line, and no sentence stands for nothing', () => {
  const lines = summaryLines(
    summarise([...Array<Result>(1064).fill(right()), ...Array<Result>(255).fill(wrong())]),
  )
  expect(lines.at(-1)).toBe('95 % interval (Wilson): 78.4 to 82.7 %')
  expect(lines.join('\n')).not.toMatch(/out of time|teacher/)
})

test('two runs, question by question', () => {
  const at = (index: number, one: Result) => ({ ...one, index, question: `q${index}` })
  const a = [at(0, right()), at(1, right()), at(2, wrong({ answer: '5' })), at(3, wrong()), at(4, right())]
  const b = [
    at(3, wrong({ answer: '7' })),
    at(2, right()),
    at(1, right({ answer: '3.0' })),
    at(0, right()),
    { ...at(4, right()), reference: '4' },
  ]
  const compared = compareRuns(a, b)
  expect(compared).toMatchObject({
    shared: 4,
    bothRight: 2,
    onlyA: 0,
    onlyB: 1,
    neither: 1,
    missing: 2,
    pValue: 1,
  })
  expect(compared.changed.map(({ index, a, b }) => [index, a.answer, b.answer])).toEqual([
    [1, '3', '3.0'],
    [2, '5', '3'],
    [3, '3', '7'],
  ])
  expect(comparisonLines(compared)).toEqual([
    '2 questions are in only one of the runs, and are left out.',
    'Of 4 questions both runs have: both right 2, only this run 0, only the other 1, neither 1.',
    '3 answers differ. A split as uneven as 0 to 1 has p = 1.000 between runs equally good (McNemar, exact).',
  ])
})

test.each([
  [{ done: 0, total: 600, right: 0 }, '0/600, 0 right so far'],
  [
    { done: 12, total: 600, right: 11, perSecond: 3, msLeft: 196_000 },
    '12/600, 11 right so far, 3.0 a second, 3 min left',
  ],
  [
    { done: 1, total: 2, right: 1, perSecond: 0.05, msLeft: 20_000 },
    '1/2, 1 right so far, 3.0 a minute, 20 s left',
  ],
])('%j', (progress, line) => expect(progressLine(progress)).toBe(line))

test.each<[ms: number, text: string]>([
  [0, '0.0 s'],
  [4_260, '4.3 s'],
  [89_000, '89 s'],
  [120_000, '2 min'],
  [9_000_000, '2.5 h'],
])('%i ms is %s', (ms, text) => expect(duration(ms)).toBe(text))

test('what a vote saved is beside the number of votes that was asked for, in words too', () => {
  const summary = summarise([right({ votes: 5, cast: 3 }), right({ votes: 5, cast: 5 })])
  expect(summary).toMatchObject({ voting: { most: 10, cast: 8 } })
  // One object with the settings, whose `votes` is a number.
  expect(summary).not.toHaveProperty('votes')
  expect(summaryLines(summary)).toContain('Votes: 8 of 10 solves were needed; 20 % were saved.')
})
