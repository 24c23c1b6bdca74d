import type { Algebra } from '../../src/check/paper/algebra.ts'
import { cleanAnswer } from '../../src/check/paper/clean.ts'
import { gradeCleaned, gradeTranscript, type Graded } from '../../src/check/paper/grade.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import type { EvalRow } from './evalRow.ts'

/** The paper's verdict on what was written for a row. All protocols of the app share the fences looked for. */
export function gradeRow(
  row: EvalRow,
  transcript: string,
  recorded: boolean,
  algebra: Algebra,
  signal: AbortSignal,
): Promise<Graded> {
  if (!recorded || row.answer === undefined) {
    return gradeTranscript(transcript, row.reference, mumathCode, algebra, signal)
  }
  const answer = cleanAnswer({ text: row.answer, source: 'boxed' })
  return gradeCleaned(answer, row.reference, algebra, signal)
}
