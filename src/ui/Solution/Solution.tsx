import { memo } from 'react'
import { MathText } from '../../math/MathText.tsx'
import { plainText } from '../../math/plain.ts'
import { transcriptCells } from '../../solve/transcript.ts'
import { useTutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { AnswerCard } from '../AnswerCard/AnswerCard.tsx'
import { OutputCell } from '../Cells/OutputCell.tsx'
import { ProgramCell } from '../Cells/ProgramCell.tsx'
import { WordsCell } from '../Cells/WordsCell.tsx'
import { Details } from '../Details/Details.tsx'
import { Unfamiliar } from '../Unfamiliar/Unfamiliar.tsx'
import { Phase } from './Phase.tsx'
import { type Row, rowsOf } from './rows.ts'
import './Solution.css'

/**
 * The page of the exercise book: numbered cells, what is going on now, and in the end the answer. Its question stands
 * above it once the question box holds something else (`inBox` false).
 */
export const Solution = memo(function Solution({ inBox }: { readonly inBox: boolean }) {
  const transcript = useTutor((tutor) => tutor.transcript)
  const solving = useTutor((tutor) => tutor.solving)
  if (!transcript) return null
  return (
    <section className="solution" aria-label="Solution" aria-busy={solving}>
      {inBox ? (
        <h1 className="hidden">{plainText(transcript.question) || transcript.question}</h1>
      ) : (
        <div className="asked" role="heading" aria-level={1} dir="auto">
          <MathText text={transcript.question} streaming={false} />
        </div>
      )}
      <ol className="page">
        {rowsOf(transcriptCells(transcript)).map((row, index) => (
          // Rows are only ever added at the end, so their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="cell">
            <span className="n" aria-hidden="true">
              {index + 1}
            </span>
            <RowView row={row} />
          </li>
        ))}
      </ol>
      <Phase phase={transcript.phase} />
      <Unfamiliar unfamiliar={transcript.unfamiliar === true} model={transcript.model} />
      <AnswerCard transcript={transcript} />
      <Details transcript={transcript} />
    </section>
  )
})

function RowView({ row }: { readonly row: Row }) {
  switch (row.type) {
    case 'words':
      return <WordsCell text={row.text} streaming={!row.closed} />
    case 'program': {
      const { cell, code, closed, ran } = row
      return <ProgramCell cell={cell} code={code} closed={closed} ran={ran} />
    }
    case 'rerun':
      return <OutputCell output={row.ran.output} feedback={row.ran.feedback} />
    default:
      return assertNever(row)
  }
}
