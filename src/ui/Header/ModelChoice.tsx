import { tutor, useTutor } from '../../store/app.ts'

const { prefer } = tutor.getState()

/** Which model answers from now on, where there is more than one. */
export function ModelChoice() {
  const models = useTutor((state) => state.models)
  const modelId = useTutor((state) => state.modelId)
  if (models.length < 2) return null
  return (
    <p>
      <select
        aria-label="Model"
        value={modelId}
        // Another model has other engines and sizes.
        onChange={(event) => prefer({ engine: 'auto', model: event.target.value })}
      >
        {models.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}
