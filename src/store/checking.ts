import type { Ballot, Solution } from '../notebook/solution.ts'
import type { Preference } from '../model/runner.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError, isAbort } from '../solve/failure.ts'
import { outlive } from '../solve/outlive.ts'
import { answerOf, protocolOf, readEvents, totalUsage, type Transcript } from '../solve/transcript.ts'
import type { Sampling } from '../solve/types.ts'
import type { Services } from './services.ts'
import { isHere, notHereSentence } from './solving.ts'

/** Whether the answer on the page is being checked by solving its question again. */
export type Checking =
  | { readonly type: 'idle' }
  /** The `nth` solve of at most `most`, the one on the page included; `written` characters of it are there. */
  | { readonly type: 'running'; readonly nth: number; readonly most: number; readonly written: number }

export interface CheckingPage {
  readonly shown: () => { readonly solution: Solution; readonly transcript: Transcript } | undefined
  readonly preference: () => Preference
  /** Of the solution with this id, if it is still on the page. */
  readonly keep: (id: string, ballot: Ballot) => void
  /** At most as often as the page paints; `now`: at once. */
  readonly show: (checking: Checking, now: boolean) => void
  readonly notify: (sentence: string | undefined) => void
}

export interface Checker {
  /** Solves the question again, independently, until enough agree. Without effect while that is done. */
  readonly checkAgain: () => Promise<void>
  /** Settles when nothing is under way. What was found is kept. */
  readonly stop: () => Promise<void>
  readonly busy: () => boolean
}

export function createChecking(services: Services, page: CheckingPage): Checker {
  let current: { readonly abort: AbortController; readonly over: Promise<void> } | undefined

  const check = async (solution: Solution, transcript: Transcript, signal: AbortSignal) => {
    const { vote, defaultVotes, voteConfidence, voteTemperature } = await import('../check/vote/vote.ts')
    const ballots = solution.ballots ?? []
    const first = answerOf(transcript)?.text
    const earlier = [{ ...(first !== undefined && { answer: first }) }, ...ballots]
    const most = Math.max(defaultVotes, earlier.length + 1)
    const seed = services.now() % 2 ** 31

    const cast = async (nth: number): Promise<Ballot | undefined> => {
      const sampling = { temperature: voteTemperature, seed: seed + nth }
      const running = { type: 'running', nth: nth + 1, most } as const
      page.show({ ...running, written: 0 }, true)
      const solved = await solveAgain(
        transcript,
        `${solution.id}/ballots/${nth}`,
        sampling,
        signal,
        (written) => page.show({ ...running, written }, false),
      )
      return solved && ballotOf(solved, sampling)
    }
    for await (const { latest } of vote({ most, confidence: voteConfidence, earlier, cast }, signal))
      page.keep(solution.id, latest)
  }

  const solveAgain = async (
    { question, model, protocol }: Transcript,
    solution: string,
    sampling: Sampling,
    signal: AbortSignal,
    onWritten: (characters: number) => void,
  ): Promise<Transcript | undefined> => {
    const means = {
      model: services.model(model, page.preference),
      python: services.python,
      protocol: protocolOf({ protocol }),
      solution,
      sampling,
      signal,
    }
    const solved = await readEvents(outlive(question, means), ({ text }) => onWritten(text.length))
    return signal.aborted ? undefined : solved
  }

  const run = async (abort: AbortController, shown: NonNullable<ReturnType<CheckingPage['shown']>>) => {
    try {
      await check(shown.solution, shown.transcript, abort.signal)
    } catch (error) {
      if (error instanceof FailureError) page.notify(failureSentence(error.failure))
      else if (!isAbort(error)) throw error
    } finally {
      current = undefined
      page.show({ type: 'idle' }, true)
    }
  }

  return {
    busy: () => current !== undefined,
    async stop() {
      current?.abort.abort()
      await current?.over.catch(() => {})
    },
    async checkAgain() {
      const shown = page.shown()
      if (current || shown?.transcript.phase.type !== 'ended') return
      const { model } = shown.transcript
      page.notify(isHere(services, model) ? undefined : notHereSentence(model))
      if (!isHere(services, model)) return
      const abort = new AbortController()
      const over = run(abort, shown)
      current = { abort, over }
      await over
    },
  }
}

/** Throws a `FailureError` for one that was cut off by a failure: the others would be too. */
function ballotOf({ phase, text, calls }: Transcript, sampling: Sampling): Ballot {
  if (phase.type !== 'ended') throw new Error('the events of a solution end with "ended"')
  const { end } = phase
  if (end.type === 'failed') throw new FailureError(end.failure)
  return {
    sampling,
    end: end.type,
    ...(end.type === 'answered' && { answer: end.answer.text }),
    text,
    generated: totalUsage(calls).generated,
  }
}
