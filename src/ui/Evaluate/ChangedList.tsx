import { useMemo, useState } from 'react'
import type { Changed } from '../../evaluate/compare.ts'
import { plainText } from '../../math/plain.ts'
import { More, useMore } from './More.tsx'

const filters = ['all', 'this', 'other', 'both', 'neither'] as const
type Filter = (typeof filters)[number]
const names: Readonly<Record<Filter, string>> = {
  all: 'All that differ',
  this: 'Only this run is right',
  other: 'Only the other is right',
  both: 'Both are right',
  neither: 'Neither is right',
}

function passes(filter: Filter, { a, b }: Changed): boolean {
  return filter === 'all' || filter === whoIsRight(a.right, b.right)
}

function whoIsRight(a: boolean, b: boolean): Filter {
  if (a) return b ? 'both' : 'this'
  return b ? 'other' : 'neither'
}

/** Questions to which the two runs give other answers. */
export function ChangedList({ changed }: { readonly changed: readonly Changed[] }) {
  const [filter, setFilter] = useState<Filter>('all')
  const chosen = useMemo(() => changed.filter((one) => passes(filter, one)), [changed, filter])
  const { shown, more } = useMore(chosen, 100)
  return (
    <>
      <label className="filter">
        Answers that differ{' '}
        <select value={filter} onChange={({ target }) => setFilter(filters[target.selectedIndex] ?? 'all')}>
          {filters.map((one) => (
            <option key={one} value={one}>
              {names[one]} ({changed.filter((other) => passes(one, other)).length.toLocaleString('en')})
            </option>
          ))}
        </select>
      </label>
      <ul className="changed">
        {shown.map(({ index, question, reference, a, b }) => (
          <li key={`${index} ${reference}`}>
            <p dir="auto">
              {index + 1}. {plainText(question)}
            </p>
            <p className="answers">
              This run <Answer {...a} />, the other <Answer {...b} />, gold <code>{reference}</code>
            </p>
          </li>
        ))}
      </ul>
      <More {...more} what="answers" />
    </>
  )
}

function Answer({ answer, right }: { readonly answer: string; readonly right: boolean }) {
  return (
    <>
      {answer === '' ? 'none' : <code>{answer}</code>} ({right ? 'right' : 'wrong'})
    </>
  )
}
