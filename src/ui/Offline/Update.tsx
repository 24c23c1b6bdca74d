import { offline, useOffline, useTutor } from '../../store/app.ts'
import { atWork } from '../../store/offline.ts'
import { focusOn, questionId } from '../focus.ts'
import './Offline.css'

const { putOff, take } = offline.getState()

/** A newer version waits: said once, and taken up only when the person says so. */
export function Update() {
  const update = useOffline(({ offline, later }) =>
    offline.type === 'ready' && !later ? offline.update : 'none',
  )
  const busy = useTutor(atWork)
  return (
    <div role="status">
      {update !== 'none' && (
        <p className="kept">
          <span>
            A new version is ready.
            {update === 'elsewhere' && ' To use it now, close the other tabs of the tutor first.'}
          </span>
          <span className="acts">
            <button
              type="button"
              className="small"
              disabled={busy || update === 'taking'}
              title={busy ? 'When what is written, run or loaded now is done' : undefined}
              onClick={() => void take()}
            >
              Use it now
            </button>
            <button
              type="button"
              className="small quiet"
              onClick={() => {
                putOff()
                focusOn(questionId)
              }}
            >
              Later
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
