import { useState } from 'react'
import { checking, type Readiness } from '../../store/services.ts'
import { useTutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { formatProgress } from '../bytes.ts'
import { engineDevice, engineName } from '../engines.ts'
import { addressOf } from '../route.ts'
import { EngineChoice } from './EngineChoice.tsx'
import { ModelChoice } from './ModelChoice.tsx'
import { ModelFit } from './ModelFit.tsx'

/** Which model answers, where, and how far it is; a press tells more. */
export function ModelPill() {
  const model = useTutor((tutor) => tutor.model)
  const running = useTutor((tutor) => (tutor.running?.model === tutor.modelId ? tutor.running : undefined))
  const python = useTutor((tutor) => tutor.python)
  const info = useTutor((tutor) => tutor.models.find((entry) => entry.id === tutor.modelId))
  const [opened, setOpened] = useState(false)
  if (!info) return null
  return (
    <>
      <button type="button" className="pill" popoverTarget="about-model">
        <span className="dot" data-state={model.type} aria-hidden="true" />
        {info.title}{' '}
        <em className="where">
          {model.type === 'loading'
            ? describe(model)
            : `on ${running ? `the ${engineDevice(running.engine)}` : 'this computer'}`}
        </em>
      </button>
      <div
        id="about-model"
        className="about"
        popover="auto"
        onToggle={(event) => setOpened(event.newState === 'open')}
      >
        <h2>{info.title}</h2>
        <ModelChoice />
        <p>{info.about}</p>
        <ModelFit asked={opened} />
        <dl>
          <dt>Engine</dt>
          <dd>{running ? engineName(running.engine) : 'chosen when you start to type'}</dd>
          <dt>Model</dt>
          <dd>{describe(model)}</dd>
          <dt>Python</dt>
          <dd>{describe(python)}</dd>
        </dl>
        <EngineChoice info={info} />
        <p className="measure">
          <Leave to="models">More models</Leave>
          <Leave to="evaluate">Evaluate</Leave>
          <Leave to="measure">Measure this computer</Leave>
        </p>
      </div>
    </>
  )
}

/** The address changes, but a popover stays open until it is told. */
function Leave({
  to,
  children,
}: {
  readonly to: 'models' | 'evaluate' | 'measure'
  readonly children: string
}) {
  return (
    <a href={addressOf({ type: to })} onClick={() => document.getElementById('about-model')?.hidePopover()}>
      {children}
    </a>
  )
}

function describe(readiness: Readiness): string {
  switch (readiness.type) {
    case 'idle':
      return 'loads when you start to type'
    case 'loading':
      if (!readiness.progress) return 'starting'
      return `${readiness.progress.what === checking ? 'checking' : 'loading'}, ${formatProgress(readiness.progress)}`
    case 'ready':
      return 'ready'
    case 'failed':
      return readiness.sentence
    default:
      return assertNever(readiness)
  }
}
