import { useEffect, useState } from 'react'
import { largerSentence, unfamiliarSentence } from '../../solve/unfamiliar.ts'
import { tutor } from '../../store/app.ts'
import { addressOf } from '../route.ts'
import './Unfamiliar.css'

const { judge } = tutor.getState()

/**
 * That the question is of no kind that its model was made for, and what is; while it is being solved already. The region is
 * there before the sentence is, so that a screen reader says it when it comes.
 */
export function Unfamiliar({ unfamiliar, model }: { readonly unfamiliar: boolean; readonly model: string }) {
  const judged = useJudged(unfamiliar, model)
  return (
    <div role="status">
      {unfamiliar && judged && (
        <p className="unfamiliar">
          <span>
            {unfamiliarSentence} {largerSentence(judged.larger)}
          </span>{' '}
          <a href={addressOf({ type: 'models' })}>Models</a>
        </p>
      )}
    </div>
  )
}

/** A browser may take its time to tell of its graphics processor. */
const longestWaitMs = 1000

/**
 * Which larger model fits this computer, once that is known or nobody can tell. It is asked only where that is wanted, and what
 * was said stays: a screen reader would read the sentence twice.
 */
function useJudged(wanted: boolean, model: string): { readonly larger?: string } | undefined {
  const [judged, setJudged] = useState<{ readonly larger?: string }>()
  useEffect(() => {
    if (!wanted) return
    let left = false
    const done = () => {
      if (left) return
      left = true
      const recommended = tutor.getState().fit?.recommended
      setJudged(recommended && recommended.id !== model ? { larger: recommended.title } : {})
    }
    judge().then(done, done)
    const timer = setTimeout(done, longestWaitMs)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [wanted, model])
  return judged
}
