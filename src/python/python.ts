import type { Output, Program, Python } from '../solve/types.ts'
import { createLine } from '../util/line.ts'
import { errors } from './execute.ts'
import { startInterpreter } from './interpreter.ts'
import { abortError, createPool, type PythonOptions } from './pool.ts'

export { workerScript, type PythonOptions } from './pool.ts'

/**
 * The Python port: programs run one after the other, each in an interpreter that no other solution has used. A spare
 * stands by, ready and with SymPy, so that whoever has to give up an interpreter need not wait for another. At most
 * two are alive. It refuses nothing a program may do: whatever it does, its run settles and the next one works.
 */
export interface BrowserPython extends Python {
  /** Gets an interpreter ready ahead of the first run. Rejects with a `FailureError` when there is no Python. */
  warm(): Promise<void>
  /**
   * Whether one shall stand by, as it does at first. Without it a page takes about half the memory, and who needs another
   * interpreter waits for it.
   */
  keepSpare(wanted: boolean): void
  /** Ends everything; runs that wait or are under way reject with an `AbortError`. */
  dispose(): void
}

export function createPython(options: PythonOptions): BrowserPython {
  const pool = createPool(startInterpreter, options, (spare) => spare.prepare())
  const line = createLine()

  const run = async (program: Program, signal: AbortSignal): Promise<Output> => {
    const interpreter = await pool.take(program.solution, signal)
    const { used } = interpreter
    try {
      const output = await interpreter.run(program, signal)
      if (output) return output
      // Whatever ran in it before is to blame, and not this program.
      if (used) return await run(program, signal)
      return { stdout: '', variables: [], figures: [], error: errors.crash, ms: 0 }
    } finally {
      pool.standBy()
    }
  }

  return {
    async run(program, signal) {
      const either = AbortSignal.any([signal, pool.disposed])
      const release = await line.turn(either).catch(() => {
        throw abortError()
      })
      try {
        return await run(program, either)
      } finally {
        release()
      }
    },
    warm: () => pool.warm(),
    keepSpare: (wanted) => pool.keepSpare(wanted),
    dispose: () => pool.dispose(),
  }
}
