/**
 * How long a person waits for Python: ours against stock Pyodide with SymPy from its wheels, as its own guide has it,
 * in one run on one machine. What counts is the ratio.
 */
import { measureBoth, type Times } from './pythonRounds.ts'
import type { Bench, Row } from './row.ts'

interface Measure {
  readonly what: string
  readonly key: keyof Times
  /** Where the peer's is another than ours. */
  readonly peer?: keyof Times
  readonly budget?: { readonly timesFaster: number } | { readonly mostMs: number }
}

const measures: readonly Measure[] = [
  { what: 'first visit: page start → first SymPy result', key: 'firstVisit', budget: { timesFaster: 2.5 } },
  { what: 'second visit, a new browser process: the same', key: 'secondVisit', budget: { timesFaster: 5 } },
  { what: 'second visit against the first visit of the peer', key: 'secondVisit', peer: 'firstVisit' },
  { what: 'a new interpreter in an open page, none standing by → first SymPy result', key: 'respawn' },
  { what: 'a program that hangs is ended → print(1)', key: 'killTrivial', budget: { mostMs: 50 } },
  { what: 'a program that hangs is ended → SymPy result', key: 'killSympy', budget: { mostMs: 300 } },
  { what: 'warm: 1+1 (ours: its value and variables too)', key: 'sum' },
  { what: 'warm: 1,000 prints', key: 'prints' },
  { what: 'warm: SymPy solves a quadratic', key: 'solve' },
]

const bench: Bench = {
  name: 'python',
  run: async () => {
    const { ours, peer } = await measureBoth()
    return measures.map((measure) => row(measure, ours[measure.key], peer[measure.peer ?? measure.key]))
  },
}
export default bench

function row({ what, budget }: Measure, ours: number, peer: number): Row {
  return {
    what,
    ours: ms(ours),
    peer: ms(peer),
    ratio: `${(peer / ours).toFixed(2)}x`,
    ...judge(budget, ours, peer),
  }
}

function judge(budget: Measure['budget'], ours: number, peer: number): Pick<Row, 'budget' | 'ok'> {
  if (!budget) return { budget: 'reported', ok: true }
  if ('mostMs' in budget) return { budget: `at most ${budget.mostMs} ms`, ok: ours <= budget.mostMs }
  return { budget: `at least ${budget.timesFaster}x`, ok: peer / ours >= budget.timesFaster }
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`
}
