import type { Job } from '../../store/models/types.ts'
import { assertNever } from '../../util/never.ts'
import { actWords, progressWords } from './words.ts'
import { useShelf } from './useShelf.ts'

/** What is going on with a model, or what came of it. */
export function JobLine({
  id,
  job,
  title,
}: {
  readonly id: string
  readonly job: Job
  readonly title: string
}) {
  const pause = useShelf((shelf) => shelf.pause)
  const dismiss = useShelf((shelf) => shelf.dismiss)
  switch (job.type) {
    case 'asking':
      return <p className="job">Asking what it consists of …</p>
    case 'moving': {
      const { act, progress } = job
      return (
        <div className="job">
          <progress aria-label={`${actWords(act)}: ${title}`} value={progress.loaded} max={progress.total} />
          <p>
            {actWords(act)}: {progressWords(progress)}
          </p>
          <button
            type="button"
            className="small"
            aria-label={`${act === 'fetch' ? 'Pause' : 'Stop'}: ${title}`}
            onClick={() => pause(id)}
          >
            {act === 'fetch' ? 'Pause' : 'Stop'}
          </button>
        </div>
      )
    }
    case 'said':
      return (
        <div className={job.ok ? 'job' : 'job problem'}>
          {job.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button
            type="button"
            className="small quiet"
            aria-label={`Close: what was said of ${title}`}
            onClick={() => dismiss(id)}
          >
            Close
          </button>
        </div>
      )
    default:
      return assertNever(job)
  }
}
