import { useEffect, useRef, useState } from 'react'
import { useTutor } from '../../store/app.ts'
import { focusOn, modelsId } from '../focus.ts'
import { useSure } from '../useSure.ts'
import type { ModelEntry } from '../../store/models/types.ts'
import { Add } from './Add.tsx'
import { Facts } from './Facts.tsx'
import { Forget } from './Forget.tsx'
import { ItemRow } from './ItemRow.tsx'
import { ListedRow } from './ListedRow.tsx'
import { Mirror } from './Mirror.tsx'
import { Missing } from './Missing.tsx'
import { UseButton } from './UseButton.tsx'
import { keepFocus } from './keepFocus.ts'
import { useShelf } from './useShelf.ts'
import { jobTold, storageWords } from './words.ts'
import './Models.css'

/** The models of this computer, and all ways by which others come here, go on, or away. */
export function Models() {
  const able = useShelf((shelf) => shelf.able)
  const builtIn = useShelf((shelf) => shelf.builtIn)
  const items = useShelf((shelf) => shelf.items)
  const listed = useShelf((shelf) => shelf.listed)
  const storage = useShelf((shelf) => shelf.storage)
  const refresh = useShelf((shelf) => shelf.refresh)
  const settled = useTutor((state) => state.settled)
  useEffect(() => void settled.then(refresh), [settled, refresh])
  const page = useRef<HTMLElement>(null)
  useEffect(() => (page.current ? keepFocus(page.current) : undefined), [])
  const whole = items.filter((item) => item.whole).length
  return (
    <section ref={page} className="models-page">
      <h1 id={modelsId} tabIndex={-1}>
        Models
      </h1>
      {!able && (
        <p className="problem">
          The browser keeps no files for this page, so there is only what comes with the app. Open the tutor
          by https or from this computer itself, and not in a private window.
        </p>
      )}
      {storage && <p>{storageWords(storage)}</p>}
      <h2>On this computer</h2>
      <ul className="models">
        {builtIn.map((entry) => (
          <BuiltIn key={entry.id} entry={entry} />
        ))}
        {items.map((item) => (
          <ItemRow key={item.key} item={item} />
        ))}
      </ul>
      {whole > 1 && <DeleteAll />}
      {able && listed.length > 0 && (
        <>
          <h2>To download</h2>
          <ul className="models">
            {listed.map((one) => (
              <ListedRow key={one.entry.id} listed={one} />
            ))}
          </ul>
        </>
      )}
      <Missing />
      {able && <Add />}
      {able && <Mirror />}
      <h2>Clear away</h2>
      <Forget />
      <Told />
    </section>
  )
}

/** What comes with the app can't be taken away from it. */
function BuiltIn({ entry }: { readonly entry: ModelEntry }) {
  const { id, title } = entry
  return (
    <li className="model">
      <h3 tabIndex={-1} data-title={title}>
        {title} <small>comes with the app</small>
      </h3>
      <Facts entry={entry} />
      <div className="acts">
        <UseButton id={id} title={title} />
      </div>
    </li>
  )
}

function DeleteAll() {
  const items = useShelf((shelf) => shelf.items)
  const remove = useShelf((shelf) => shelf.remove)
  const sure = useSure((reset) => {
    reset()
    focusOn(modelsId)
    for (const { key } of items) void remove(key)
  })
  if (!sure.asked)
    return (
      <button type="button" className="small quiet" {...sure.asks}>
        Delete all of them
      </button>
    )
  return (
    <div className="acts" role="group" aria-label="Delete all models?">
      <button type="button" className="small" {...sure.does}>
        Delete {items.length} models for good
      </button>
      <button type="button" className="small quiet" {...sure.keeps}>
        Keep them
      </button>
    </div>
  )
}

/** Beginnings and ends, for those who do not see the bars. */
function Told() {
  const jobs = useShelf((shelf) => shelf.jobs)
  const items = useShelf((shelf) => shelf.items)
  const listed = useShelf((shelf) => shelf.listed)
  const last = useRef('')
  const [told, setTold] = useState('')
  useEffect(() => {
    const titleOf = (id: string) =>
      items.find(({ key }) => key === id)?.title ??
      listed.find(({ entry }) => entry.id === id)?.entry.title ??
      'A model'
    const now = Object.entries(jobs).map(([id, job]) => jobTold(titleOf(id), job))
    const text = now.join(' ')
    if (text !== last.current) setTold(text)
    last.current = text
  }, [jobs, items, listed])
  return (
    <p className="hidden" role="status">
      {told}
    </p>
  )
}
