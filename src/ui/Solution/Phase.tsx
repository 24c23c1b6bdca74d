import { useEffect, useState } from 'react'
import type { Phase as PhaseState } from '../../solve/transcript.ts'
import { checking, type Readiness } from '../../store/services.ts'
import type { Progress } from '../../solve/types.ts'
import { useTutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { formatProgress } from '../bytes.ts'

/** What is going on now, with a number in it while nothing else moves. */
export function Phase({ phase }: { readonly phase: PhaseState }) {
  const solving = useTutor((tutor) => tutor.solving)
  const model = useTutor((tutor) => tutor.model)
  const python = useTutor((tutor) => tutor.python)
  const seconds = useSeconds(phase.type, phase.type !== 'writing')
  if (!solving || phase.type === 'ended') return null
  const since = seconds > 0 ? `, ${seconds} s` : ''
  const text = () => {
    switch (phase.type) {
      case 'loading':
        return isAll(phase.progress) ? `Making the model ready${since}` : words('the model', phase.progress)
      case 'reading':
        return loading('the model', model) ?? `Reading${since}`
      case 'writing':
        return 'Writing'
      case 'running':
        return loading('Python', python) ?? `Running the program${since}`
      default:
        return assertNever(phase)
    }
  }
  return (
    <p className="phase">
      <span className="pen" aria-hidden="true" />
      {text()}
    </p>
  )
}

/** All is here, and is being unpacked. */
function isAll({ what, loaded, total }: Progress): boolean {
  return what !== checking && loaded === total
}

function words(what: string, progress: Progress): string {
  return `${progress.what === checking ? 'Checking' : 'Loading'} ${what}: ${formatProgress(progress)}`
}

/** What was begun ahead of the question and is waited for now. */
function loading(what: string, readiness: Readiness): string | undefined {
  if (readiness.type !== 'loading' || !readiness.progress) return undefined
  return words(what, readiness.progress)
}

/** Whole seconds since `key` last changed; 0 while nobody counts. */
function useSeconds(key: string, counting: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (!counting) return
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [key, counting])
  return seconds
}
