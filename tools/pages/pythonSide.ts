/** What either Python is asked while it is timed, and the stopwatch: the same for both. */
export interface Driver {
  /** What the program printed, from the interpreter that is there or a first one. */
  readonly run: (code: string) => Promise<string>
  /** Brings about that the next `run` needs a new interpreter and finds none ready. */
  readonly renew: () => Promise<void>
  /** Begins a program that never ends. */
  readonly hang: () => void
  /** Ends it. Resolves once whoever waited for it would know. */
  readonly kill: () => Promise<void>
}

export interface Side {
  /** Milliseconds from the start of the page to its first SymPy result. */
  readonly first: Promise<number>
  readonly respawn: () => Promise<number>
  /** From the end of a program that hangs to the output of the next one. */
  readonly afterKill: (next: 'trivial' | 'sympy') => Promise<number>
  readonly warm: (cell: Cell) => Promise<number>
}

export type Cell = 'sum' | 'prints' | 'solve'

/** Another equation each time: SymPy remembers what it has solved. */
let solved = 0
function sympy(): readonly [code: string, expected: string] {
  const root = ++solved + 1
  const code = `from sympy import *; x=symbols('x'); print(solve(x**2-${root + 1}*x+${root}, x))`
  return [code, `[1, ${root}]`]
}

const lines = Array.from({ length: 1000 }, (_, at) => `${at}`).join('\n')
const cells: Readonly<Record<Cell, () => readonly [code: string, expected: string]>> = {
  sum: () => ['1+1', ''],
  prints: () => ['for i in range(1000): print(i)', lines],
  solve: sympy,
}

const hangMs = 300
const repeats = 15

export function timed(driver: Driver): Side {
  const run = async ([code, expected]: readonly [string, string]) => {
    const printed = (await driver.run(code)).trimEnd()
    if (printed !== expected) throw new Error(`${code} printed ${printed.slice(0, 200)}`)
  }
  return {
    first: run(sympy()).then(() => performance.now()),
    async respawn() {
      await driver.renew()
      const start = performance.now()
      await run(sympy())
      return performance.now() - start
    },
    async afterKill(next) {
      driver.hang()
      await new Promise((resolve) => setTimeout(resolve, hangMs))
      const start = performance.now()
      await driver.kill()
      await run(next === 'sympy' ? sympy() : ['print(1)', '1'])
      return performance.now() - start
    },
    async warm(cell) {
      await run(cells[cell]())
      const times: number[] = []
      for (let repeat = 0; repeat < repeats; repeat++) {
        const program = cells[cell]()
        const start = performance.now()
        await run(program)
        times.push(performance.now() - start)
      }
      return times.toSorted((a, b) => a - b)[Math.floor(repeats / 2)] ?? Number.NaN
    },
  }
}

declare global {
  interface Window {
    side: Side
  }
}
