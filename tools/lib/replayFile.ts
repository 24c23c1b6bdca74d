import { availableParallelism } from 'node:os'
import { Advice } from './advice.mjs'
import { readText } from './files.ts'
import { replayAll } from './replayAll.ts'
import { type BadLine, readRecordings, type Recording } from './replayCells.ts'
import { createExaminer } from './replayEvidence.ts'
import { type Outputs, outputsOf, ranOutOfTime, type Reason } from './replayRow.ts'
import type { Replayers } from './replayer.ts'
import type { Ran } from './replaySolution.ts'

export interface Difference extends Outputs, Reason {
  /** Of the file, and of the solution's programs; both from 0. */
  readonly row: number
  readonly program: number
}

export interface Replayed {
  readonly identical: number
  readonly total: number
  /** In the order of the file. */
  readonly differences: readonly Difference[]
  readonly bad: readonly BadLine[]
  readonly seconds: number
}

/**
 * Runs every program of a recorded file again, as many at a time as there are processors.
 *
 * @param onProgress hears how many programs of how many are done
 * Throws an `Advice` where there is nothing to replay; rejects when the signal aborts.
 */
export async function replayFile(
  file: string,
  openReplayers: () => Promise<Replayers>,
  limit: number | undefined,
  onProgress: (done: number, total: number, seconds: number) => void,
  signal: AbortSignal,
): Promise<Replayed> {
  const { rows, bad } = readRecordings(readText(file), limit)
  const total = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  if (total === 0) throw new Advice(nothingIn(file, bad))

  const replayers = await openReplayers()
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  let done = 0
  try {
    const outcomes = await replayAll(rows, replayers, {
      lanes: availableParallelism(),
      again: onlyNowLate,
      onRan(programs) {
        done += programs
        onProgress(done, total, seconds())
      },
      signal,
    })
    const differences = await findDifferences(rows, outcomes, replayers, signal)
    return { identical: total - differences.length, total, differences, bad, seconds: seconds() }
  } finally {
    await replayers.close()
  }
}

/** A program that was in time when it was recorded gets another chance, with the machine to itself. */
function onlyNowLate(recording: Recording, ran: readonly Ran[]): boolean {
  return ran.some(({ output }, at) => output.error?.kind === 'time' && !ranOutOfTime(recording, at))
}

async function findDifferences(
  rows: readonly Recording[],
  outcomes: readonly (readonly Ran[])[],
  replayers: Replayers,
  signal: AbortSignal,
): Promise<readonly Difference[]> {
  const different = rows.flatMap((recording, index) =>
    (outcomes[index] ?? []).flatMap((ran, program) => {
      const outputs = outputsOf(recording, program, ran)
      return outputs.recorded === outputs.ours ? [] : [{ recording, program, ran, outputs }]
    }),
  )
  if (different.length === 0) return []
  const examiner = createExaminer(await replayers.open(), signal)
  const differences: Difference[] = []
  for (const { recording, program, ran, outputs } of different) {
    const reason = await examiner.reasonOf(recording, program, ran)
    differences.push({ row: recording.row, program, ...outputs, ...reason })
  }
  return differences
}

function nothingIn(file: string, [first]: readonly BadLine[]): string {
  const why = first ? ` Line ${first.line} is not taken: ${first.why}.` : ''
  return `No row of ${file} has a recorded program with an output.${why} docs/tools.md says what files it takes.`
}
