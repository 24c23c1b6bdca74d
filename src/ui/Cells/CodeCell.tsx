import { memo, useState } from 'react'
import { PythonCode } from '../../highlight/PythonCode.tsx'
import { tutor, useTutor } from '../../store/app.ts'
import { formatMs } from '../bytes.ts'
import { CopyButton } from './CopyButton.tsx'
import { Editor } from './Editor.tsx'
import { Fold } from './Fold.tsx'
import { OutputCell } from './OutputCell.tsx'
import './Cells.css'

const { dropEdit } = tutor.getState()

/** A program: coloured, to copy, and to change and run. What a person makes of it stands below the model's own. */
export const CodeCell = memo(function CodeCell({
  cell,
  code,
  closed,
  ms,
}: {
  readonly cell: number
  readonly code: string
  readonly closed: boolean
  readonly ms: number | undefined
}) {
  const solving = useTutor((state) => state.solving)
  const edit = useTutor((state) => state.solution?.edits[cell])
  const running = useTutor((state) => state.runningEdit === cell)
  const failedLine = useTutor((state) => failedLineOf(state.transcript?.done[cell + 1]))
  const [editing, setEditing] = useState(false)
  const text = code.replace(/\n$/, '')
  return (
    <>
      <div className="program" role="group" aria-label={`Program, ${countLines(text)}`}>
        <div className="program-head">
          {ms !== undefined && <span className="ran">ran in {formatMs(ms)}</span>}
          {closed && <CopyButton text={text} what="program" />}
          {closed && !editing && !edit && (
            <button type="button" className="small" disabled={solving} onClick={() => setEditing(true)}>
              Edit &amp; run
            </button>
          )}
        </div>
        <Fold lines={text.split('\n').length} of="program">
          <PythonCode code={text} {...(failedLine !== undefined && { errorLine: failedLine })} />
        </Fold>
      </div>
      {(editing || edit) && (
        <div className="mine" role="group" aria-label="Your version">
          <Editor
            cell={cell}
            code={edit?.code ?? text}
            running={running}
            onClose={() => {
              setEditing(false)
              dropEdit(cell)
            }}
          />
          {edit?.output && <OutputCell output={edit.output} />}
        </div>
      )}
    </>
  )
})

function failedLineOf(
  next:
    | { readonly type: string; readonly output?: { readonly error?: { readonly lineNumber?: number } } }
    | undefined,
) {
  return next?.type === 'output' ? next.output?.error?.lineNumber : undefined
}

function countLines(text: string): string {
  const count = text.split('\n').length
  return count === 1 ? '1 line' : `${count} lines`
}
