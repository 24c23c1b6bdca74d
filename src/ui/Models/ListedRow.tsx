import { useState } from 'react'
import type { Found, Listed } from '../../store/models/types.ts'
import { protocols } from '../../solve/protocols.ts'
import { formatBytes } from '../../util/bytes.ts'
import { addId, focusOn, modelsId } from '../focus.ts'
import { Facts } from './Facts.tsx'
import { FitLine } from './FitLine.tsx'
import { JobLine } from './JobLine.tsx'
import { useShelf } from './useShelf.ts'

/** A model that could be put on this computer. */
export function ListedRow({ listed: { entry, fit } }: { readonly listed: Listed }) {
  const job = useShelf((shelf) => shelf.jobs[entry.id])
  const fetch = useShelf((shelf) => shelf.fetch)
  const recommended = useShelf((shelf) => shelf.recommended === entry.id)
  const word = fit.type === 'no' ? 'Download it all the same' : 'Download'
  return (
    <li className="model">
      <h3 tabIndex={-1} data-title={entry.title}>
        {entry.title} {recommended && <small>Recommended for this computer</small>}
      </h3>
      <Facts entry={entry} />
      <FitLine fit={fit} />
      {job && <JobLine id={entry.id} job={job} title={entry.title} />}
      <div className="acts">
        <button
          type="button"
          className={fit.type === 'no' ? 'small' : 'small primary'}
          disabled={job?.type === 'asking'}
          aria-label={`${word}: ${entry.title}`}
          onClick={() => void fetch(entry.id)}
        >
          {word}
        </button>
      </div>
    </li>
  )
}

/** A model that somebody has added, before it is put on this computer. */
export function FoundRow({ found }: { readonly found: Found }) {
  const { plan, fit, sources, protocolOpen } = found
  const { entry } = plan.model
  const take = useShelf((shelf) => shelf.take)
  const leave = useShelf((shelf) => shelf.leave)
  const [protocol, setProtocol] = useState(entry.protocol)
  return (
    <li className="model">
      <h3 tabIndex={-1} data-title={entry.title}>
        {entry.title} <small>{formatBytes(plan.bytes)}</small>
      </h3>
      <Facts entry={entry} />
      <FitLine fit={fit} />
      {protocolOpen && (
        <label className="field">
          The file does not say how the model was taught to write programs. It was taught as
          <select value={protocol} onChange={(event) => setProtocol(event.target.value)}>
            {protocols.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="acts">
        <button
          type="button"
          className="small primary"
          aria-label={`${sources ? 'Copy to this computer' : 'Download'}: ${entry.title}`}
          onClick={() => {
            focusOn(modelsId)
            void take(found, protocol)
          }}
        >
          {sources ? 'Copy to this computer' : 'Download'}
        </button>
        <button
          type="button"
          className="small quiet"
          aria-label={`Leave it: ${entry.title}`}
          onClick={() => {
            focusOn(addId)
            leave(found)
          }}
        >
          Leave it
        </button>
      </div>
    </li>
  )
}
