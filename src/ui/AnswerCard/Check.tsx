import { tutor, useTutor } from '../../store/app.ts'

const { checkAgain, stop } = tutor.getState()

/** Has the question solved again, and says how far that is. One button for both, so that the keyboard stays on it. */
export function Check() {
  const checking = useTutor((state) => state.checking)
  const busy = useTutor((state) => state.solving || state.measuring.type === 'running' || state.evaluating)
  const running = checking.type === 'running'
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={(event) => {
          if (!running) void checkAgain()
          else if (event.detail < 2) stop()
        }}
      >
        {running ? 'Stop checking' : 'Check again, another way'}
      </button>
      <p className="checking" role="status">
        {running && `Solving it again: ${checking.nth} of at most ${checking.most}`}
        {running && <span aria-hidden="true">, {checking.written} characters so far</span>}
      </p>
    </>
  )
}
