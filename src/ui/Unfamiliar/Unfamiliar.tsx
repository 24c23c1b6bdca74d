import { useEffect, useState } from 'react'
import { largerSentence, unfamiliarSentence } from '../../solve/unfamiliar.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { addressOf } from '../route.ts'
import './Unfamiliar.css'

const { judge } = tutor.getState()

/**
 * That the question is of no kind that its model was made for, and what is; while it is being solved already. The region is
 * there before the sentence is, so that a screen reader says it when it comes.
 */
export function Unfamiliar({ unfamiliar, model }: { readonly unfamiliar: boolean; readonly model: string }) {
  const judged = useJudged(unfamiliar)
  const larger = useTutor(({ fit }) => (fit?.recommended?.id === model ? undefined : fit?.recommended))
  return (
    <div role="status">
      {unfamiliar && judged && (
        <p className="unfamiliar">
          <span>
            {unfamiliarSentence} {largerSentence(larger?.title)}
          </span>{' '}
          <a href={addressOf({ type: 'models' })}>Models</a>
        </p>
      )}
    </div>
  )
}

/** A browser may take its time to tell of its graphics processor. */
const longestWaitMs = 1000

/** Whether it is known which model fits this computer, or nobody can tell. It is asked only where that is wanted. */
function useJudged(wanted: boolean): boolean {
  const [judged, setJudged] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let left = false
    const done = () => {
      if (!left) setJudged(true)
    }
    judge().then(done, done)
    const timer = setTimeout(done, longestWaitMs)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [wanted])
  return judged
}
