import { settledBy, tally, type Settled, type Tally, type Vote } from './tally.ts'

export interface Poll<V extends Vote> {
  /** In all, those before included; at least one is cast. */
  readonly most: number
  /** When to stop before: see `settledBy`. */
  readonly confidence: number
  /** Cast before. */
  readonly earlier?: readonly Vote[]
  /** Solves once more, independently of the others; `nth` counts all votes from 0. `undefined` when it was aborted. */
  readonly cast: (nth: number, signal: AbortSignal) => Promise<V | undefined>
}

export interface Polled<V extends Vote> {
  readonly latest: V
  readonly tally: Tally
  /** Absent while more votes are to come, or when it was stopped. */
  readonly settled?: Settled
}

/** Self-consistency (arXiv 2203.11171) that stops as soon as it may. Yields the state after each vote. */
export async function* vote<V extends Vote>(
  { most, confidence, earlier = [], cast }: Poll<V>,
  signal: AbortSignal,
): AsyncGenerator<Polled<V>, void, void> {
  const votes = [...earlier]
  for (;;) {
    const latest = await cast(votes.length, signal)
    if (!latest) return
    votes.push(latest)
    const now = tally(votes, most)
    const settled = settledBy(now, confidence)
    yield { latest, tally: now, ...(settled && { settled }) }
    if (settled) return
  }
}

/** What is asked for where nobody says otherwise: four more than the one that is there, drawn as self-consistency does. */
export const defaultVotes = 5
export const voteTemperature = 0.7
export const voteConfidence = 0.95
