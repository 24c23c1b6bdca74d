import type { Agreement } from '../../check/agreement.ts'
import { MathText } from '../../math/MathText.tsx'
import type { Ballot } from '../../notebook/solution.ts'
import { assertNever } from '../../util/never.ts'
import { AnswerText } from './AnswerText.tsx'

/** The other solves, each to be read. */
export function Ballots({
  ballots,
  agreement,
}: {
  readonly ballots: readonly Ballot[]
  readonly agreement: Agreement
}) {
  return (
    <details className="ballots">
      <summary>{ballots.length === 1 ? 'The other solve' : `The other ${ballots.length} solves`}</summary>
      <ol>
        {ballots.map((ballot, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they are only ever added at the end
          <li key={index}>
            <details>
              <summary>
                {ballot.answer === undefined ? (
                  withoutAnswer(ballot.end)
                ) : (
                  <AnswerText answer={{ text: ballot.answer, source: 'boxed' }} />
                )}
                {ballot.answer !== undefined &&
                  agreement.others[index]?.agrees === false &&
                  ' (another answer)'}
              </summary>
              <MathText text={ballot.text} streaming={false} />
            </details>
          </li>
        ))}
      </ol>
    </details>
  )
}

function withoutAnswer(end: Ballot['end']): string {
  switch (end) {
    case 'answered':
    case 'no-answer':
      return 'no answer'
    case 'out-of-rounds':
      return 'no answer: it used all its programs'
    case 'too-long':
      return 'no answer: it wrote on without an end'
    case 'stopped':
    case 'failed':
      return 'it was cut off'
    default:
      return assertNever(end)
  }
}
