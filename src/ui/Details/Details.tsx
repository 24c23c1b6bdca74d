import { totalUsage, type Transcript } from '../../solve/transcript.ts'
import { useTutor } from '../../store/app.ts'
import { formatMs } from '../bytes.ts'
import { engineName } from '../engines.ts'
import './Details.css'

/** How the solution was made, in numbers. */
export function Details({ transcript }: { readonly transcript: Transcript }) {
  const info = useTutor((tutor) => tutor.models.find((entry) => entry.id === transcript.model))
  if (transcript.phase.type !== 'ended' || transcript.calls.length === 0) return null
  const { cached, prefilled, generated, prefillMs, generateMs } = totalUsage(transcript.calls)
  const engines = new Set(transcript.calls.flatMap(({ engine }) => engine ?? []))
  const outputs = transcript.done.flatMap((cell) => (cell.type === 'output' ? [cell.output] : []))
  return (
    <details className="details">
      <summary>How this was made</summary>
      <dl>
        <dt>Model</dt>
        <dd>{[info?.title ?? transcript.model, ...[...engines].map(engineName)].join(', ')}</dd>
        <dt>Calls of the model</dt>
        <dd>{transcript.calls.length}</dd>
        <dt>Tokens read</dt>
        <dd>
          {prefilled} in {formatMs(prefillMs)}
          {cached > 0 && ` (${cached} more were remembered from the call before)`}
        </dd>
        <dt>Tokens written</dt>
        <dd>
          {generated} in {formatMs(generateMs)}
          {generateMs > 0 && `, ${Math.round((generated / generateMs) * 1000)} a second`}
        </dd>
        {transcript.interruptions > 0 && (
          <>
            <dt>Interrupted</dt>
            <dd>
              {transcript.interruptions} {transcript.interruptions === 1 ? 'time' : 'times'} (a call that
              broke off is not counted above)
            </dd>
          </>
        )}
        <dt>Programs run</dt>
        <dd>
          {outputs.length === 0
            ? 'none'
            : `${outputs.length}, in ${formatMs(outputs.reduce((sum, output) => sum + output.ms, 0))}`}
        </dd>
      </dl>
    </details>
  )
}
