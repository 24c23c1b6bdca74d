import { cleanAnswer, cleanString } from '../../src/check/paper/clean.ts'
import { compareNumeric } from '../../src/check/paper/compare.ts'
import { gradeTranscript, type PaperVerdict } from '../../src/check/paper/grade.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import type { EvalRow } from './evalRow.ts'

/** The paper's verdict on what was written for a row. All protocols of the app share the fences looked for. */
export function gradeRow(row: EvalRow, transcript: string, recorded: boolean): PaperVerdict {
  if (!recorded || row.answer === undefined) return gradeTranscript(transcript, row.reference, mumathCode)
  const answer = cleanAnswer({ text: row.answer, source: 'boxed' })
  return { answer, comparison: compareNumeric(answer, cleanString(row.reference)) }
}
