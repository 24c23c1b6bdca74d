import { reduce, type Transcript } from '../solve/transcript.ts'
import type { End, Output, Sampling, SolveEvent } from '../solve/types.ts'

/**
 * A solution as the notebook keeps it: its events, from which everything shown is made again. Text that came in
 * many pieces is one piece here, and loading is forgotten.
 */
export interface Solution {
  readonly version: 1
  readonly id: string
  /** Milliseconds since 1970. */
  readonly askedAt: number
  readonly events: readonly SolveEvent[]
  /** What a person made of a program, by the number of its cell. */
  readonly edits: Readonly<Record<number, Edit>>
  /** How the question was solved again, to check the answer; absent where nobody has asked for that. */
  readonly ballots?: readonly Ballot[]
}

/** One more solve of the question, independent of the others. */
export interface Ballot {
  readonly sampling: Sampling
  /** By its type. */
  readonly end: End['type']
  /** As written, where it came to one. */
  readonly answer?: string
  /** In the form of the protocol. */
  readonly text: string
  /** Tokens that the model wrote. */
  readonly generated: number
}

export interface Edit {
  readonly code: string
  /** The last run of it, and the code that ran: more may have been typed since. */
  readonly ran?: { readonly code: string; readonly output: Output }
}

export function newSolution(id: string, askedAt: number): Solution {
  return { version: 1, id, askedAt, events: [], edits: {} }
}

export function addEvent(solution: Solution, event: SolveEvent): Solution {
  if (event.type === 'loading') return solution
  const last = solution.events.at(-1)
  if (event.type === 'text' && last?.type === 'text') {
    const merged: SolveEvent = { type: 'text', text: last.text + event.text }
    return { ...solution, events: [...solution.events.slice(0, -1), merged] }
  }
  return { ...solution, events: [...solution.events, event] }
}

export function addEdit(solution: Solution, cell: number, edit: Edit | undefined): Solution {
  const { [cell]: _, ...others } = solution.edits
  return { ...solution, edits: edit ? { ...others, [cell]: edit } : others }
}

export function addBallot(solution: Solution, ballot: Ballot): Solution {
  return { ...solution, ballots: [...(solution.ballots ?? []), ballot] }
}

export function transcriptOf(solution: Solution): Transcript | undefined {
  return solution.events.reduce<Transcript | undefined>(reduce, undefined)
}
