import { memo, useMemo, useState } from 'react'
import { MathText } from '../../math/MathText.tsx'
import { plainText } from '../../math/plain.ts'
import type { Result } from '../../store/evaluate/types.ts'
import { formatMs } from '../bytes.ts'
import { More, useMore } from './More.tsx'
import { gradersDiffer, teacherWords, verdictOf } from './words.ts'

const filters = ['all', 'right', 'wrong', 'no answer', 'timeout', 'differ'] as const
type Filter = (typeof filters)[number]

const names: Readonly<Record<Filter, string>> = {
  all: 'All',
  right: 'Right',
  wrong: 'Wrong',
  'no answer': 'Without an answer',
  timeout: 'Timeout of the grader',
  differ: 'Where the two graders differ',
}

function passes(filter: Filter, result: Result): boolean {
  if (filter === 'all') return true
  return filter === 'differ' ? gradersDiffer(result) : verdictOf(result) === filter
}

/** Each question that is done, the last one first, to be unfolded. */
export function Finished({ results }: { readonly results: readonly Result[] }) {
  const [filter, setFilter] = useState<Filter>('all')
  const counts = useMemo(
    () => filters.map((one) => results.filter((result) => passes(one, result)).length),
    [results],
  )
  const chosen = useMemo(
    () => results.filter((result) => passes(filter, result)).toReversed(),
    [results, filter],
  )
  const { shown, more } = useMore(chosen, 100)
  return (
    <section aria-labelledby="finished">
      <h2 id="finished">Questions</h2>
      <label className="filter">
        Show{' '}
        <select value={filter} onChange={({ target }) => setFilter(filters[target.selectedIndex] ?? 'all')}>
          {filters.map((one, index) => (
            <option key={one} value={one} disabled={counts[index] === 0 && one !== filter}>
              {names[one]} ({(counts[index] ?? 0).toLocaleString('en')})
            </option>
          ))}
        </select>
      </label>
      <ul className="finished">
        {shown.map((result) => (
          <Row key={result.index} result={result} />
        ))}
      </ul>
      <More {...more} what="questions" />
    </section>
  )
}

const Row = memo(function Row({ result }: { readonly result: Result }) {
  const [open, setOpen] = useState(false)
  const { index, question, answer, reference } = result
  const verdict = verdictOf(result)
  const teacher = gradersDiffer(result) ? teacherWords(result) : undefined
  return (
    <li>
      <button type="button" className="fold-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="verdict" data-verdict={verdict}>
          {verdict}
        </span>
        <span className="question" dir="auto">
          {index + 1}. {plainText(question)}
        </span>
        <span className="answers">
          {answer !== '' && (
            <>
              Answer <code>{answer}</code>,{' '}
            </>
          )}
          gold <code>{reference}</code>
          {teacher !== undefined && `; a careful teacher: ${teacher}`}
        </span>
      </button>
      {open && <Unfolded result={result} />}
    </li>
  )
})

function Unfolded({ result }: { readonly result: Result }) {
  const { question, transcript, end, usage, ms, settledBy } = result
  const teacher = teacherWords(result)
  const facts = [
    `Ended: ${end.replaceAll('-', ' ')}`,
    `compared by ${settledBy}`,
    ...(teacher === undefined ? [] : [`a careful teacher: ${teacher}`]),
    ...(usage ? [`${usage.calls} calls, ${usage.generated} tokens written`] : []),
    ...(ms === undefined ? [] : [formatMs(ms)]),
  ]
  return (
    <div className="unfolded">
      <div className="asked-text" dir="auto">
        <MathText text={question} streaming={false} />
      </div>
      <div dir="auto">
        <MathText text={transcript} streaming={false} />
      </div>
      <p className="soft">{facts.join(' · ')}</p>
    </div>
  )
}
