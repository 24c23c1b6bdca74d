import { FailureError } from '../solve/failure.ts'
import { solve } from '../solve/loop.ts'
import { readEvents, totalUsage, type Transcript } from '../solve/transcript.ts'
import type { Model, Protocol, Python, Sampling } from '../solve/types.ts'
import { newId } from '../util/newId.ts'
import type { Result } from './result.ts'
import type { Row } from './row.ts'

/** Where the transcripts of an evaluation come from. */
export interface Solver {
  /**
   * Several may be under way at once. `undefined` when it was aborted; throws a `FailureError` where nothing more can be
   * measured, since the model or Python failed.
   *
   * @param sampling instead of the solver's own
   */
  solve(row: Row, signal: AbortSignal, sampling?: Sampling): Promise<Solved | undefined>
}

export interface Solved {
  readonly transcript: string
  /** The type of the solution's end; `recorded`, `refused` and `lost` where it has none. */
  readonly end: string
  /** The answer to grade, where it is not to be looked for in the transcript: one that was voted for, or recorded. */
  readonly answer?: string
  /** Of all solves, where several were made. */
  readonly usage?: NonNullable<Result['usage']>
  /** How many solves voted on it, where they did. */
  readonly cast?: number
}

/** What was recorded with the rows, as it is. */
export const recordedSolver: Solver = {
  solve: ({ transcript = '', answer }) =>
    Promise.resolve({ transcript, end: 'recorded', ...(answer !== undefined && { answer }) }),
}

export interface SolverMeans {
  readonly model: Model
  /** Never one without a cage: programs of models are run. */
  readonly python: Python
  readonly protocol: Protocol
  /** Greedy where absent. */
  readonly sampling?: Sampling
}

/** The app's own loop, once for each question. */
export function createSolver(means: SolverMeans): Solver {
  return {
    async solve({ question }, signal, sampling) {
      const all = { ...means, ...(sampling && { sampling }), solution: newId(), signal }
      const transcript = await readEvents(solve(question, all))
      return signal.aborted ? undefined : solvedOf(transcript)
    },
  }
}

/** What a solution that has ended comes to. Throws a `FailureError` for one that was cut off by a failure. */
export function solvedOf(transcript: Transcript | undefined): Solved {
  if (transcript?.phase.type !== 'ended') throw new Error('the events of a solution end with "ended"')
  const { end } = transcript.phase
  // What fails for one question will for all, but for a bug, which may be of that question alone.
  if (end.type === 'failed' && end.failure.kind !== 'bug') throw new FailureError(end.failure)
  const { engine: _, ...usage } = totalUsage(transcript.calls)
  return {
    transcript: transcript.text,
    end: end.type,
    usage: { calls: transcript.calls.length, ...usage },
  }
}
