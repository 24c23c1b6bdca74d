import { expect, test } from 'vitest'
import type { Solver } from './solver.ts'
import { createVotingSolver } from './voting.ts'

const patient = new AbortController().signal
const row = { question: 'Q', reference: '36' }
const usage = { calls: 2, cached: 1, prefilled: 10, generated: 5, prefillMs: 1, generateMs: 2 }

/** Solutions that box these answers, in order; `-` comes to none, `!` was aborted. */
function scripted(answers: string) {
  const seeds: (number | undefined)[] = []
  const coming = answers.split(' ')
  const solver: Solver = {
    async solve(_, __, sampling) {
      const answer = coming[seeds.push(sampling?.seed) - 1]
      if (answer === undefined || answer === '!') return undefined
      return answer === '-'
        ? { transcript: 'I saw 36.', end: 'no-answer', usage }
        : { transcript: `${seeds.length}: $\\boxed{${answer}}$`, end: 'answered', usage }
    },
  }
  return { solver, seeds }
}

test.each<[answers: string, transcript: string | undefined, cast: number | undefined]>([
  ['36 36 36 35 35', '1: $\\boxed{36}$', 3],
  ['35 36 36.0 36', '2: $\\boxed{36}$', 4],
  ['35 36 36 35 36', '2: $\\boxed{36}$', 5],
  ['- 36 36', '2: $\\boxed{36}$', 3],
  ['- - - - -', 'I saw 36.', 5],
  ['36 !', undefined, undefined],
])('of solves that say %s it is %j, after %s', async (answers, transcript, cast) => {
  const { solver } = scripted(answers)
  const solved = await createVotingSolver(solver, 5, { temperature: 0.7, seed: 3 }).solve(row, patient)
  expect([solved?.transcript, solved?.cast]).toEqual([transcript, cast])
  if (solved) expect(solved.usage?.generated).toBe(5 * (cast ?? 0))
})

test('each solve has a seed of its own', async () => {
  const { solver, seeds } = scripted('36 36 36')
  await createVotingSolver(solver, 5, { temperature: 0.7, seed: 3 }).solve(row, patient)
  expect(seeds).toEqual([3, 4, 5])
})
