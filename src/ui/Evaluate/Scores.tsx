import { useMemo } from 'react'
import { type Group, type Score, summarise } from '../../evaluate/summary.ts'
import { summaryLines } from '../../evaluate/words.ts'
import type { Result } from '../../store/evaluate/types.ts'
import { More, useMore } from './More.tsx'
import { intervalText, scoreLine } from './words.ts'

/** Both scores and what each of them is; kinds and levels; how it went. */
export function Scores({ results, total }: { readonly results: readonly Result[]; readonly total: number }) {
  const { tutor, families, levels, ...summary } = useMemo(() => summarise(results), [results])
  const partial = results.length < total
  const rows: readonly (readonly [name: string, score: Score])[] = [
    ['The paper’s rules', summary],
    ...(tutor ? ([['A careful teacher', tutor]] as const) : []),
  ]
  return (
    <>
      <table className="figures scores">
        <caption className="hidden">Questions answered right, by two graders</caption>
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col">{partial ? 'Right so far' : 'Right'}</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, score]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <strong>{scoreLine(score)}</strong>
              </td>
              <td>{intervalText(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        The paper’s rules give the number to hold against published ones, with all their quirks. A careful
        teacher compares exactly, looks at the form that was asked for, and says why an answer is not right.
        {tutor &&
          ` ${tutor.onlyPaper} are right by the paper’s rules alone, ${tutor.onlyTutor} by the teacher’s alone${tutor.cannotTell > 0 ? `, and of ${tutor.cannotTell} the teacher cannot tell` : ''}.`}
      </p>
      <Groups title="By kind" groups={families} />
      <Groups title="By level" groups={levels} />
      <details>
        <summary>How it went</summary>
        {summaryLines({ ...summary, families: [], levels: [] }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </>
  )
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }) {
  const { shown, more } = useMore(groups, 20)
  if (groups.length === 0) return null
  return (
    <>
      <table className="figures">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">Right</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <tr key={group.name}>
              <th scope="row">{group.name}</th>
              <td>{scoreLine(group)}</td>
              <td>{intervalText(group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More {...more} what="kinds" />
    </>
  )
}
