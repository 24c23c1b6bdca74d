import type { ModelEntry } from '../../store/models/types.ts'
import { formatBytes } from '../../util/bytes.ts'
import { engineDevice } from '../engines.ts'

/** What a model is, takes, and may be used for. */
export function Facts({ entry }: { readonly entry: Omit<ModelEntry, 'ways' | 'unavailable'> }) {
  const { about, weights, licence, source } = entry
  return (
    <>
      <p>{about}</p>
      <ul className="facts">
        {weights.map(({ engine, quantisation, bytes, memory }) => (
          <li key={`${engine} ${quantisation}`}>
            {quantisation}: {bytes > 0 ? formatBytes(bytes) : 'size not said'}, for the {engineDevice(engine)}
            {memory && `; memory ${memory.map(memoryWords).join(', ')}`}
          </li>
        ))}
      </ul>
      {(licence ?? source) && (
        <p className="links">
          {licence && (
            <a href={licence.url} target="_blank" rel="noreferrer">
              Licence: {licence.name}
            </a>
          )}
          {source !== undefined && (
            <a href={source} target="_blank" rel="noreferrer">
              Where it comes from
            </a>
          )}
        </p>
      )}
    </>
  )
}

function memoryWords({
  contextTokens,
  megabytes,
}: {
  readonly contextTokens: number
  readonly megabytes: number
}): string {
  return `${(megabytes / 1000).toFixed(1)} GB with ${contextTokens.toLocaleString('en')} tokens`
}
