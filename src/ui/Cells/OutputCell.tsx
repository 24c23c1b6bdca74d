import { memo } from 'react'
import { Formula } from '../../math/Formula.tsx'
import type { Output } from '../../solve/types.ts'
import { Fold } from './Fold.tsx'
import './Cells.css'

/** What a program gave: its output whole, its figures, its error. A note says when the model saw less. */
export const OutputCell = memo(function OutputCell({
  output,
  feedback,
}: {
  readonly output: Output
  readonly feedback?: string
}) {
  const printed = output.stdout.replace(/\n+$/, '')
  const { error, figures, value, latex } = output
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
      {figures.map((figure, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the figures of an output never change
        <img
          key={index}
          src={`data:${figure.mime};base64,${figure.data}`}
          alt={`Figure ${index + 1} that the program drew`}
        />
      ))}
      {error && (
        <div className="error">
          <p>{error.line}</p>
          {error.kind !== 'raised' && <p className="note">{limitNote[error.kind]}</p>}
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
    </div>
  )
})

const limitNote = {
  time: 'The program ran too long and was stopped.',
  memory: 'The program used more memory than it may and was stopped.',
  output: 'The program printed more than it may and was stopped.',
  crash: 'Python itself stopped and was started anew.',
} as const
