import { useEffect, useState } from 'react'
import type { Agreement } from '../../check/agreement.ts'
import type { Ballot } from '../../notebook/solution.ts'

/** What other solves say of an answer. The graders come in a chunk of their own, for those who have asked for a check. */
export function useAgreement(
  answer: string | undefined,
  ballots: readonly Ballot[] | undefined,
): Agreement | undefined {
  const [found, setFound] = useState<{ readonly of: typeof ballots; readonly agreement?: Agreement }>()
  useEffect(() => {
    let left = false
    if (answer === undefined || !ballots) return
    void import('../../check/support.ts').then(({ agreementOf }) => {
      const agreement = agreementOf(answer, ballots)
      if (!left) setFound({ of: ballots, ...(agreement && { agreement }) })
    })
    return () => void (left = true)
  }, [answer, ballots])
  // While the next vote is counted, the count before it stands.
  return ballots && found?.agreement
}
