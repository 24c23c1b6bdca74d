import { answerOf, type Transcript } from '../solve/transcript.ts'
import type { Agreement, Support } from './agreement.ts'
import { findEquationEvidence } from './substitute/equationEvidence.ts'
import { settledBy, tally, type Vote } from './vote/tally.ts'
import { defaultVotes, voteConfidence } from './vote/vote.ts'

/** What takes a grader to find for and against an answer. Loaded only where it is wanted. */
export function supportOf(transcript: Transcript, others: readonly Vote[]): Support {
  const answer = answerOf(transcript)
  const agreement = answer && agreementOf(answer.text, others)
  return { equations: findEquationEvidence(transcript), ...(agreement && { agreement }) }
}

/** What later solves say of an answer; nothing where there are none. */
export function agreementOf(answer: string, others: readonly Vote[]): Agreement | undefined {
  if (others.length === 0) return undefined
  const now = tally([{ answer }, ...others], Math.max(defaultVotes, others.length + 1))
  const settled = settledBy(now, voteConfidence)
  const own = now.groups.find((group) => group.votes.includes(0))?.votes ?? []
  const rival = now.groups.find((group) => !group.votes.includes(0))
  return {
    votes: own.length,
    of: now.cast,
    ...(rival && rival.votes.length > 1 && { rival: { answer: rival.answer, votes: rival.votes.length } }),
    others: others.map((vote, index) => ({ ...vote, agrees: own.includes(index + 1) })),
    ...(settled && { settled }),
    spared: settled ? now.most - now.cast : 0,
  }
}
