import { useEffect } from 'react'
import { tutor, useTutor } from '../../store/app.ts'

const { judge, prefer } = tutor.getState()

/** Whether the chosen model fits this computer, before anything of it is fetched. */
export function ModelFit({ asked }: { readonly asked: boolean }) {
  const here = useTutor((state) => state.fit)
  const modelId = useTutor((state) => state.modelId)
  const models = useTutor((state) => state.models)
  const preference = useTutor((state) => state.preference)
  useEffect(() => {
    // Where the words for it can't be had there are none; loading says what is wrong.
    if (asked) judge().catch(() => {})
  }, [asked, modelId])
  if (!here) return null
  const { fit, recommended } = here
  const better = recommended?.id === modelId ? undefined : recommended
  const offered = models.some(({ id }) => id === better?.id)
  return (
    <>
      {fit.type === 'fits' ? (
        fit.note !== undefined && <p className="fit">{fit.note}</p>
      ) : (
        <p className="fit" data-fit={fit.type}>
          {fit.reason} {fit.next}
        </p>
      )}
      {fit.type === 'smaller' && (preference.contextTokens ?? Infinity) > fit.contextTokens && (
        <p className="fit">
          <button
            type="button"
            className="quiet"
            onClick={() => prefer({ ...preference, contextTokens: fit.contextTokens })}
          >
            Use room for {fit.contextTokens.toLocaleString('en')} tokens
          </button>
        </p>
      )}
      {better && (
        <p className="fit">
          For this computer:{' '}
          {offered ? (
            <button
              type="button"
              className="quiet"
              onClick={() => prefer({ engine: 'auto', model: better.id })}
            >
              {better.title}
            </button>
          ) : (
            `${better.title}, which “More models” puts here.`
          )}
        </p>
      )}
    </>
  )
}
