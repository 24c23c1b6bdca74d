import { failureSentence } from '../../src/solve/end.ts'
import { FailureError } from '../../src/solve/failure.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import type { Output } from '../../src/solve/types.ts'
import { Advice } from './advice.mjs'
import { launchBrowser } from './browser.ts'
import { createNodePython } from './nodePython/python.ts'
import { servePage } from './servePage.ts'

/** Runs programs one after the other, each in a fresh namespace. */
export interface Replayer {
  /** Rejects when the signal aborts. Programs of one `solution` share an interpreter. */
  run(code: string, solution: string, signal: AbortSignal): Promise<Output>
  close(): Promise<void>
}

const { timeoutMs } = mumathCode

export function nodeReplayer(): Replayer {
  const python = createNodePython()
  return {
    async run(code, solution, signal) {
      try {
        return await python.run({ code, state: 'fresh', solution, timeoutMs }, signal)
      } catch (error) {
        if (!(error instanceof FailureError)) throw error
        throw new Advice(`${failureSentence(error.failure)} (${error.failure.detail})`, 3)
      }
    },
    close: async () => python.dispose(),
  }
}

/** The app's sandbox, in a headless browser. */
export async function browserReplayer(): Promise<Replayer> {
  const served = await servePage('python.html')
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(served.url)
  return {
    async run(code, solution, signal) {
      signal.throwIfAborted()
      const ran = await page.evaluate(([program, timeout, id]) => window.runProgram(program, timeout, id), [
        code,
        timeoutMs,
        solution,
      ] as const)
      if (ran.type === 'failed')
        throw new Advice(`${failureSentence(ran.failure)} (${ran.failure.detail})`, 3)
      return ran.output
    },
    async close() {
      await browser.close()
      await served.close()
    },
  }
}
