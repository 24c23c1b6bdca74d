import { useEffect, useState } from 'react'
import type { Support } from '../../check/agreement.ts'
import type { Ballot } from '../../notebook/solution.ts'
import { answerOf, type Transcript, transcriptCells } from '../../solve/transcript.ts'

const nothing: Support = { equations: [] }

/**
 * What speaks for the answer of a transcript beside what its program printed; `undefined` while that is being found out. The
 * graders come in a chunk of their own, for those who have asked for a check and for programs that have solved something.
 */
export function useSupport(
  transcript: Transcript | undefined,
  ballots: readonly Ballot[] | undefined,
): Support | undefined {
  const [found, setFound] = useState<{ readonly of: Transcript; readonly support: Support }>()
  const wanted = transcript && answerOf(transcript) && (ballots || callsSolver(transcript))
  useEffect(() => {
    if (!wanted) return
    let left = false
    const tell = (support: Support) => {
      if (!left) setFound({ of: transcript, support })
    }
    import('../../check/support.ts').then(
      ({ supportOf }) => tell(supportOf(transcript, ballots ?? [])),
      // Without a connection there may be no such chunk: what is known already is shown.
      () => tell(nothing),
    )
    return () => void (left = true)
  }, [wanted, transcript, ballots])
  if (!wanted) return nothing
  // While one more vote is counted, the count before it stands.
  return found?.of === transcript ? found.support : undefined
}

function callsSolver(transcript: Transcript): boolean {
  return transcriptCells(transcript).some((cell) => cell.type === 'code' && /solve|roots/.test(cell.code))
}
