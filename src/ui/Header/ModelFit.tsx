import { useEffect } from 'react'
import { tutor, useTutor } from '../../store/app.ts'

const { judge, prefer } = tutor.getState()

/** Whether the chosen model fits this computer, before anything of it is fetched. */
export function ModelFit({ asked }: { readonly asked: boolean }) {
  const here = useTutor((state) => state.fit)
  const modelId = useTutor((state) => state.modelId)
  const models = useTutor((state) => state.models)
  useEffect(() => {
    // Where the words for it can't be had there are none; loading says what is wrong.
    if (asked) judge().catch(() => {})
  }, [asked, modelId])
  if (!here) return null
  const { fit, recommended } = here
  const better = models.find(({ id }) => id === recommended && id !== modelId)
  return (
    <>
      {fit.type === 'fits' ? (
        fit.note !== undefined && <p className="fit">{fit.note}</p>
      ) : (
        <p className="fit" data-fit={fit.type}>
          {fit.reason} {fit.next}
        </p>
      )}
      {better && (
        <p className="fit">
          For this computer:{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => prefer({ engine: 'auto', model: better.id })}
          >
            {better.title}
          </button>
        </p>
      )}
    </>
  )
}
