import type { Output, Program } from '../solve/types.ts'
import type { Cage } from './cage/cage.ts'
import { execute } from './execute.ts'
import type { Pooled } from './pool.ts'
import { startWorker, type Making } from './startWorker.ts'

/** An interpreter for programs: runs one at a time. After the end nothing is revived: its owner starts another. */
export interface Interpreter extends Pooled {
  /** Imports SymPy ahead of the first program. */
  prepare(): void
  /** A program ran in it. */
  readonly used: boolean
  /**
   * After `loaded`, one at a time. Rejects only with an `AbortError`.
   *
   * @returns `undefined` when the interpreter could not even start it, and has ended.
   */
  run(program: Program, signal: AbortSignal): Promise<Output | undefined>
}

/**
 * To start a program, which may import SymPy first. A program before it may have left the interpreter stuck; then another
 * one stands by, which has imported it.
 */
const startMs = { unused: 30_000, used: 3_000 } as const

export function startInterpreter(making: Making, cage: Cage): Interpreter {
  const started = startWorker(making, cage, 'programs')
  const { link } = started
  let used = false
  return {
    loaded: started.loaded,
    get alive() {
      return started.alive
    },
    get keptInDoubt() {
      return started.keptInDoubt
    },
    prepare: () => link.send({ type: 'prepare' }),
    get used() {
      return used
    },
    run(program, signal) {
      const mayTake = used ? startMs.used : startMs.unused
      used = true
      return execute(link, program, mayTake, signal)
    },
    end: () => started.end(),
  }
}
