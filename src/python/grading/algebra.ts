import { FailureError } from '../../solve/failure.ts'
import { createLine } from '../../util/line.ts'
import { abortError, createPool, type PythonOptions } from '../pool.ts'
import { startGrader, type Ended, type Pair } from './grader.ts'

/**
 * Computer algebra for the paper's grader (it implements `Algebra` of `check/paper`): SymPy in interpreters of its own, in
 * a cage of its own. No program has been in one of them, so none can have bent it to its answer. A spare stands by for
 * when a pair took too long.
 */
export interface PythonAlgebra {
  /**
   * @param timeoutMs from when the comparison starts, not from when it is asked for
   * @returns `timeout` also where there was not enough memory. Rejects with an `AbortError` on abort, and with a
   *   `FailureError` when there is no Python, or none that reads LaTeX.
   */
  compare(
    answer: string,
    reference: string,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<{ readonly verdict: 'equal' | 'different' | 'timeout'; readonly ms: number }>
  /** Gets an interpreter ready ahead of the first pair. Rejects with a `FailureError` when there is none. */
  warm(): Promise<void>
  /** Whether an interpreter shall stand by, as it does at first. Without it, who waits after a timeout waits for another. */
  keepSpare(wanted: boolean): void
  /** Ends everything; comparisons that wait or are under way reject with an `AbortError`. */
  dispose(): void
}

export function createAlgebra(options: PythonOptions): PythonAlgebra {
  const pool = createPool(startGrader, options)
  const line = createLine()

  const compare = async (pair: Pair, timeoutMs: number, signal: AbortSignal): Promise<Ended> => {
    const grader = await pool.take('algebra', signal)
    const { used } = grader
    try {
      const ended = await grader.compare(pair, timeoutMs, signal)
      // What is left of the pairs before it may be to blame.
      if (used && (ended.how === 'not-started' || ended.how === 'memory')) {
        return await compare(pair, timeoutMs, signal)
      }
      return ended
    } finally {
      pool.standBy()
    }
  }

  return {
    async compare(answer, reference, timeoutMs, signal) {
      const either = AbortSignal.any([signal, pool.disposed])
      const release = await line.turn(either).catch(() => {
        throw abortError()
      })
      try {
        const { how, ms } = await compare({ answer, reference }, timeoutMs, either)
        return { verdict: verdictOf(how), ms }
      } finally {
        release()
      }
    },
    warm: () => pool.warm(),
    keepSpare: (wanted) => pool.keepSpare(wanted),
    dispose: () => pool.dispose(),
  }
}

function verdictOf(how: Ended['how']): 'equal' | 'different' | 'timeout' {
  switch (how) {
    case 'equal':
    case 'different':
      return how
    case 'late':
    case 'memory':
      return 'timeout'
    // A recursion so deep that it ends the interpreter; in the evaluation's Python it is an error, which is passed over.
    case 'dead':
      return 'different'
    case 'not-started':
      throw new FailureError({ kind: 'python-missing', detail: 'the algebra does not start' })
  }
}
