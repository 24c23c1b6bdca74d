import { useEffect, useMemo, useRef } from 'react'
import { wilson } from '../../evaluate/interval.ts'
import { resultLine } from '../../evaluate/result.ts'
import { progressLine } from '../../evaluate/words.ts'
import { plainText } from '../../math/plain.ts'
import type { OpenRun, RunState } from '../../store/evaluate/types.ts'
import { CopyButton } from '../Cells/CopyButton.tsx'
import { evaluateId, focusOn } from '../focus.ts'
import { saveFile } from '../saveFile.ts'
import { Compare } from './Compare.tsx'
import { Finished } from './Finished.tsx'
import { Delete } from './Runs.tsx'
import { Scores } from './Scores.tsx'
import { useEvaluating } from './useEvaluating.ts'
import { fileNameOf, intervalText, runWords, stepWords, summaryText } from './words.ts'

/** One run: how far it is, what came of it, and all that can be done with that. */
export function RunView({ run }: { readonly run: OpenRun }) {
  const { kept, results, state } = run
  const leave = useEvaluating((state) => state.leave)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const done = state.type === 'done'
  useEffect(() => {
    // The button for stopping is gone: the keyboard must not be.
    if (done && document.activeElement === document.body) heading.current?.focus()
  }, [done])
  const running = state.type === 'running'
  return (
    <section aria-labelledby="run">
      <h2 id="run" ref={heading} tabIndex={-1}>
        {kept.name}
      </h2>
      <p className="soft">{runWords(kept)}.</p>
      <Control run={run} />
      {results.length > 0 && <Scores results={results} total={kept.total} />}
      <div className="buttons">
        {results.length > 0 && (
          <button type="button" onClick={() => save(run)}>
            Save results
          </button>
        )}
        {results.length > 0 && !running && <CopySummary run={run} />}
        {!running && (
          <button
            type="button"
            onClick={() => {
              leave()
              focusOn(evaluateId)
            }}
          >
            Close
          </button>
        )}
        {!running && <Delete id={kept.id} name={kept.name} />}
      </div>
      {results.length > 0 && !running && <Compare run={run} />}
      {results.length > 0 && <Finished results={results} />}
    </section>
  )
}

/** One button for stopping and going on, so that the keyboard stays on it; how far it is, in numbers. */
function Control({ run: { kept, results, state } }: { readonly run: OpenRun }) {
  const stop = useEvaluating((state) => state.stop)
  const goOn = useEvaluating((state) => state.goOn)
  if (state.type === 'done') return null
  const running = state.type === 'running'
  return (
    <div className="start">
      <div className="row">
        <button
          type="button"
          className={running ? 'go' : 'primary go'}
          onClick={(event) => {
            if (!running) void goOn()
            else if (event.detail < 2) void stop()
          }}
        >
          {running ? 'Stop' : 'Go on'}
          {running && <kbd aria-hidden="true"> Esc</kbd>}
        </button>
        <div className="progress">
          <progress aria-label="Questions done" value={results.length} max={kept.total} />
          <p>{progressWords(state, results.length, kept.total)}</p>
        </div>
      </div>
      {running && <Now state={state} />}
      {state.type === 'failed' && <p className="problem">{state.sentence}</p>}
    </div>
  )
}

function progressWords(state: RunState, done: number, total: number): string {
  if (state.type !== 'running' || !state.progress) return `${done} of ${total} questions`
  const { right } = state.progress
  const interval =
    state.progress.done === 0
      ? ''
      : `; 95 %: ${intervalText({ interval: wilson(right, state.progress.done) })}`
  return `${progressLine(state.progress)}${interval}`
}

function Now({ state: { step } }: { readonly state: Extract<RunState, { readonly type: 'running' }> }) {
  return (
    <p className="now">
      {stepWords(step)}
      {step.type === 'solving' && (
        <span className="soft" dir="auto">
          {' '}
          {plainText(step.row.question)}
        </span>
      )}
    </p>
  )
}

function CopySummary({ run }: { readonly run: OpenRun }) {
  const text = useMemo(() => summaryText(run), [run])
  return <CopyButton text={text} what="summary" label="Copy summary" />
}

function save({ kept, results }: OpenRun): void {
  // The download has long begun by the end of that time.
  saveFile(new Blob(results.map(resultLine), { type: 'application/jsonl' }), fileNameOf(kept), 60_000)
}
