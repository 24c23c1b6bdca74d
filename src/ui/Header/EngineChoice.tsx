import { failureCause } from '../../solve/end.ts'
import type { ModelInfo, Preference } from '../../store/services.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { engineDevice, engineProgram } from '../engines.ts'

const { prefer } = tutor.getState()

/** Who runs the model now and why, and who shall. */
export function EngineChoice({ info }: { readonly info: ModelInfo }) {
  const preference = useTutor((state) => state.preference)
  const running = useTutor((state) => (state.running?.model === info.id ? state.running : undefined))
  const { engines, contexts } = info
  const choices: readonly (readonly [Preference['engine'], string])[] = [
    ['auto', 'Choose for me'],
    ...engines.map((engine) => [engine, `The ${engineDevice(engine)}`] as const),
  ]
  return (
    <>
      {running?.because && (
        <div className="because">
          Not on the {engineDevice('webllm')}: {failureCause(running.because)}
          <details>
            <summary>Technical details</summary>
            <code>{running.because.detail}</code>
          </details>
        </div>
      )}
      {engines.length > 1 && (
        <fieldset>
          <legend>Run it on</legend>
          {choices.map(([engine, label]) => (
            <label key={engine}>
              <input
                type="radio"
                name="engine"
                checked={preference.engine === engine}
                onChange={() => prefer({ ...preference, engine })}
              />
              <span>
                {label} {engine !== 'auto' && <small>{engineProgram(engine)}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {contexts.length > 1 && (
        <label className="context">
          Room for question and solution{' '}
          <select
            value={preference.contextTokens ?? contexts[0]}
            onChange={(event) => prefer({ ...preference, contextTokens: Number(event.target.value) })}
          >
            {contexts.map((context, index) => (
              <option key={context} value={context}>
                {context.toLocaleString('en')} tokens{index > 0 && ' (less memory)'}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
