import { createPython } from '../../src/python/python.ts'
import { FailureError } from '../../src/solve/failure.ts'
import type { Failure, Output } from '../../src/solve/types.ts'

/** The app's Python with nothing around it. Whoever opened the page calls `runProgram`. */
export type Ran =
  | { readonly type: 'ran'; readonly output: Output }
  /** There is no Python to run it. */
  | { readonly type: 'failed'; readonly failure: Failure }

const python = createPython({ baseUrl: document.baseURI })

async function runProgram(code: string, timeoutMs: number): Promise<Ran> {
  try {
    const program = { code, state: 'fresh', solution: crypto.randomUUID(), timeoutMs } as const
    return { type: 'ran', output: await python.run(program, new AbortController().signal) }
  } catch (error) {
    if (error instanceof FailureError) return { type: 'failed', failure: error.failure }
    throw error
  }
}

declare global {
  interface Window {
    runProgram: typeof runProgram
  }
}
window.runProgram = runProgram
