import { useTutor } from '../../store/app.ts'
import { transcriptCells } from '../../solve/transcript.ts'
import type { Cell } from '../../solve/types.ts'
import { AnswerCard } from '../AnswerCard/AnswerCard.tsx'
import { CodeCell } from '../Cells/CodeCell.tsx'
import { OutputCell } from '../Cells/OutputCell.tsx'
import { WordsCell } from '../Cells/WordsCell.tsx'
import { Details } from '../Details/Details.tsx'
import { Phase } from './Phase.tsx'
import './Solution.css'

/** The page of the exercise book: numbered cells, what is going on now, and in the end the answer. */
export function Solution() {
  const transcript = useTutor((tutor) => tutor.transcript)
  const solving = useTutor((tutor) => tutor.solving)
  if (!transcript) return null
  const numbered = numberCells(transcriptCells(transcript))
  return (
    <section className="solution" aria-label="Solution" aria-busy={solving}>
      <h1 className="hidden">{transcript.question}</h1>
      <ol className="page">
        {numbered.map(({ cell, number, ms }, index) => (
          // Cells are only ever added at the end, so their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={`cell ${cell.type}`} value={number}>
            {number !== undefined && (
              <span className="n" aria-hidden="true">
                {number}
              </span>
            )}
            {cell.type === 'words' && <WordsCell text={cell.text} streaming={!cell.closed} />}
            {cell.type === 'code' && <CodeCell cell={index} code={cell.code} closed={cell.closed} ms={ms} />}
            {cell.type === 'output' && <OutputCell output={cell.output} feedback={cell.feedback} />}
          </li>
        ))}
      </ol>
      <Phase phase={transcript.phase} />
      <AnswerCard transcript={transcript} />
      <Details transcript={transcript} />
    </section>
  )
}

interface Numbered {
  readonly cell: Cell
  /** Outputs belong to the program above them and have no number. */
  readonly number: number | undefined
  /** How long the program of this cell ran, once known. */
  readonly ms: number | undefined
}

function numberCells(cells: readonly Cell[]): readonly Numbered[] {
  let number = 0
  return cells.map((cell, index) => {
    const next = cells[index + 1]
    return {
      cell,
      number: cell.type === 'output' ? undefined : ++number,
      ms: cell.type === 'code' && next?.type === 'output' ? next.output.ms : undefined,
    }
  })
}
