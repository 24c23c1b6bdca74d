import type { Item } from '../../store/models/types.ts'
import { formatBytes } from '../../util/bytes.ts'
import { focusOn, modelsId } from '../focus.ts'
import { saveFile } from '../saveFile.ts'
import { useSure } from '../useSure.ts'
import { chooseFolder } from './files.ts'
import { Facts } from './Facts.tsx'
import { FitLine } from './FitLine.tsx'
import { JobLine } from './JobLine.tsx'
import { UseButton } from './UseButton.tsx'
import { useShelf } from './useShelf.ts'

/** A model that is on this computer, or on its way. */
export function ItemRow({ item }: { readonly item: Item }) {
  const { key, title, bytes, here, whole, model, offeredAs, fit } = item
  const job = useShelf((shelf) => shelf.jobs[key])
  const shelf = useShelf((state) => state)
  const sure = useSure((reset) => {
    reset()
    focusOn(modelsId)
    void shelf.remove(key)
  })
  const busy = job?.type === 'moving'

  const give = async () => {
    const folder = await chooseFolder('readwrite')
    if (folder === 'unable') {
      const made = await shelf.giveTar(key)
      // It is read while it is saved.
      if (made) saveFile(made.tar, made.name)
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
      {sure.asked ? (
        // Keys, or it would be the same button with another meaning under a finger that taps twice.
        <div key="sure" className="acts" role="group" aria-label={`Delete ${title}?`}>
          <button type="button" className="small" {...sure.does}>
            Delete {formatBytes(here)} for good
          </button>
          <button type="button" className="small quiet" {...sure.keeps}>
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
              <UseButton id={offeredAs} title={title} fit={fit} />
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
          <button type="button" className="small quiet" aria-label={`Delete: ${title}`} {...sure.asks}>
            Delete
          </button>
        </div>
      )}
    </li>
  )
}
