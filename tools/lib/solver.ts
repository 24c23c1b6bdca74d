import { isOfModel } from '../../src/solve/failure.ts'
import { reduce, type Transcript } from '../../src/solve/transcript.ts'
import { Advice } from './advice.mjs'
import { openTutor } from './driver.ts'
import type { EvalRow } from './evalRow.ts'
import { adviceOf, PageLost, Refused } from './framedTutor.ts'

/** Where the transcripts of an evaluation come from. */
export interface Solver {
  /** `undefined` when it was aborted. */
  solve(row: EvalRow, signal: AbortSignal): Promise<Solved | undefined>
  close(): Promise<void>
}

export interface Solved {
  readonly transcript: string
  /** The type of the solution's end; `recorded`, or `lost` and `refused`, where it has none. */
  readonly end: string
}

/** What was recorded with the rows, as it is. */
export function recordedSolver(rows: readonly EvalRow[]): Solver {
  if (rows.some((row) => row.transcript === undefined)) {
    throw new Advice(
      'The set holds no recorded transcripts: name a model that can solve it, as in --model nano.',
    )
  }
  return {
    solve: ({ transcript = '' }) => Promise.resolve({ transcript, end: 'recorded' }),
    close: () => Promise.resolve(),
  }
}

/** The app itself. A question in whose midst the page is lost is asked once more. */
export async function liveSolver(engine: string, model: string): Promise<Solver> {
  const tutor = await openTutor({ engine, model })

  const once = async (question: string, signal: AbortSignal): Promise<Solved | undefined> => {
    const events = await tutor.ask(question, { signal })
    if (signal.aborted) return undefined
    const transcript = events.reduce<Transcript | undefined>(reduce, undefined)
    if (transcript?.phase.type !== 'ended') throw new Error('the events of a solution end with "ended"')
    const { end } = transcript.phase
    if (end.type === 'failed' && isOfModel(end.failure)) {
      throw new Advice(`The model failed, so nothing more can be measured: ${end.failure.detail}`, 3)
    }
    return { transcript: transcript.text, end: end.type }
  }

  return {
    solve: async ({ question }, signal) => {
      for (let lost = 0; ; lost++) {
        try {
          return await once(question, signal)
        } catch (error) {
          if (error instanceof Refused) {
            if (error.why !== 'question') throw adviceOf(error)
            return { transcript: '', end: 'refused' }
          }
          if (!(error instanceof PageLost)) throw error
          if (signal.aborted) return undefined
          if (lost > 0) return { transcript: '', end: 'lost' }
        }
      }
    },
    close: () => tutor.close(),
  }
}
