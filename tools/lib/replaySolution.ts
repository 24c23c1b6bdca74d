import { mumathCode } from '../../src/solve/protocols.ts'
import type { Output } from '../../src/solve/types.ts'
import { Advice } from './advice.mjs'
import type { Recording } from './replayCells.ts'
import { mathCoderKernel } from './replayNotebook.ts'
import type { Replayer } from './replayer.ts'

/** What a cell did now. */
export interface Ran {
  readonly output: Output
  /** The number of the interpreter's run that was the notebook's first cell. */
  readonly first: number
}

/** The number of the run that it is in, which tracebacks name. */
const own = "__import__('sys')._getframe().f_code.co_filename"
/** Forgets a notebook's names, so that the next one finds none in the same interpreter. */
const forget = `(lambda own: (globals().clear(), globals().update(__name__='__main__'), own)[-1])(${own})`
const patienceMs = 30_000
const attempts = 3

/**
 * The programs of one recorded solution, as its format has them run.
 *
 * @param interpreter solutions of the same name share one
 */
export async function replaySolution(
  recording: Recording,
  replayer: Replayer,
  interpreter: string,
  signal: AbortSignal,
): Promise<readonly Ran[]> {
  if (recording.format === 'mathcoder') return replayNotebook(recording, replayer, interpreter, signal)
  const ran: Ran[] = []
  for (const { code } of recording.cells) {
    const program = { code, state: 'fresh', solution: interpreter, timeoutMs: mumathCode.timeoutMs } as const
    ran.push({ output: await replayer.run(program, signal), first: 1 })
  }
  return ran
}

async function replayNotebook(
  { cells }: Recording,
  replayer: Replayer,
  interpreter: string,
  signal: AbortSignal,
): Promise<readonly Ran[]> {
  const run = (code: string, state: 'fresh' | 'kept', timeoutMs: number) =>
    replayer.run({ code, state, solution: interpreter, timeoutMs }, signal)
  const numberOf = async (code: string) => {
    const { value } = await run(code, 'kept', patienceMs)
    return Number(/<cell (\d+)>/.exec(value ?? '')?.[1])
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    // A run in a fresh namespace also puts back what programs may have changed beside their names.
    await run('import sympy', 'fresh', patienceMs)
    const first = (await numberOf(forget)) + 1
    const ran: Ran[] = []
    let ended: Output | undefined
    for (const { code } of cells) {
      // MathCoder's kernel went on with a cell that ran out of time, and answered no other; ours has lost its names.
      const output: Output = ended ?? (await run(code, 'kept', mathCoderKernel.timeoutMs))
      if (output.error && output.error.kind !== 'raised') ended = { ...output, stdout: '' }
      ran.push({ output, first })
    }
    // A busy machine may let an interpreter go between two cells, and the names with it: then their runs are numbered anew.
    if (ended || (await numberOf(own)) === first + cells.length) return ran
  }
  throw new Advice(
    `This machine is too busy: a notebook lost its interpreter ${attempts} times. Run the same command again when less is running.`,
    3,
  )
}
