import { useState } from 'react'
import { forgetEverything } from '../../store/app.ts'
import { useSure } from '../useSure.ts'

/** All that the browser keeps of this app, off this computer. */
export function Forget() {
  const [going, setGoing] = useState(false)
  const sure = useSure(() => {
    setGoing(true)
    void forgetEverything()
  })
  if (going) return <p role="status">Everything is being deleted …</p>
  if (!sure.asked)
    return (
      <button type="button" className="quiet" {...sure.asks}>
        Forget everything on this computer
      </button>
    )
  return (
    <div className="acts" role="group" aria-label="Forget everything on this computer?">
      <p>
        This deletes all models, your notebook, your evaluations, your settings and the app itself from this
        browser. It can’t be taken back.
      </p>
      <button type="button" {...sure.does}>
        Forget everything for good
      </button>
      <button type="button" className="quiet" {...sure.keeps}>
        Keep it
      </button>
    </div>
  )
}
