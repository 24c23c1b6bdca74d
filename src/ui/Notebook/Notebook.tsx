import type { Solution } from '../../notebook/solution.ts'
import { plainText } from '../../math/plain.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { plainAnswer } from '../AnswerCard/AnswerText.tsx'
import { focusOn, notebookId } from '../focus.ts'
import { addressOf } from '../route.ts'
import { useSure } from '../useSure.ts'
import './Notebook.css'

const { remove } = tutor.getState()
const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** All saved solutions, newest first. */
export function Notebook() {
  const saved = useTutor((state) => state.saved)
  return (
    <section className="notebook">
      <h1 id={notebookId} tabIndex={-1}>
        Notebook
      </h1>
      {saved.length === 0 ? (
        <p>
          Nothing here yet. Every question you ask is kept here, in this browser only.{' '}
          <a href={addressOf({ type: 'solve' })}>Ask one</a>.
        </p>
      ) : (
        <ul>
          {saved.map((solution) => (
            <Entry key={solution.id} solution={solution} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Entry({ solution }: { readonly solution: Solution }) {
  const sure = useSure(() => {
    focusOn(notebookId)
    void remove(solution.id)
  })
  const first = solution.events[0]
  const question = first?.type === 'asked' ? first.question : ''
  // Of a picture or an empty link nothing would be left to press on.
  const title = plainText(question) || question
  return (
    <li className="entry">
      <a href={addressOf({ type: 'solution', id: solution.id })} dir="auto">
        {title}
      </a>
      <p>
        <span className="entry-end">{endingOf(solution)}</span> · {dates.format(solution.askedAt)}
      </p>
      {sure.asked ? (
        // Keys, or it would be the same button with another meaning under a finger that taps twice.
        <span key="sure" className="entry-acts" role="group" aria-label="Delete this solution?">
          <button type="button" className="small" {...sure.does}>
            Delete for good
          </button>
          <button type="button" className="small quiet" {...sure.keeps}>
            Keep
          </button>
        </span>
      ) : (
        <span key="acts" className="entry-acts">
          <button type="button" className="small quiet" aria-label={`Delete: ${title}`} {...sure.asks}>
            Delete
          </button>
        </span>
      )}
    </li>
  )
}

function endingOf(solution: Solution): string {
  const last = solution.events.at(-1)
  if (last?.type !== 'ended') return 'Being written'
  switch (last.end.type) {
    case 'answered':
      return `Answer: ${plainAnswer(last.end.answer)}`
    case 'no-answer':
    case 'out-of-rounds':
    case 'too-long':
      return 'No answer'
    case 'stopped':
      return 'Stopped'
    case 'failed':
      return 'Failed'
    default:
      return assertNever(last.end)
  }
}
