import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grader } from './grader.ts'
import { keyOfResult, readResults, type Result, resultLine } from './result.ts'
import type { SetRow } from './row.ts'
import { evaluate, type Run, type RunProgress } from './run.ts'
import type { Solver } from './solver.ts'

const rowsOf = (count: number): readonly SetRow[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    question: `${index} + 1`,
    reference: `${index + 1}`,
  }))
const settings = { model: 'adder', votes: 1 }
const none = new AbortController().signal

/** Right but for every third. */
const fakeGrader: Grader = {
  grade: ({ question }, { transcript }) =>
    Promise.resolve({
      answer: transcript,
      settledBy: 'numbers',
      verdict: Number.parseInt(question) % 3 === 0 ? 'different' : 'equal',
    }),
}

/** Takes as many turns of the loop as `turns` says for each question, and knows who came. */
class FakeSolver implements Solver {
  readonly asked: number[] = []
  most = 0
  #atOnce = 0
  readonly #turns: (question: string) => number
  constructor(turns: (question: string) => number = () => 1) {
    this.#turns = turns
  }
  async solve({ question }: { readonly question: string }, signal: AbortSignal) {
    this.asked.push(Number.parseInt(question))
    this.most = Math.max(this.most, ++this.#atOnce)
    for (let turn = 0; turn < this.#turns(question); turn++) await Promise.resolve()
    this.#atOnce--
    return signal.aborted ? undefined : { transcript: question, end: 'answered' }
  }
}

const outcome = (results: readonly Result[]) => results.map((result) => ({ ...result, ms: 0 }))

test('every row once, in the order of the set, whoever is first', async () => {
  const rows = rowsOf(20)
  const solver = new FakeSolver((question) => 1 + ((Number.parseInt(question) * 7) % 11))
  const kept: Result[] = []
  const { type, results } = await evaluate(
    { rows, settings, solver, grader: fakeGrader, concurrency: 6, keep: (one) => void kept.push(one) },
    none,
  )
  expect(type).toBe('done')
  expect(results.map(({ index }) => index)).toEqual(rows.map(({ index }) => index))
  expect(results.filter(({ right }) => right)).toHaveLength(13)
  expect(solver.most).toBe(6)
  expect(new Set(kept)).toEqual(new Set(results))
})

describe('a kill', () => {
  test('at any byte that was kept: what goes on ends the same, and nothing kept is run twice', async () => {
    const count = 12
    const rows = rowsOf(count)
    const whole = await evaluate({ rows, settings, solver: new FakeSolver(), grader: fakeGrader }, none)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(9), { minLength: count, maxLength: count }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (concurrency, turns, part) => {
          const run = (solver: Solver, more: Partial<Run>) =>
            evaluate({ rows, settings, solver, grader: fakeGrader, concurrency, ...more }, none)
          const slow = () => new FakeSolver((question) => turns[Number.parseInt(question)] ?? 0)
          let file = ''
          await run(slow(), { keep: (one) => void (file += resultLine(one)) })
          const left = readResults(file.slice(0, Math.floor(part * file.length)))
          const earlier = left?.results ?? new Map<string, Result>()
          file = left?.whole ?? ''
          const second = slow()
          const { results } = await run(second, { earlier, keep: (one) => void (file += resultLine(one)) })
          expect(outcome(results)).toEqual(outcome(whole.results))
          const before = [...earlier.values()].map(({ index }) => index)
          expect([...before, ...second.asked].toSorted((a, b) => a - b)).toEqual(
            rows.map(({ index }) => index),
          )
          expect(readResults(file)?.results.size).toBe(count)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('results of other settings are not taken for these', async () => {
    const rows = rowsOf(2)
    const { results } = await evaluate({ rows, settings, solver: new FakeSolver(), grader: fakeGrader }, none)
    const earlier = new Map(results.map((one) => [keyOfResult(one), one]))
    const other = new FakeSolver()
    await evaluate(
      { rows, settings: { model: 'other', votes: 1 }, solver: other, grader: fakeGrader, earlier },
      none,
    )
    expect(other.asked).toEqual([0, 1])
  })
})

test('a stop keeps what is there', async () => {
  const stopping = new AbortController()
  const { type, results } = await evaluate(
    {
      rows: rowsOf(10),
      settings,
      solver: new FakeSolver(),
      grader: fakeGrader,
      concurrency: 2,
      onProgress: ({ done }) => void (done === 4 && stopping.abort()),
    },
    stopping.signal,
  )
  expect(type).toBe('stopped')
  expect(results.length).toBeGreaterThanOrEqual(4)
  expect(results.length).toBeLessThan(10)
})

describe('what fails ends the run, with its own reason', () => {
  const failing = (what: string): Partial<Run> => {
    const fail = () => Promise.reject(new Error(`no ${what}`))
    if (what === 'solver') return { solver: { solve: fail } }
    return what === 'grader' ? { grader: { grade: fail } } : { keep: fail }
  }
  test.each(['solver', 'grader', 'keep'])('%s', async (what) => {
    const run = { rows: rowsOf(9), settings, solver: new FakeSolver(), grader: fakeGrader, concurrency: 3 }
    await expect(evaluate({ ...run, ...failing(what) }, none)).rejects.toThrow(`no ${what}`)
  })

  test('the others are stopped and waited for', async () => {
    let open = 0
    const solver: Solver = {
      async solve({ question }, signal) {
        if (question === '1 + 1') throw new Error('lost')
        open++
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        open--
        return undefined
      },
    }
    const run = { rows: rowsOf(3), settings, solver, grader: fakeGrader, concurrency: 3 }
    await expect(evaluate(run, none)).rejects.toThrow('lost')
    expect(open).toBe(0)
  })
})

test('progress tells the pace of this run, not of the one before', async () => {
  const rows = rowsOf(4)
  const first = await evaluate(
    { rows: rows.slice(0, 2), settings, solver: new FakeSolver(), grader: fakeGrader },
    none,
  )
  const seen: RunProgress[] = []
  let clock = 0
  await evaluate(
    {
      rows,
      settings,
      solver: new FakeSolver(),
      grader: fakeGrader,
      earlier: new Map(first.results.map((one) => [keyOfResult(one), one])),
      onProgress: (progress) => seen.push(progress),
      now: () => (clock += 250),
    },
    none,
  )
  expect(seen[0]).toEqual({ done: 2, total: 4, right: 1 })
  expect(seen[1]).toEqual({ done: 3, total: 4, right: 2, perSecond: 1, msLeft: 1000 })
  expect(seen.at(-1)).toMatchObject({ done: 4, right: 2, msLeft: 0 })
})

test('a signal gets through to rows that never wait for anything', async () => {
  const stopping = new AbortController()
  setTimeout(() => stopping.abort())
  const rows = rowsOf(100_000)
  const { type } = await evaluate(
    { rows, settings, solver: new FakeSolver(), grader: fakeGrader },
    stopping.signal,
  )
  expect(type).toBe('stopped')
})
