import { memo } from 'react'
import { Formula } from '../../math/Formula.tsx'
import { notebookNote } from '../../solve/notebookOnly.ts'
import type { Output } from '../../solve/types.ts'
import { Figures } from './Figures.tsx'
import { Fold } from './Fold.tsx'
import { Variables } from './Variables.tsx'
import './Cells.css'

/** What a program gave: its output whole, its figures, its error, its variables. Notes are for people only. */
export const OutputCell = memo(function OutputCell({
  output,
  code = '',
  feedback,
}: {
  readonly output: Output
  /** The program, where it is at hand. */
  readonly code?: string
  readonly feedback?: string
}) {
  const printed = output.stdout.replace(/\n+$/, '')
  const { error, figures, value, latex } = output
  const note = error && (error.kind === 'raised' ? notebookNote(code, error) : limitNote[error.kind])
  const silent = printed === '' && !error && figures.length === 0
  return (
    <div className="out-body" role="group" aria-label={error ? 'Error' : 'Output'}>
      {printed !== '' && (
        <Fold lines={printed.split('\n').length} of="output">
          <pre className="printed">{printed}</pre>
        </Fold>
      )}
      {silent && (
        <p className="note">
          Nothing was printed.
          {value !== undefined && (
            <>
              {' '}
              The last line is worth{' '}
              {latex === undefined ? <code>{value}</code> : <Formula tex={latex} display={false} />}.
            </>
          )}
        </p>
      )}
      <Figures figures={figures} />
      {error && (
        <div className="error">
          <p>{error.line}</p>
          {note !== undefined && <p className="note">{note}</p>}
          {error.traceback !== undefined && (
            <details>
              <summary>Where it happened</summary>
              <pre>{error.traceback}</pre>
            </details>
          )}
        </div>
      )}
      {feedback?.includes('...') && printed.length > 400 && !error && (
        <p className="note">The model saw the first and the last 200 characters of this.</p>
      )}
      <Variables variables={output.variables} />
    </div>
  )
})

const limitNote = {
  time: 'The program ran too long and was stopped.',
  memory: 'The program used more memory than it may and was stopped.',
  output: 'The program printed more than it may and was stopped.',
  crash: 'Python itself stopped and was started anew.',
} as const
