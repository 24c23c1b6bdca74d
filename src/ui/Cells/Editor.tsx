import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { tutor } from '../../store/app.ts'

const { editCode, runEdit, stop } = tutor.getState()

/** A program being changed. Ctrl+Enter (⌘+Enter) runs it; Tab moves on, so that the keyboard is never caught here. */
export function Editor({
  cell,
  code,
  running,
  focus,
  onClose,
}: {
  readonly cell: number
  readonly code: string
  readonly running: boolean
  readonly focus: boolean
  readonly onClose: () => void
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    if (focus) box.current?.focus()
  }, [focus])

  const run = () => void runEdit(cell, code)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      run()
    }
  }
  return (
    <>
      <label htmlFor={id}>Your version</label>
      <textarea
        id={id}
        ref={box}
        className="editor"
        spellCheck={false}
        autoCapitalize="off"
        rows={Math.min(code.split('\n').length, 30)}
        value={code}
        onChange={(event) => editCode(cell, event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="editor-acts">
        {/* One button for both, so that the keyboard stays on it. The second half of a double click stops nothing. */}
        <button
          type="button"
          className={running ? 'small' : 'small primary'}
          onClick={(event) => {
            if (!running) run()
            else if (event.detail < 2) stop()
          }}
        >
          {running ? (
            'Stop'
          ) : (
            <>
              Run <kbd aria-hidden="true">Ctrl ⏎</kbd>
            </>
          )}
        </button>
        <button type="button" className="small quiet" onClick={onClose}>
          Discard
        </button>
      </div>
    </>
  )
}
