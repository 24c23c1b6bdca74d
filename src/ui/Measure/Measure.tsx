import { useState } from 'react'
import { tutor, useTutor } from '../../store/app.ts'
import type { Measuring } from '../../store/measuring.ts'
import type { Tutor } from '../../store/tutor.ts'
import { assertNever } from '../../util/never.ts'
import { engineName } from '../engines.ts'
import { Ways } from '../Evaluate/Ways.tsx'
import { Facts } from './Facts.tsx'
import { type Column, Figures } from './Figures.tsx'
import { Keep } from './Keep.tsx'
import { type Opened, OpenFile } from './OpenFile.tsx'
import {
  allRepeats,
  estimateOf,
  repeatsDone,
  resultTold,
  shortDevice,
  stepSentence,
  stepTold,
} from './words.ts'
import '../Evaluate/Evaluate.css'

const { measure, stop } = tutor.getState()

/** How fast the model is on this computer, as figures that can be kept and held against others. */
export function Measure() {
  const measuring = useTutor((state) => state.measuring)
  const [opened, setOpened] = useState<Opened>()
  const measured = measuring.type === 'done' ? measuring.measurement : undefined
  const estimate = measured && estimateOf(measured)
  const columns: readonly Column[] = [
    ...(measured ? [{ title: 'This measurement', measurement: measured }] : []),
    ...(opened ? [{ title: 'From the file', measurement: opened.measurement }] : []),
  ]
  return (
    <section className="evaluate">
      <Ways to="evaluate" />
      <h1>Measure this computer</h1>
      <p>
        How fast the model reads and writes here: five repeats of each, after a warm-up that does not count.
        It takes half a minute or so, and some minutes on a slow computer.
      </p>
      <Start measuring={measuring} />
      <p className="hidden" role="status">
        {tell(measuring)}
      </p>
      {columns.length > 0 && <Figures columns={columns} />}
      {columns.map(
        ({ title, measurement: { remark } }) =>
          remark !== null && (
            <p key={title} className="remark">
              {columns.length > 1 && `${title}: `}
              {remark}
            </p>
          ),
      )}
      {estimate !== undefined && <p>{estimate}</p>}
      {measured && <Keep measurement={measured} />}
      <OpenFile opened={opened} onOpen={setOpened} />
      {opened && (
        <section aria-label="From the file">
          <h3>{opened.name}</h3>
          <Facts measurement={opened.measurement} />
        </section>
      )}
    </section>
  )
}

/** One button for start and stop, so that the keyboard stays on it; how far it is, in numbers. */
function Start({ measuring }: { readonly measuring: Measuring }) {
  const inTheWay = useTutor(whatIsInTheWay)
  const info = useTutor((state) => state.models.find(({ id }) => id === state.modelId))
  const preference = useTutor((state) => state.preference)
  const ran = useTutor((state) => state.running?.engine)
  const engine = preference.engine === 'auto' ? (ran ?? info?.engines[0]) : preference.engine
  if (!info || !engine) return null
  const running = measuring.type === 'running'
  const step = running ? measuring.step : undefined
  return (
    <div className="start">
      <p>
        <strong>{info.title}</strong>, by {engineName(engine)}. Choose another with the model’s button above.
      </p>
      <div className="row">
        <button
          type="button"
          className={running ? 'go' : 'primary go'}
          disabled={inTheWay !== undefined}
          aria-describedby={inTheWay === undefined ? undefined : 'in-the-way'}
          onClick={(event) => {
            if (!running) void measure()
            else if (event.detail < 2) stop()
          }}
        >
          {running ? 'Stop' : `Measure this ${shortDevice(engine)}`}
          {running && <kbd aria-hidden="true"> Esc</kbd>}
        </button>
        {running && (
          <div className="progress">
            <progress aria-label="Repeats done" value={repeatsDone(step)} max={allRepeats} />
            <p>{stepSentence(step)}</p>
          </div>
        )}
      </div>
      {inTheWay !== undefined && (
        <p id="in-the-way" className="problem">
          {inTheWay}
        </p>
      )}
      {measuring.type === 'failed' && <p className="problem">{measuring.sentence}</p>}
    </div>
  )
}

function whatIsInTheWay({ solving, evaluating }: Tutor): string | undefined {
  if (solving)
    return 'A solution is being written, which would spoil the figures. Stop it, or wait for its end.'
  return evaluating
    ? 'An evaluation is running, which would spoil the figures. Stop it under “Evaluate”, or wait for its end.'
    : undefined
}

function tell(measuring: Measuring): string {
  switch (measuring.type) {
    case 'idle':
      return ''
    case 'running':
      return stepTold(measuring.step)
    case 'done':
      return resultTold(measuring.measurement)
    case 'failed':
      return measuring.sentence
    default:
      return assertNever(measuring)
  }
}
