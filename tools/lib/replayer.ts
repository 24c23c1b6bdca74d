import { failureSentence } from '../../src/solve/end.ts'
import { FailureError } from '../../src/solve/failure.ts'
import type { Output, Program } from '../../src/solve/types.ts'
import { Advice } from './advice.mjs'
import { launchBrowser } from './browser.ts'
import { createNodePython } from './nodePython/python.ts'
import './nodePython/withResolvers.ts'
import { servePage } from './servePage.ts'

/** One Python that runs programs one after the other. Programs of one `solution` share an interpreter. */
export interface Replayer {
  /** Rejects when the signal aborts, and with an `Advice` where there is no Python. */
  run(program: Program, signal: AbortSignal): Promise<Output>
}

/** Several Pythons at once. */
export interface Replayers {
  open(): Promise<Replayer>
  close(): Promise<void>
}

export function nodeReplayers(): Replayers {
  const pythons: ReturnType<typeof createNodePython>[] = []
  return {
    async open() {
      const python = createNodePython()
      pythons.push(python)
      return {
        async run(program, signal) {
          try {
            return await python.run(program, signal)
          } catch (error) {
            if (!(error instanceof FailureError)) throw error
            throw new Advice(`${failureSentence(error.failure)} (${error.failure.detail})`, 3)
          }
        },
      }
    },
    close: async () => pythons.forEach((python) => python.dispose()),
  }
}

/** The app's sandbox, in a headless browser; each replayer has a page of its own. */
export async function browserReplayers(): Promise<Replayers> {
  const served = await servePage('python.html')
  const browser = await launchBrowser()
  return {
    async open() {
      const page = await browser.newPage()
      await page.goto(served.url)
      return {
        async run({ code, timeoutMs, solution, state }, signal) {
          const ran = await orAbort(
            page.evaluate(([program, timeout, id, kept]) => window.runProgram(program, timeout, id, kept), [
              code,
              timeoutMs,
              solution,
              state,
            ] as const),
            signal,
          )
          if (ran.type === 'failed')
            throw new Advice(`${failureSentence(ran.failure)} (${ran.failure.detail})`, 3)
          return ran.output
        },
      }
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** What is not waited for any more ends with its browser. */
async function orAbort<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort)
  try {
    return await Promise.race([result, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
