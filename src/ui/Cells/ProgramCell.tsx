import { memo, useEffect, useRef, useState } from 'react'
import { PythonCode } from '../../highlight/PythonCode.tsx'
import type { Cell } from '../../solve/types.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { formatMs } from '../bytes.ts'
import { CopyButton } from './CopyButton.tsx'
import { Editor } from './Editor.tsx'
import { Fold } from './Fold.tsx'
import { OutputCell } from './OutputCell.tsx'
import { programTitle } from './programTitle.ts'
import './Cells.css'

const { dropEdit, editCode } = tutor.getState()

/**
 * A program with its output joined under it: coloured, to copy, and to change and run. What a person makes of it
 * stands below the model's own and replaces nothing.
 */
export const ProgramCell = memo(function ProgramCell({
  cell,
  code,
  closed,
  ran,
}: {
  readonly cell: number
  readonly code: string
  readonly closed: boolean
  readonly ran: Extract<Cell, { type: 'output' }> | undefined
}) {
  const solving = useTutor((state) => state.solving)
  const edit = useTutor((state) => state.solution?.edits[cell])
  const running = useTutor((state) => state.runningEdit === cell)
  // Only who has just opened the editor is put into it, not who comes back to the page.
  const [opened, setOpened] = useState(false)
  const [discarded, setDiscarded] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (discarded) editButton.current?.focus()
  }, [discarded])
  const text = code.replace(/\n$/, '')
  const failedLine = ran?.output.error?.lineNumber
  const lines = text.split('\n').length
  return (
    <>
      <div className="program" role="group" aria-label={programTitle(code)}>
        <div className="program-head">
          {ran && <span className="ran">ran in {formatMs(ran.output.ms)}</span>}
          {closed && <CopyButton text={text} what="program" />}
          {closed && !edit && (
            <button
              type="button"
              className="small"
              ref={editButton}
              disabled={solving}
              onClick={() => {
                setOpened(true)
                setDiscarded(false)
                editCode(cell, text)
              }}
            >
              Edit &amp; run
            </button>
          )}
        </div>
        <Fold lines={lines} of="program">
          <PythonCode code={text} {...(failedLine !== undefined && { errorLine: failedLine })} />
        </Fold>
      </div>
      {ran && <OutputCell output={ran.output} code={code} feedback={ran.feedback} />}
      {edit && (
        <div className="mine" role="group" aria-label="Your version">
          <Editor
            cell={cell}
            code={edit.code}
            running={running}
            focus={opened}
            onClose={() => {
              setOpened(false)
              setDiscarded(true)
              dropEdit(cell)
            }}
          />
          {edit.ran && (
            <div role="status">
              {edit.ran.code !== edit.code && <p className="note">Before your last change it gave:</p>}
              <OutputCell output={edit.ran.output} code={edit.ran.code} />
            </div>
          )}
        </div>
      )}
    </>
  )
})
