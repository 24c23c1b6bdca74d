import { useMemo, useRef } from 'react'
import { compareRuns, type RunsCompared } from '../../evaluate/compare.ts'
import { comparisonLines } from '../../evaluate/words.ts'
import type { OpenRun } from '../../store/evaluate/types.ts'
import { ChangedList } from './ChangedList.tsx'
import { FileButton } from './FileButton.tsx'
import { useEvaluating } from './useEvaluating.ts'
import { chanceWords, runWords } from './words.ts'

/** Another run of the same set, question by question. */
export function Compare({ run }: { readonly run: OpenRun }) {
  const other = useEvaluating((state) => state.other)
  const problem = useEvaluating((state) => state.otherProblem)
  const compare = useEvaluating((state) => state.compare)
  const compareKept = useEvaluating((state) => state.compareKept)
  const putAway = useEvaluating((state) => state.putAway)
  const runs = useEvaluating((state) => state.runs)
  const button = useRef<HTMLButtonElement>(null)
  const others = runs.filter(({ run: { id }, done }) => id !== run.kept.id && done > 0)
  const compared = useMemo(() => other && compareRuns(run.results, other.results), [run.results, other])
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">Compare</h2>
      <p>
        Another run of the same set, question by question: results that this page has saved, or those of the
        command’s <code>--out</code>.
      </p>
      <div className="buttons">
        <FileButton button={button} what="Results of another run" onFile={(file) => void compare(file)}>
          Open results
        </FileButton>
        {others.length > 0 && (
          <select
            aria-label="A run that is kept in this browser"
            value=""
            onChange={({ target }) => void compareKept(target.value)}
          >
            <option value="" disabled>
              Or one kept here
            </option>
            {others.map(({ run: kept }) => (
              <option key={kept.id} value={kept.id}>
                {kept.name}: {runWords(kept)}
              </option>
            ))}
          </select>
        )}
        {other && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              putAway()
              button.current?.focus()
            }}
          >
            Put it away
          </button>
        )}
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">{other && compared && <p>Compared with {other.name}.</p>}</div>
      {compared && <Compared compared={compared} />}
    </section>
  )
}

function Compared({ compared }: { readonly compared: RunsCompared }) {
  const { shared, bothRight, onlyA, onlyB, neither } = compared
  if (shared === 0)
    return (
      <p className="problem">
        No question is in both runs, so they are of different sets. Open the results of a run of this set.
      </p>
    )
  return (
    <>
      <table className="figures">
        <caption className="hidden">Questions by which of the runs has them right</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Questions</span>
            </th>
            <th scope="col">The other right</th>
            <th scope="col">The other wrong</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">This run right</th>
            <td>
              <strong>{bothRight}</strong> <small>both</small>
            </td>
            <td>
              <strong>{onlyA}</strong> <small>only this run</small>
            </td>
          </tr>
          <tr>
            <th scope="row">This run wrong</th>
            <td>
              <strong>{onlyB}</strong> <small>only the other</small>
            </td>
            <td>
              <strong>{neither}</strong> <small>neither</small>
            </td>
          </tr>
        </tbody>
      </table>
      {comparisonLines(compared)
        // The table says it already.
        .filter((line) => !line.startsWith('Of '))
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p>{chanceWords(compared)}</p>
      {compared.changed.length > 0 && <ChangedList changed={compared.changed} />}
    </>
  )
}
