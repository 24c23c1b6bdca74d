import { useEffect, useRef } from 'react'
import { evaluateId, focusOn } from '../focus.ts'
import { Choose } from './Choose.tsx'
import { RunView } from './RunView.tsx'
import { Runs } from './Runs.tsx'
import { useDrop } from '../useDrop.ts'
import { useEvaluating } from './useEvaluating.ts'
import { Ways } from './Ways.tsx'
import { told } from './words.ts'
import './Evaluate.css'

/** How many questions of a set the model gets right, with the same code as the command `eval`. */
export function Evaluate() {
  const desk = useEvaluating((state) => state.desk)
  const problem = useEvaluating((state) => state.problem)
  const refresh = useEvaluating((state) => state.refresh)
  const choose = useEvaluating((state) => state.choose)
  const compare = useEvaluating((state) => state.compare)
  const stop = useEvaluating((state) => state.stop)
  const shows = desk.type === 'run'
  const running = desk.type === 'run' && desk.run.state.type === 'running'

  const before = useRef(desk.type)

  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    // The button that led here is gone: the keyboard must not be.
    if (before.current !== desk.type && document.activeElement === document.body) focusOn(evaluateId)
    before.current = desk.type
  }, [desk.type])
  const over = useDrop(({ files: [file] }) => {
    if (file && !running) void (shows ? compare(file) : choose(file))
  })
  useEffect(() => {
    if (!running) return
    const onKeyDown = (event: KeyboardEvent) => {
      const taken = event.isComposing || document.querySelector(':popover-open') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !taken) void stop()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [running, stop])

  return (
    <section className="evaluate" data-over={over && !running}>
      <Ways to="measure" />
      <h1 id={evaluateId} tabIndex={-1}>
        Evaluate
      </h1>
      {!shows && (
        <p>
          How many questions of a set the model gets right, on this computer. It is the same evaluation as the
          command <code>npm run -s eval</code>, and nothing is sent anywhere.
        </p>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      {desk.type === 'run' ? (
        <RunView key={desk.run.kept.id} run={desk.run} />
      ) : (
        <>
          <Choose desk={desk} />
          <Runs />
        </>
      )}
      <p className="hidden" role="status">
        {told(desk)}
      </p>
    </section>
  )
}
