import { vote, voteConfidence } from '../check/vote/vote.ts'
import { extractAnswer } from '../solve/answer.ts'
import { mumathCode } from '../solve/protocols.ts'
import { totalUsage } from '../solve/transcript.ts'
import type { Sampling } from '../solve/types.ts'
import type { Solved, Solver } from './solver.ts'

/**
 * Solves each question several times, by other seeds, until the rest can't change the winner or hardly would, and hands
 * on the first solution with the answer that has the most votes.
 *
 * @param most solves of a question
 * @param sampling of the first; each further one has the next seed
 */
export function createVotingSolver(solver: Solver, most: number, sampling: Sampling): Solver {
  return {
    async solve(row, signal) {
      const solves: Solved[] = []
      const cast = async (nth: number) => {
        const solved = await solver.solve(row, signal, { ...sampling, seed: sampling.seed + nth })
        if (!solved) return undefined
        solves.push(solved)
        const answer = statedBy(solved)
        return answer === undefined ? {} : { answer }
      }
      for await (const { tally, settled } of vote({ most, confidence: voteConfidence, cast }, signal)) {
        if (!settled) continue
        const winner = solves[tally.groups[0]?.votes[0] ?? 0]
        const usage = totalOf(solves)
        return winner && { ...winner, ...(usage && { usage }), cast: tally.cast }
      }
      return undefined
    },
  }
}

/** Only a solution that came to an answer of its own votes for one. */
function statedBy({ end, transcript, answer }: Solved): string | undefined {
  if (end !== 'answered') return undefined
  return answer ?? extractAnswer(transcript, mumathCode)?.text
}

function totalOf(solves: readonly Solved[]): Solved['usage'] {
  const usages = solves.flatMap(({ usage }) => usage ?? [])
  if (usages.length < solves.length) return undefined
  const { engine: _, ...sum } = totalUsage(usages)
  return { ...sum, calls: usages.reduce((total, { calls }) => total + calls, 0) }
}
