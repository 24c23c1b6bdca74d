import type { BrowserPython } from '../../src/python/python.ts'
import { FailureError } from '../../src/solve/failure.ts'
import type { Failure, Output, Program } from '../../src/solve/types.ts'

export type Ran =
  | { readonly type: 'ran'; readonly output: Output }
  /** There is no Python to run it. */
  | { readonly type: 'failed'; readonly failure: Failure }

/**
 * @param solution programs of the same one may meet in one interpreter
 * @param state a namespace of its own, or the one of the program before
 */
type RunProgram = (
  code: string,
  timeoutMs: number,
  solution: string,
  state?: Program['state'],
) => Promise<Ran>

declare global {
  interface Window {
    /** Whoever opened the page calls it. */
    runProgram: RunProgram
  }
}

export function offerPrograms(python: BrowserPython): void {
  window.runProgram = async (code, timeoutMs, solution, state = 'fresh') => {
    try {
      const program = { code, state, solution, timeoutMs }
      return { type: 'ran', output: await python.run(program, new AbortController().signal) }
    } catch (error) {
      if (error instanceof FailureError) return { type: 'failed', failure: error.failure }
      throw error
    }
  }
}
