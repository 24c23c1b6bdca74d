import { cleanAnswer, cleanString } from '../check/paper/clean.ts'
import { compareNumeric } from '../check/paper/compare.ts'
import { gradeTranscript } from '../check/paper/grade.ts'
import { mumathCode } from '../solve/protocols.ts'
import type { Result } from './result.ts'
import type { Row } from './row.ts'
import type { Solved } from './solver.ts'

/** What graders say of one solution. */
export type Graded = Pick<Result, 'answer' | 'verdict' | 'tutor' | 'reason'>

export interface Grader {
  /** Always settles; rejects with an `AbortError` on abort. */
  grade(row: Row, solved: Solved, signal: AbortSignal): Promise<Graded>
}

/** The paper's verdict. All protocols of the app share the fences looked for. */
export function createGrader(): Grader {
  return {
    grade: ({ reference }, { transcript, answer }) => {
      if (answer === undefined) {
        const { comparison, ...rest } = gradeTranscript(transcript, reference, mumathCode)
        return Promise.resolve({ ...rest, verdict: comparison })
      }
      const cleaned = cleanAnswer({ text: answer, source: 'boxed' })
      return Promise.resolve({ answer: cleaned, verdict: compareNumeric(cleaned, cleanString(reference)) })
    },
  }
}
