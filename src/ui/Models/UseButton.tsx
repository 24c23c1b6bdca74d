import type { Fit } from '../../store/models/types.ts'
import { tutor, useTutor } from '../../store/app.ts'

const { prefer } = tutor.getState()

/** Makes a model the one that answers, with the room for text that fits this computer. */
export function UseButton({
  id,
  title,
  fit,
}: {
  readonly id: string
  readonly title: string
  readonly fit?: Fit | undefined
}) {
  const chosen = useTutor((state) => state.modelId === id)
  const word = chosen ? 'In use' : 'Use it'
  const room = fit?.type === 'smaller' ? { contextTokens: fit.contextTokens } : {}
  return (
    <button
      type="button"
      className={chosen ? 'small' : 'small primary'}
      disabled={chosen}
      aria-label={`${word}: ${title}`}
      onClick={() => prefer({ engine: 'auto', model: id, ...room })}
    >
      {word}
    </button>
  )
}
