import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { MathText } from '../../math/MathText.tsx'
import { parseQuestion } from '../../solve/question.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { samples } from './samples.ts'
import './Composer.css'

const { ask, stop, warm } = tutor.getState()

/** The question box. Enter solves, Shift+Enter starts a line, Escape stops. */
export function Composer({
  text,
  onType,
}: {
  readonly text: string
  readonly onType: (text: string) => void
}) {
  const asked = useTutor((state) => state.transcript?.question)
  const solution = useTutor((state) => state.solution?.id)
  const solving = useTutor((state) => state.solving)
  const [problem, setProblem] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  // The box follows the page: a solution that was opened brings its question, a cleared page an empty box.
  useEffect(() => {
    onType(asked ?? '')
    setProblem(undefined)
  }, [solution, asked, onType])

  const submit = (typed: string) => {
    const question = parseQuestion(typed)
    if (question.type !== 'question') {
      setProblem(question.sentence)
      box.current?.focus()
      return
    }
    setProblem(undefined)
    void ask(typed)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (!solving) submit(text)
    }
  }

  return (
    <section className="composer" aria-label="Question">
      <form className="ask" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={id}>Question</label>
        <textarea
          id={id}
          ref={box}
          dir="auto"
          rows={2}
          value={text}
          placeholder="Type a problem, for example: Solve $x^2 - 5x + 6 = 0$."
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onFocus={warm}
          onChange={(event) => {
            onType(event.target.value)
            setProblem(undefined)
          }}
          onKeyDown={onKeyDown}
        />
        {hasMathematics(text) && (
          <div className="preview" dir="auto" role="group" aria-label="Preview">
            <MathText text={text} streaming={false} />
          </div>
        )}
        <div className="row">
          <p className="problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
          {/* One button for both, so that the keyboard stays on it. The second half of a double click stops nothing. */}
          <button
            type="button"
            className={solving ? 'go' : 'primary go'}
            onClick={(event) => {
              if (!solving) submit(text)
              else if (event.detail < 2) stop()
            }}
          >
            {solving ? 'Stop' : 'Solve'} <kbd aria-hidden="true">{solving ? 'Esc' : '⏎'}</kbd>
          </button>
        </div>
      </form>
      {!solution && !solving && (
        <div className="samples">
          <h2>Or try one of these</h2>
          <ul>
            {samples.map((sample) => (
              <li key={sample}>
                <button type="button" onClick={() => submit(sample)} onFocus={warm} onPointerEnter={warm}>
                  {sample}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Something that a preview would show otherwise than the box does; an amount of money is not. */
function hasMathematics(text: string): boolean {
  return text.length < 5000 && /\$[^$]+\$|\\[a-zA-Z([]/.test(text)
}
