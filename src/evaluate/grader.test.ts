import { expect, test } from 'vitest'
import type { Algebra } from '../check/paper/algebra.ts'
import { createGrader, type Graded } from './grader.ts'

/** What must not be asked for, and what is never equal. */
const noAlgebra: Algebra = { compare: () => Promise.reject(new Error('the algebra was asked')) }
const fakeAlgebra: Algebra = { compare: () => Promise.resolve({ verdict: 'timeout', ms: 1 }) }
const { signal } = new AbortController()

const output = '```python\nprint(6)\n```\n```output\n6\n```\n'

test.each<[transcript: string, reference: string, graded: Partial<Graded>]>([
  ['It is $\\boxed{6}$.', '6', { answer: '6', verdict: 'equal', settledBy: 'numbers', tutor: 'right' }],
  ['It is $\\boxed{7}$.', '6', { verdict: 'different', tutor: 'wrong', reason: 'off-by-one' }],
  ['It is $\\boxed{600}$.', '6', { verdict: 'equal', tutor: 'wrong', reason: 'factor' }],
  ['It is $\\boxed{\\frac{4}{6}}$.', '\\frac{4}{6}', { verdict: 'equal', settledBy: 'text' }],
  [output, '6', { answer: '6', verdict: 'equal', tutor: 'right' }],
  ['', '6', { answer: '', verdict: 'different', tutor: 'cannot-tell', reason: 'empty' }],
])('%j for %s', async (transcript, reference, graded) => {
  const solved = { transcript, end: 'answered' }
  expect(await createGrader(noAlgebra).grade({ question: 'q', reference }, solved, signal)).toMatchObject(
    graded,
  )
})

test('an answer that comes with the solution counts, not what stands in the transcript', async () => {
  const solved = { transcript: 'It is $\\boxed{7}$.', end: 'recorded', answer: '6.' }
  const graded = await createGrader(noAlgebra).grade({ question: 'q', reference: '6' }, solved, signal)
  expect(graded).toMatchObject({ answer: '6', verdict: 'equal' })
})

test('what numbers and texts leave open is for the algebra', async () => {
  const solved = { transcript: 'It is $\\boxed{x+1}$.', end: 'answered' }
  const graded = await createGrader(fakeAlgebra).grade({ question: 'q', reference: '1+x' }, solved, signal)
  expect(graded).toMatchObject({ verdict: 'timeout', settledBy: 'algebra', tutor: 'right' })
})
