import { saving, type Settled, type Tally } from '../../src/check/vote/tally.ts'
import { vote, voteConfidence, voteTemperature } from '../../src/check/vote/vote.ts'
import { reduce, type Transcript } from '../../src/solve/transcript.ts'
import type { Sampling, SolveEvent } from '../../src/solve/types.ts'
import { say } from './advice.mjs'
import type { Tutor } from './driver.ts'
import { adviceOf, PageLost, Refused } from './framedTutor.ts'

export interface Solved {
  /** With votes: the first that came to the winning answer. */
  readonly transcript?: Transcript
  /** What happened to the page of the tutor, if it went away on the way. */
  readonly lost?: string
  readonly tally?: Tally
  /** Absent where the vote was cut off: by Ctrl-C, or since a solve failed. */
  readonly settled?: Settled
}

interface Once {
  /** Greedy where absent. */
  readonly sampling?: Sampling
  readonly onText?: (text: string) => void
}

/** One solution by the whole app. Throws an `Advice` where the app refuses the question. */
export async function solveOnce(
  tutor: Tutor,
  question: string,
  signal: AbortSignal,
  { sampling, onText }: Once,
): Promise<Solved> {
  let transcript: Transcript | undefined
  const onEvent = (event: SolveEvent) => {
    const before = transcript?.text.length ?? 0
    transcript = reduce(transcript, event)
    onText?.(transcript.text.slice(before))
  }
  try {
    await tutor.ask(question, { onEvent, signal, ...(sampling && { sampling }) })
  } catch (error) {
    if (error instanceof Refused) throw adviceOf(error)
    if (!(error instanceof PageLost)) throw error
    return { ...(transcript && { transcript }), lost: `${error.message} Try again.` }
  }
  return transcript ? { transcript } : {}
}

/** Several, each by chance and by another seed, until the winner is certain enough. What each says goes to standard error. */
export async function solveByVotes(
  tutor: Tutor,
  question: string,
  most: number,
  signal: AbortSignal,
): Promise<Solved> {
  const solves: Solved[] = []
  const cast = async (nth: number) => {
    const sampling = { temperature: voteTemperature, seed: nth }
    const solved = await solveOnce(tutor, question, signal, { sampling })
    solves.push(solved)
    const end = solved.transcript?.phase.type === 'ended' ? solved.transcript.phase.end : undefined
    // One that failed would fail again.
    if (signal.aborted || !end || end.type === 'failed') return undefined
    const answer = end.type === 'answered' ? end.answer.text : undefined
    say(`Solve ${nth + 1} of at most ${most}: ${answer ?? 'no answer'}`)
    return answer === undefined ? {} : { answer }
  }
  let last: Tally | undefined
  let settled: Settled | undefined
  for await (const now of vote({ most, confidence: voteConfidence, cast }, signal))
    ({ tally: last, settled } = now)
  const winner = last?.groups[0]?.votes[0]
  const solved = (winner === undefined ? undefined : solves[winner]) ?? solves.at(-1) ?? {}
  return { ...solved, ...(last && { tally: last }), ...(settled && { settled }) }
}

/** `3 of 3 solves agree; 2 of 5 were not needed (40 %).` */
export function votesLine({ tally, settled }: Required<Pick<Solved, 'tally'>> & Solved): string {
  const { groups, cast, most } = tally
  const line = `${groups[0]?.votes.length ?? 0} of ${cast} solves agree`
  if (!settled) return `${line}; the vote was cut off after ${cast} of at most ${most}.`
  const spared = most - cast
  return spared > 0
    ? `${line}; ${spared} of ${most} were not needed (${(100 * saving(tally)).toFixed(0)} %).`
    : `${line}.`
}

/** As `--json` prints it. */
export function votesOf({ groups, cast, most }: Tally) {
  return { most, cast, answers: groups.map(({ answer, votes }) => ({ answer, votes: votes.length })) }
}
