import type { Agreement } from './agreement.ts'
import { settledBy, tally, type Vote } from './vote/tally.ts'
import { defaultVotes, voteConfidence } from './vote/vote.ts'

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
