import type { Sampling } from '../../src/solve/types.ts'
import { solvedOf, type Solved } from '../../src/evaluate/solver.ts'
import { reduce, type Transcript } from '../../src/solve/transcript.ts'
import { openTutor, type Tutor } from './driver.ts'
import { adviceOf, PageLost, Refused } from './framedTutor.ts'
import type { OpenedSolver, Wanted } from './wanted.ts'

/** The app itself, with a browser for each question that is under way. The first one comes with the first question. */
export function openApp({ model, engine, votes, sampling: own }: Wanted): OpenedSolver {
  // The figures on nano's card are of this engine; a pack has but one.
  const run = engine ?? (model === 'nano' ? 'wllama' : 'auto')
  const tutors: Promise<Tutor>[] = []
  const idle: Tutor[] = []
  const open = () => {
    const tutor = openTutor({ engine: run, model })
    tutors.push(tutor)
    return tutor
  }
  return {
    solver: {
      async solve({ question }, signal, sampling = own) {
        const tutor = idle.pop() ?? (await open())
        try {
          return await ask(tutor, question, signal, sampling)
        } finally {
          idle.push(tutor)
        }
      },
    },
    settings: { model, engine: run, ...(own && { sampling: own }), votes },
    async close() {
      for (const tutor of await Promise.allSettled(tutors)) {
        if (tutor.status === 'fulfilled') await tutor.value.close()
      }
    },
  }
}

/** A question in whose midst the page is lost is asked once more. */
async function ask(
  tutor: Tutor,
  question: string,
  signal: AbortSignal,
  sampling: Sampling | undefined,
): Promise<Solved | undefined> {
  for (let lost = 0; ; lost++) {
    try {
      const events = await tutor.ask(question, { signal, ...(sampling && { sampling }) })
      if (signal.aborted) return undefined
      return solvedOf(events.reduce<Transcript | undefined>(reduce, undefined))
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
}
