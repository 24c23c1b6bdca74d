import { useEffect, useRef, useState } from 'react'
import { useTutor } from '../../store/app.ts'
import type { ChosenSet, Desk, Part } from '../../store/evaluate/types.ts'
import { engineName } from '../engines.ts'
import { FileButton } from './FileButton.tsx'
import { PartChoice } from './PartChoice.tsx'
import { useEvaluating } from './useEvaluating.ts'
import { counted, formsWords } from './words.ts'

/** A set from a file: what it is, how much of it to ask, and the start. */
export function Choose({ desk }: { readonly desk: Exclude<Desk, { readonly type: 'run' }> }) {
  const choose = useEvaluating((state) => state.choose)
  const onFile = (file: File) => void choose(file)
  switch (desk.type) {
    case 'chosen':
      return <Chosen key={desk.set.name} set={desk.set} onFile={onFile} />
    case 'reading':
      return (
        <div className="start">
          <p>Reading {desk.name} …</p>
        </div>
      )
    case 'empty':
      return (
        <div className="start">
          <p>
            One JSON object a line, as GSM8K, MATH, SVAMP and others are published, or with just{' '}
            <code>question</code> and <code>answer</code>. Files of transcripts that ToRA and MathCoder have
            published can be graded as they are.
          </p>
          <FileButton primary what="Set of questions" onFile={onFile}>
            Choose a set
          </FileButton>{' '}
          <span className="soft">or drop its file here</span>
        </div>
      )
  }
}

function Chosen({ set, onFile }: { readonly set: ChosenSet; readonly onFile: (file: File) => void }) {
  const start = useEvaluating((state) => state.start)
  const leave = useEvaluating((state) => state.leave)
  const info = useTutor((state) => state.models.find(({ id }) => id === state.modelId))
  const engine = useTutor((state) => state.preference.engine)
  const [part, setPart] = useState<Part>({ type: 'all' })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      className="start"
      onSubmit={(event) => {
        event.preventDefault()
        void start(part, 'model')
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {set.name}
      </h2>
      <p>{formsWords(set)}</p>
      {set.troubles.length > 0 && <Troubles set={set} />}
      <PartChoice total={set.rows.length} part={part} onPart={setPart} />
      {info && (
        <p>
          <strong>{info.title}</strong>
          {engine !== 'auto' && `, by ${engineName(engine)}`} answers. Choose another with the model’s button
          above.
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="primary">
          Start
        </button>
        {set.recorded && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              if (currentTarget.form?.reportValidity()) void start(part, 'recorded')
            }}
          >
            Grade what was recorded
          </button>
        )}
        <FileButton what="Another set of questions" onFile={onFile}>
          Choose another
        </FileButton>
        <button type="button" className="quiet" onClick={leave}>
          Put it away
        </button>
      </div>
      {set.recorded && (
        <p className="soft">
          Each row has a transcript already: grading it asks no model, and takes seconds instead of hours.
        </p>
      )}
    </form>
  )
}

/** So many are named at once; a file of something else may have thousands. */
const mostTroubles = 20

function Troubles({ set: { troubles } }: { readonly set: ChosenSet }) {
  return (
    <details className="problem" open={troubles.length <= 5}>
      <summary>
        {counted(troubles.length, 'line')}{' '}
        {troubles.length === 1 ? 'is no row and is' : 'are no rows and are'} left out
      </summary>
      <ul>
        {troubles.slice(0, mostTroubles).map(({ line, sentence }) => (
          <li key={line}>{sentence}</li>
        ))}
      </ul>
      {troubles.length > mostTroubles && (
        <p>And {counted(troubles.length - mostTroubles, 'more', 'more')}.</p>
      )}
    </details>
  )
}
