import { expect, test } from 'vitest'
import type { Settled } from '../../src/check/vote/tally.ts'
import { votesLine } from './solveVotes.ts'

test.each<[votes: number, cast: number, settled: Settled | undefined, line: string]>([
  [3, 5, 'all', '3 of 5 solves agree.'],
  [3, 3, 'decided', '3 of 3 solves agree; 2 of 5 were not needed (40 %).'],
  [1, 1, undefined, '1 of 1 solves agree; the vote was cut off after 1 of at most 5.'],
])('%i of %i, %s: %s', (votes, cast, settled, line) => {
  const groups = [{ answer: '36', votes: Array.from({ length: votes }, (_, nth) => nth) }]
  expect(votesLine({ tally: { groups, cast, most: 5 }, ...(settled && { settled }) })).toBe(line)
})
