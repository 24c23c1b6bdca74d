import { mumathCode } from '../../src/solve/protocols.ts'
import type { Output } from '../../src/solve/types.ts'
import type { Recording } from './replayCells.ts'
import { mathCoderKernel } from './replayNotebook.ts'
import type { Replayer } from './replayer.ts'

/** What a cell did now. */
export interface Ran {
  readonly output: Output
  /** The number of the interpreter's run that was the notebook's first cell. */
  readonly first: number
}

/**
 * Forgets a notebook's names, so that the next one finds none in the same interpreter, and says what number its run has,
 * which tracebacks name.
 */
const forget =
  "(lambda own: (globals().clear(), globals().update(__name__='__main__'), own)[-1])(__import__('sys')._getframe().f_code.co_filename)"
const patienceMs = 30_000

/**
 * The programs of one recorded solution, as its format has them run.
 *
 * @param interpreter solutions of the same name share one
 */
export async function replaySolution(
  { format, cells }: Recording,
  replayer: Replayer,
  interpreter: string,
  signal: AbortSignal,
): Promise<readonly Ran[]> {
  const run = (code: string, state: 'fresh' | 'kept', timeoutMs: number) =>
    replayer.run({ code, state, solution: interpreter, timeoutMs }, signal)
  const ran: Ran[] = []
  if (format === 'tora') {
    for (const { code } of cells)
      ran.push({ output: await run(code, 'fresh', mumathCode.timeoutMs), first: 1 })
    return ran
  }
  // A run in a fresh namespace also puts back what programs may have changed beside their names.
  await run('pass', 'fresh', patienceMs)
  const { value } = await run(forget, 'kept', patienceMs)
  const first = Number(/<cell (\d+)>/.exec(value ?? '')?.[1]) + 1
  if (!Number.isInteger(first)) throw new Error(`the namespace was not emptied: ${value}`)
  let ended: Output | undefined
  for (const { code } of cells) {
    // MathCoder's kernel went on with a cell that ran out of time, and answered no other; ours has lost its names.
    const output: Output = ended ?? (await run(code, 'kept', mathCoderKernel.timeoutMs))
    if (output.error && output.error.kind !== 'raised') ended = { ...output, stdout: '' }
    ran.push({ output, first })
  }
  return ran
}
