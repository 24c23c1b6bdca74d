import { useState } from 'react'
import { forgetEverything } from '../../store/app.ts'

/** All that the browser keeps of this app, off this computer. */
export function Forget() {
  const [state, setState] = useState<'no' | 'asked' | 'going' | 'kept'>('no')
  if (state === 'going') return <p role="status">Everything is being deleted …</p>
  if (state === 'asked')
    return (
      <div className="acts" role="group" aria-label="Forget everything on this computer?">
        <p>
          This deletes all models, your notebook, your settings and the app itself from this browser. It can’t
          be taken back.
        </p>
        <button
          type="button"
          onClick={(event) => {
            if (event.detail > 1) return
            setState('going')
            void forgetEverything()
          }}
        >
          Forget everything for good
        </button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe choice takes the place of the button just pressed */}
        <button type="button" className="quiet" autoFocus onClick={() => setState('kept')}>
          Keep it
        </button>
      </div>
    )
  return (
    <button
      type="button"
      className="quiet"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- back where the person was
      autoFocus={state === 'kept'}
      onClick={() => setState('asked')}
    >
      Forget everything on this computer
    </button>
  )
}
