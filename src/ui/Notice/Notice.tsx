import { tutor, useTutor } from '../../store/app.ts'
import { focusOn, questionId } from '../focus.ts'
import './Notice.css'

const { notify } = tutor.getState()

/** A sentence that has no place of its own on the page. */
export function Notice() {
  const notice = useTutor((state) => state.notice)
  return (
    <div role="alert">
      {notice !== undefined && (
        <p className="notice">
          {notice}
          <button
            type="button"
            className="small quiet"
            onClick={() => {
              notify(undefined)
              focusOn(questionId)
            }}
          >
            Close
          </button>
        </p>
      )}
    </div>
  )
}
