import { gradeAnswer } from '../tutor/grade.ts'
import { isRight } from '../tutor/verdict.ts'

/** What one of several independent solves of a question said. */
export interface Vote {
  /** As written; absent where it came to none. */
  readonly answer?: string
}

/** Votes for one answer, however it was written. */
export interface Group {
  /** As its first vote wrote it. */
  readonly answer: string
  /** Which votes, from 0, in order. */
  readonly votes: readonly number[]
}

/** Votes of which no more than `most` are to be cast; those without an answer are cast, and for nobody. */
export interface Tally {
  /** The most votes first; of two with the same number the one that had its first vote earlier. */
  readonly groups: readonly Group[]
  readonly cast: number
  readonly most: number
}

/** Groups answers as a careful teacher would: two are the same when each is right where the other is expected. */
export function tally(votes: readonly Vote[], most: number): Tally {
  const groups: { readonly answer: string; readonly votes: number[]; readonly texts: Set<string> }[] = []
  for (const [index, { answer }] of votes.entries()) {
    if (answer === undefined) continue
    // With all of them: 10 % is 0.1 and may be 10, which are not the same.
    const group = groups.find(({ texts }) => Array.from(texts).every((text) => isSameAnswer(text, answer)))
    if (group) group.votes.push(index)
    group?.texts.add(answer)
    if (!group) groups.push({ answer, votes: [index], texts: new Set([answer]) })
  }
  // The sort is stable, and groups came in the order of their first votes.
  const sorted = groups.toSorted((a, b) => b.votes.length - a.votes.length)
  return { groups: sorted.map(({ answer, votes }) => ({ answer, votes })), cast: votes.length, most }
}

export function isSameAnswer(a: string, b: string): boolean {
  return a === b || (isRight(gradeAnswer(a, b)) && isRight(gradeAnswer(b, a)))
}

/** Why no more votes are needed. */
export type Settled =
  /** As many as there were to be. */
  | 'all'
  /** Whatever the others say, the winner stays. */
  | 'decided'
  /** Beyond reasonable doubt, though not beyond all. */
  | 'likely'

/**
 * Whether the vote can end. `likely` is the rule of Adaptive-Consistency (arXiv 2305.11860): the leader's share of the two
 * largest groups has a Beta posterior, and its probability of being more than a half is above `confidence`.
 *
 * @param confidence in (0.5, 1]; 1 waits for certainty
 */
export function settledBy({ groups, cast, most }: Tally, confidence: number): Settled | undefined {
  if (cast >= most) return 'all'
  const [leader, second] = groups
  if (!leader) return undefined
  if (
    groups.slice(1).every((rival) => staysBehind(rival, leader, most - cast)) &&
    leader.votes.length >= most - cast
  )
    return 'decided'
  const [first, next] = [leader.votes.length, second?.votes.length ?? 0]
  return probabilityOfLead(first, next) > confidence ? 'likely' : undefined
}

/** Even if it gets all that are left: with as many the one wins that was there first. */
function staysBehind(rival: Group, leader: Group, left: number): boolean {
  const [most, needed] = [rival.votes.length + left, leader.votes.length]
  return most < needed || (most === needed && (leader.votes[0] ?? 0) < (rival.votes[0] ?? 0))
}

/** P(Beta(a + 1, b + 1) > 1/2), which is P(Binomial(a + b + 1, 1/2) <= a). */
export function probabilityOfLead(a: number, b: number): number {
  const n = a + b + 1
  let term = 0.5 ** n
  let sum = term
  for (let k = 1; k <= a; k++) {
    term *= (n - k + 1) / k
    sum += term
  }
  return sum
}

/** Of the votes that there were to be, those that were not needed, in [0, 1). */
export function saving({ cast, most }: Pick<Tally, 'cast' | 'most'>): number {
  return most <= cast ? 0 : 1 - cast / most
}
