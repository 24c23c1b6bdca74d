import { describe, expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import { isAgreed, standingOf } from './agreement.ts'
import { agreementOf } from './support.ts'

const printed = [{ type: 'printed', printed: '36' }] as const
const agreement = (others: string) =>
  agreementOf(
    '36',
    others === '' ? [] : others.split(' ').map((answer) => (answer === '-' ? {} : { answer })),
  )

describe('what other solves say of 36', () => {
  test.each<
    [others: string, votes: string | undefined, agreed: boolean, rival: string | undefined, spared: number]
  >([
    ['', undefined, false, undefined, 0],
    ['36', '2 of 2', true, undefined, 0],
    ['36 36.0', '3 of 3', true, undefined, 2],
    ['36 36 36 36', '5 of 5', true, undefined, 0],
    ['35', '1 of 2', false, undefined, 0],
    ['35 36', '2 of 3', true, undefined, 0],
    ['35 35', '1 of 3', false, '35', 0],
    ['35 35 35', '1 of 4', false, '35', 1],
    ['35 34 -', '1 of 4', false, undefined, 0],
    ['- - 36', '2 of 4', false, undefined, 1],
    ['36 35 35 -', '2 of 5', false, '35', 0],
    ['36 36 35 35', '3 of 5', false, '35', 0],
    ['36 36 35 34', '3 of 5', true, undefined, 0],
    ['36 35 35 35', '2 of 5', false, '35', 0],
  ])('%j: %s', (others, votes, agreed, rival, spared) => {
    const found = agreement(others)
    expect(found && `${found.votes} of ${found.of}`).toBe(votes)
    expect([found !== undefined && isAgreed(found), found?.rival?.answer, found?.spared ?? 0]).toEqual([
      agreed,
      rival,
      spared,
    ])
  })
})

test.each<[rounded: boolean, standing: string]>([
  [false, 'checked'],
  [true, 'plain'],
])('an answer that satisfies its equation, rounded %s: %s', (rounded, standing) => {
  const satisfies = {
    type: 'satisfies',
    equations: ['x = 2'],
    symbols: ['x'],
    of: 1,
    rounded,
    several: false,
  } as const
  expect(standingOf([satisfies], undefined)).toBe(standing)
})

describe('an answer stands as', () => {
  test.each<[others: string, printed: boolean, standing: string]>([
    ['', false, 'plain'],
    ['', true, 'checked'],
    ['36', false, 'checked'],
    ['35', false, 'plain'],
    ['35', true, 'checked'],
    ['35 35', false, 'disputed'],
    ['35 35', true, 'disputed'],
    ['36 35 35 35', true, 'disputed'],
  ])('after %j, printed %s: %s', (others, isPrinted, standing) =>
    expect(standingOf(isPrinted ? printed : [], agreement(others))).toBe(standing),
  )

  const satisfies = {
    type: 'satisfies',
    equations: ['x = 2'],
    symbols: ['x'],
    of: 1,
    several: false,
  } as const
  test.each<[why: string, evidence: readonly Evidence[], others: string, standing: string]>([
    ['nothing', [], '', 'unfamiliar'],
    ['its program alone', printed, '', 'unfamiliar'],
    ['a number that rounds to it', [{ type: 'rounded', printed: '36.0001' }], '', 'unfamiliar'],
    ['its equation', [...printed, { ...satisfies, rounded: false }], '', 'checked'],
    ['its equation, rounded', [...printed, { ...satisfies, rounded: true }], '', 'unfamiliar'],
    ['other solves', printed, '36 36', 'checked'],
    ['another answer', printed, '35 35', 'disputed'],
  ])('to a question that is new to the model, for it %s: %3$s', (_, evidence, others, standing) =>
    expect(standingOf(evidence, agreement(others), true)).toBe(standing),
  )
})
