import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { MathText } from '../../math/MathText.tsx'
import { parseQuestion } from '../../solve/question.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { focusOn, goId, questionId } from '../focus.ts'
import { hardSample, samples } from './samples.ts'
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
  const solution = useTutor((state) => state.solution?.id)
  const solving = useTutor((state) => state.solving)
  const [problem, setProblem] = useState<string>()
  const id = useId()
  useEffect(() => setProblem(undefined), [solution])

  const submit = (typed: string) => {
    const question = parseQuestion(typed)
    if (question.type !== 'question') {
      setProblem(question.sentence)
      focusOn(questionId)
      return
    }
    setProblem(undefined)
    onType(question.text)
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
        <label htmlFor={questionId}>Question</label>
        <textarea
          id={questionId}
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
            id={goId}
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
          <Samples samples={samples} onPick={submit} />
          <h2>Or one that takes a larger model than the built-in one</h2>
          <Samples samples={[hardSample]} onPick={submit} />
        </div>
      )}
    </section>
  )
}

function Samples({
  samples,
  onPick,
}: {
  readonly samples: readonly string[]
  readonly onPick: (sample: string) => void
}) {
  return (
    <ul>
      {samples.map((sample) => (
        <li key={sample}>
          <button
            type="button"
            onClick={() => {
              onPick(sample)
              focusOn(goId)
            }}
            onFocus={warm}
            onPointerEnter={warm}
          >
            {sample}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Something that a preview would show otherwise than the box does; amounts of money are not. */
function hasMathematics(text: string): boolean {
  return text.length < 5000 && /\$[^$\s](?:[^$]*[^$\s])?\$(?!\d)|\\[a-zA-Z([]/.test(text)
}
