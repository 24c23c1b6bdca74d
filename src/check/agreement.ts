import type { Evidence } from './evidence.ts'
import type { Settled, Vote } from './vote/tally.ts'

/** How far independent solves of one question agree on the answer of the first. */
export interface Agreement {
  /** Solves with this answer, the first among them, and solves in all. */
  readonly votes: number
  readonly of: number
  /** Another answer that speaks against it: more than one solve has come to it. */
  readonly rival?: { readonly answer: string; readonly votes: number }
  /** What the others said, in order. */
  readonly others: readonly (Vote & { readonly agrees: boolean })[]
  /** Absent where the check was stopped before it could tell. */
  readonly settled?: Settled
  /** Of the solves that there might have been, those that were not needed. */
  readonly spared: number
}

/** What is found beside what the last program printed. */
export interface Support {
  /** The equations that the program solved, where the answer satisfies them. */
  readonly equations: readonly Evidence[]
  readonly agreement?: Agreement
}

/**
 * `disputed`: other solves speak for another answer, whatever else speaks for this one. `unfamiliar`: nothing speaks for it
 * but a program of a model that does not know such questions.
 */
export type Standing = 'checked' | 'plain' | 'disputed' | 'unfamiliar'

/** No evidence, no tick. */
export function standingOf(
  evidence: readonly Evidence[],
  agreement: Agreement | undefined,
  unfamiliar = false,
): Standing {
  if (agreement?.rival) return 'disputed'
  if (evidence.some((entry) => isStrong(entry, unfamiliar)) || (agreement && isAgreed(agreement)))
    return 'checked'
  return unfamiliar ? 'unfamiliar' : 'plain'
}

/**
 * That it is a solution rounded is worth saying; but of such answers in published solutions most were wrong. And what a
 * program printed says little where the model did not know which program to write.
 */
function isStrong(evidence: Evidence, unfamiliar: boolean): boolean {
  return evidence.type === 'satisfies' ? !evidence.rounded : !unfamiliar
}

/** Whether it speaks for the answer: more than half of all solves have it, and more than one, and there is no rival. */
export function isAgreed({ votes, of, rival }: Agreement): boolean {
  return votes > 1 && 2 * votes > of && !rival
}
