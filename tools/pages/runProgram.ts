import type { BrowserPython } from '../../src/python/python.ts'
import { FailureError } from '../../src/solve/failure.ts'
import type { Failure, Output } from '../../src/solve/types.ts'

export type Ran =
  | { readonly type: 'ran'; readonly output: Output }
  /** There is no Python to run it. */
  | { readonly type: 'failed'; readonly failure: Failure }

/** @param solution programs of the same one may meet in one interpreter. */
type RunProgram = (code: string, timeoutMs: number, solution: string) => Promise<Ran>

declare global {
  interface Window {
    /** Whoever opened the page calls it. */
    runProgram: RunProgram
  }
}

export function offerPrograms(python: BrowserPython): void {
  window.runProgram = async (code, timeoutMs, solution) => {
    try {
      const program = { code, state: 'fresh', solution, timeoutMs } as const
      return { type: 'ran', output: await python.run(program, new AbortController().signal) }
    } catch (error) {
      if (error instanceof FailureError) return { type: 'failed', failure: error.failure }
      throw error
    }
  }
}
