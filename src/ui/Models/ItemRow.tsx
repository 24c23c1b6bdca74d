import { useState } from 'react'
import type { Item } from '../../store/models/types.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { formatBytes } from '../../util/bytes.ts'
import { focusOn, modelsId } from '../focus.ts'
import { chooseFolder, saveBlob } from './files.ts'
import { Facts } from './Facts.tsx'
import { FitLine } from './FitLine.tsx'
import { preferenceFor } from './preference.ts'
import { JobLine } from './JobLine.tsx'
import { useShelf } from './useShelf.ts'

const { prefer } = tutor.getState()

/** A model that is on this computer, or on its way. */
export function ItemRow({ item }: { readonly item: Item }) {
  const { key, title, bytes, here, whole, model, offeredAs, fit } = item
  const job = useShelf((shelf) => shelf.jobs[key])
  const chosen = useTutor((state) => state.modelId === offeredAs)
  const shelf = useShelf((state) => state)
  const [deleting, setDeleting] = useState<'no' | 'asked' | 'kept'>('no')
  const busy = job?.type === 'moving'

  const give = async () => {
    const folder = await chooseFolder('readwrite')
    if (folder === 'unable') {
      const made = await shelf.giveTar(key)
      if (made) saveBlob(made.tar, made.name)
    } else if (folder) await shelf.give(key, folder)
  }

  return (
    <li className="model">
      <h3 tabIndex={-1} data-title={title}>
        {title}{' '}
        <small>{whole || busy ? formatBytes(bytes) : `${formatBytes(here)} of ${formatBytes(bytes)}`}</small>
      </h3>
      {model && (
        <details>
          <summary>About it</summary>
          <Facts entry={model.entry} />
        </details>
      )}
      {fit && fit.type !== 'fits' && <FitLine fit={fit} />}
      {!model && <p>Another version of the app has put this here. Delete it, or open that version.</p>}
      {job && <JobLine id={key} job={job} title={title} />}
      {deleting === 'asked' ? (
        // Keys, or it would be the same button with another meaning under a finger that taps twice.
        <div key="sure" className="acts" role="group" aria-label={`Delete ${title}?`}>
          <button
            type="button"
            className="small"
            onClick={(event) => {
              if (event.detail > 1) return
              setDeleting('no')
              focusOn(modelsId)
              void shelf.remove(key)
            }}
          >
            Delete {formatBytes(here)} for good
          </button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the safe choice takes the place of the button just pressed */}
          <button type="button" className="small quiet" autoFocus onClick={() => setDeleting('kept')}>
            Keep
          </button>
        </div>
      ) : (
        <div key="acts" className="acts">
          {!busy && !whole && model && (
            <button
              type="button"
              className="small primary"
              aria-label={`Go on: ${title}`}
              onClick={() => void shelf.goOn(key)}
            >
              Go on
            </button>
          )}
          {offeredAs !== undefined && !busy && (
            <>
              <button
                type="button"
                className={chosen ? 'small' : 'small primary'}
                disabled={chosen}
                aria-label={`${chosen ? 'In use' : 'Use it'}: ${title}`}
                onClick={() => prefer(preferenceFor(offeredAs, fit))}
              >
                {chosen ? 'In use' : 'Use it'}
              </button>
              <button
                type="button"
                className="small"
                aria-label={`Make a USB stick: ${title}`}
                onClick={() => void give()}
              >
                Make a USB stick
              </button>
              <button
                type="button"
                className="small"
                aria-label={`Check it: ${title}`}
                onClick={() => void shelf.check(key)}
              >
                Check it
              </button>
            </>
          )}
          <button
            type="button"
            className="small quiet"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- back where the person was
            autoFocus={deleting === 'kept'}
            aria-label={`Delete: ${title}`}
            onClick={() => setDeleting('asked')}
          >
            Delete
          </button>
        </div>
      )}
    </li>
  )
}
