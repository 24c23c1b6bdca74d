import type { Agreement, Standing } from '../../check/agreement.ts'
import type { Evidence } from '../../check/evidence.ts'
import type { Answer } from '../../solve/types.ts'
import { AnswerText } from './AnswerText.tsx'
import { agreementSentence, evidenceSentence } from './evidenceSentence.ts'

export const titles: Readonly<Record<Standing, string>> = {
  checked: 'Checked',
  plain: 'Not checked',
  disputed: 'Not certain',
  unfamiliar: 'Not certain',
}

/** The answer, and what there is for and against it. */
export function Answered({
  answer,
  standing,
  evidence,
  agreement,
  caution,
}: {
  readonly answer: Answer
  readonly standing: Standing
  readonly evidence: readonly Evidence[]
  readonly agreement: Agreement | undefined
  readonly caution: string | undefined
}) {
  return (
    <>
      <div className="box">
        <AnswerText answer={answer} />
      </div>
      <div>
        <h2>{titles[standing]}</h2>
        <ul>
          {evidence.map((entry) => (
            <li key={entry.type}>{evidenceSentence(entry)}</li>
          ))}
          {evidence.length === 0 && !agreement && (
            <li>No program printed this answer: it is the model’s word alone.</li>
          )}
          {agreement && <li>{agreementSentence(agreement)}</li>}
          {caution !== undefined && <li className="caution">{caution}</li>}
        </ul>
      </div>
    </>
  )
}
