import type { Algebra } from '../check/paper/algebra.ts'
import { cleanAnswer } from '../check/paper/clean.ts'
import { gradeCleaned } from '../check/paper/grade.ts'
import { gradeAnswer } from '../check/tutor/grade.ts'
import { extractAnswer } from '../solve/answer.ts'
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

/** The paper's verdict, which is the one that counts, and the tutor's beside it, of the answer as it was written. */
export function createGrader(algebra: Algebra): Grader {
  return {
    async grade({ question, reference }, { transcript, answer }, signal) {
      // All protocols of the app share the fences looked for.
      const written =
        answer === undefined
          ? extractAnswer(transcript, mumathCode)
          : ({ text: answer, source: 'boxed' } as const)
      const graded = await gradeCleaned(cleanAnswer(written), reference, algebra, signal)
      const tutor = gradeAnswer(written?.text ?? '', reference, { question })
      return { ...graded, tutor: tutor.type, ...(tutor.type !== 'right' && { reason: tutor.reason.type }) }
    },
  }
}
