import { useEffect, useRef, useState } from 'react'
import { tutor, useForgotten, useTutor } from '../../store/app.ts'
import { Announcer } from '../Announcer/Announcer.tsx'
import { Composer } from '../Composer/Composer.tsx'
import { EvaluatePage } from '../Evaluate/load.tsx'
import { MeasurePage } from '../Measure/load.tsx'
import { ModelsPage } from '../Models/load.tsx'
import { Header } from '../Header/Header.tsx'
import { Notebook } from '../Notebook/Notebook.tsx'
import { Notice } from '../Notice/Notice.tsx'
import { Kept } from '../Offline/Kept.tsx'
import { Untrusted } from '../Offline/Untrusted.tsx'
import { Update } from '../Offline/Update.tsx'
import { nameRoute, useRoute } from '../route.ts'
import { Solution } from '../Solution/Solution.tsx'
import { Forgotten } from './Forgotten.tsx'
import { keepDraft, readDraft } from './draft.ts'
import './App.css'

const { clear, open, refresh, stop } = tutor.getState()

export function App() {
  const route = useRoute()
  const forgotten = useForgotten()
  const shown = useTutor((state) => state.solution?.id)
  const asked = useTutor((state) => state.transcript?.question)
  const [typed, setTyped] = useState(() => readDraft() || (asked ?? ''))
  const before = useRef(asked)
  const opened = route.type === 'solution' ? route.id : undefined

  useEffect(() => void refresh(), [])

  // The box follows the page, unless it holds something that was not asked yet.
  useEffect(() => {
    const [last, now] = [before.current ?? '', asked ?? '']
    before.current = asked
    setTyped((typed) => (typed === last ? now : typed))
  }, [asked])
  useEffect(() => keepDraft(typed === asked ? '' : typed), [typed, asked])

  // A new solution puts its name into the address; an address with a name in it opens that solution.
  useEffect(() => {
    if (shown && (route.type === 'solve' || route.type === 'solution'))
      nameRoute({ type: 'solution', id: shown })
    // Only a new solution does this, not a visit to another page.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown])
  useEffect(() => {
    if (opened) void open(opened)
    else if (route.type === 'solve') clear()
  }, [opened, route.type])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What Escape closes first: a list of an input method, or what a button has opened.
      const taken = event.isComposing || document.querySelector(':popover-open') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !taken) stop()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  if (forgotten) return <Forgotten left={forgotten} />
  return (
    <>
      <Header route={route} />
      <main className="main">
        <Update />
        <Untrusted />
        <Notice />
        {route.type === 'notebook' && <Notebook />}
        {route.type === 'models' && <ModelsPage />}
        {route.type === 'evaluate' && <EvaluatePage />}
        {route.type === 'measure' && <MeasurePage />}
        {(route.type === 'solve' || route.type === 'solution') && (
          <>
            <Composer text={typed} onType={setTyped} />
            <Solution inBox={typed === asked} />
          </>
        )}
      </main>
      <footer className="footer">
        Nothing you type leaves this computer.
        <Kept />
      </footer>
      <Announcer />
    </>
  )
}
