import type { Algebra } from '../check/paper/algebra.ts'
import { cleanAnswer } from '../check/paper/clean.ts'
import { gradeCleaned, gradeTranscript } from '../check/paper/grade.ts'
import { mumathCode } from '../solve/protocols.ts'
import type { Result } from './result.ts'
import type { Row } from './row.ts'
import type { Solved } from './solver.ts'

/** What graders say of one solution. */
export type Graded = Pick<Result, 'answer' | 'verdict' | 'settledBy' | 'tutor' | 'reason'>

export interface Grader {
  /** Always settles. Rejects with an `AbortError` on abort, and with a `FailureError` where there is no algebra. */
  grade(row: Row, solved: Solved, signal: AbortSignal): Promise<Graded>
}

/** The paper's verdict. All protocols of the app share the fences looked for. */
export function createGrader(algebra: Algebra): Grader {
  return {
    grade: ({ reference }, { transcript, answer }, signal) =>
      answer === undefined
        ? gradeTranscript(transcript, reference, mumathCode, algebra, signal)
        : gradeCleaned(cleanAnswer({ text: answer, source: 'boxed' }), reference, algebra, signal),
  }
}
