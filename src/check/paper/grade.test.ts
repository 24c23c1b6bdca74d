import { describe, expect, test } from 'vitest'
import { mumathCode } from '../../solve/protocols.ts'
import { FakeAlgebra } from './fakeAlgebra.fixture.ts'
import { extractAnswer } from '../../solve/answer.ts'
import { cleanAnswer } from './clean.ts'
import { gradeCleaned, gradePaper, pairMs, type Graded } from './grade.ts'

const { signal } = new AbortController()
const grade = (answer: string, reference: string, algebra: FakeAlgebra) =>
  gradeCleaned(answer, reference, algebra, signal)

test.each<[answer: string, reference: string, verdict: Graded['verdict'], settledBy: Graded['settledBy']]>([
  ['3', '3.0', 'equal', 'numbers'],
  ['3', '4', 'different', 'numbers'],
  ['Evelyn', '\\text{Evelyn}', 'equal', 'text'],
  ['', '3', 'different', 'text'],
  ['(1,2.0)', '(1,2)', 'equal', 'numbers'],
  ['(a,{b})', '(a,b)', 'equal', 'text'],
  ['(a,2.0)', '(a,2)', 'equal', 'text'],
])('%j against %j is %s by %s, without the algebra', async (answer, reference, verdict, settledBy) => {
  const algebra = new FakeAlgebra()
  expect(await grade(answer, reference, algebra)).toEqual({ answer, verdict, settledBy })
  expect(algebra.asked).toEqual([])
})

describe('what is left open is asked of the algebra', () => {
  test.each<[answer: string, reference: string, asked: readonly string[]]>([
    ['1+x', 'x+1', ['1+x']],
    ['(1+x,2)', '(x+1,2)', ['1+x', '(1+x,2)']],
    ['(1,2)', '(1,3)', ['(1,2)']],
    ['(1,2)', '(1,2,3)', ['(1,2)']],
    ['(a,b)', '(c,d)', ['a', 'b', '(a,b)']],
    ['[(a,b),c]', '[(d,b),c]', ['(a', '[(a,b),c]']],
  ])('%s against %s', async (answer, reference, asked) => {
    const algebra = new FakeAlgebra()
    const graded = await grade(answer, reference, algebra)
    expect(graded).toEqual({ answer, verdict: 'different', settledBy: 'algebra' })
    expect(algebra.asked.map(([answer]) => answer)).toEqual(asked)
  })

  test('elements that are equal settle the whole', async () => {
    const algebra = new FakeAlgebra({ '1+x': 'equal' })
    expect(await grade('(1+x,2)', '(x+1,2)', algebra)).toMatchObject({
      verdict: 'equal',
      settledBy: 'algebra',
    })
    expect(algebra.asked).toEqual([['1+x', 'x+1', pairMs]])
  })

  test('the whole may be equal where elements are not', async () => {
    const algebra = new FakeAlgebra({ '(1,234)': 'equal' })
    expect(await grade('(1,234)', '(1,235)', algebra)).toMatchObject({ verdict: 'equal' })
  })
})

describe('the time of a pair', () => {
  test('is shared by all that is compared for it', async () => {
    const algebra = new FakeAlgebra({}, 1_200)
    expect(await grade('(a,b)', '(c,d)', algebra)).toMatchObject({ verdict: 'different' })
    expect(algebra.asked.map(([, , ms]) => ms)).toEqual([3_000, 1_800, 600])
  })

  test('may be over before the last of it', async () => {
    const algebra = new FakeAlgebra({}, 1_500)
    expect(await grade('(a,b)', '(c,d)', algebra)).toMatchObject({ verdict: 'timeout' })
    expect(algebra.asked).toHaveLength(2)
  })

  test('is over for the whole where it is for an element', async () => {
    const algebra = new FakeAlgebra({ a: 'timeout', b: 'equal' })
    expect(await grade('(a,b)', '(c,d)', algebra)).toMatchObject({ verdict: 'timeout' })
  })
})

test('both sides are cleaned', async () => {
  const algebra = new FakeAlgebra()
  expect(await gradePaper('\\$ 5.00', '5 \\text{ dollars}', algebra, signal)).toBe('equal')
  expect(await gradePaper('\\tfrac12', 'x = 0.6', algebra, signal)).toBe('different')
  expect(algebra.asked).toEqual([['\\frac{1}{2}', '0.6', pairMs]])
})

test.each<[text: string, answer: string]>([
  ['So it is $\\boxed{\\dfrac{1}{2}}$.', '\\frac{1}{2}'],
  ['The answer is: 12.\nAnd more.', '12'],
  ['Nothing', ''],
])('the answer of the transcript %j is %j', (text, answer) =>
  expect(cleanAnswer(extractAnswer(text, mumathCode))).toBe(answer),
)

test('who stops it hears of it as an abort', async () => {
  const stopping = AbortSignal.abort()
  await expect(gradePaper('x', 'y', new FakeAlgebra(), stopping)).rejects.toMatchObject({
    name: 'AbortError',
  })
})
