import type { Listed } from '../../store/evaluate/types.ts'
import { evaluateId, focusOn } from '../focus.ts'
import { useSure } from '../useSure.ts'
import { useEvaluating } from './useEvaluating.ts'
import { runWords } from './words.ts'

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Runs that this browser keeps, also those that a closed tab has cut off. */
export function Runs() {
  const runs = useEvaluating((state) => state.runs)
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">Kept in this browser</h2>
      <ul className="runs">
        {runs.map((listed) => (
          <Row key={listed.run.id} listed={listed} />
        ))}
      </ul>
    </section>
  )
}

function Row({ listed: { run, done } }: { readonly listed: Listed }) {
  const show = useEvaluating((state) => state.show)
  const goOn = useEvaluating((state) => state.goOn)
  const unfinished = done < run.total
  return (
    <li>
      <h3>{run.name}</h3>
      <p>
        {runWords(run)} · {dates.format(run.startedAt)} ·{' '}
        {unfinished ? `${done} of ${run.total} done` : 'finished'}
      </p>
      <div className="buttons">
        {unfinished && (
          <button
            type="button"
            className="primary"
            aria-label={`Go on: ${run.name}`}
            onClick={() => void show(run.id).then(goOn)}
          >
            Go on
          </button>
        )}
        <button type="button" aria-label={`Open: ${run.name}`} onClick={() => void show(run.id)}>
          Open
        </button>
        <Delete id={run.id} name={run.name} />
      </div>
    </li>
  )
}

/** Asks once more, since what took hours would be gone. */
export function Delete({ id, name }: { readonly id: string; readonly name: string }) {
  const remove = useEvaluating((state) => state.remove)
  const sure = useSure(() => {
    focusOn(evaluateId)
    void remove(id)
  })
  if (!sure.asked)
    return (
      <button type="button" className="quiet" aria-label={`Delete: ${name}`} {...sure.asks}>
        Delete
      </button>
    )
  return (
    // Keys, or it would be the same button with another meaning under a finger that taps twice.
    <span key="sure" className="acts" role="group" aria-label={`Delete the run ${name}?`}>
      <button key="does" type="button" {...sure.does}>
        Delete with its results
      </button>
      <button key="keeps" type="button" className="quiet" {...sure.keeps}>
        Keep
      </button>
    </span>
  )
}
