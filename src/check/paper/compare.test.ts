import { expect, test } from 'vitest'
import { compareNumbers, compareTexts, pairElements, type Settled } from './compare.ts'

test.each<[answer: string, reference: string, settled: Settled]>([
  ['60', '60.0', 'equal'],
  ['1,200', '1200', 'equal'],
  ['0.25', '25', 'equal'],
  ['2500', '25', 'equal'],
  ['60.001', '60', 'equal'],
  ['60.1', '60', 'different'],
  ['-3', '3', 'different'],
  ['0', '0.0000001', 'different'],
  ['1e3', '1000', 'equal'],
  ['1_2', '12', 'equal'],
  ['1,2', '12', 'equal'],
  ['nan', 'nan', 'different'],
  ['inf', 'inf', 'equal'],
  ['0x10', '16', 'unsettled'],
  ['1__2', '12', 'unsettled'],
  ['', '3', 'unsettled'],
  ['\\frac{1}{2}', '0.5', 'unsettled'],
])('numbers: %s against %s is %s', (answer, reference, settled) =>
  expect(compareNumbers(answer, reference)).toBe(settled),
)

test.each<[answer: string, reference: string, settled: Settled]>([
  ['Evelyn', '{Evelyn}', 'equal'],
  ['(1,2)', '1,2', 'equal'],
  ['2(3)', '23', 'equal'],
  ['[1,2]', '1,2', 'equal'],
  ['[1,2]', '[1,2]', 'equal'],
  ['[1,2]', '(1,2)', 'unsettled'],
  ['(1,2)', '[1,2]', 'unsettled'],
  ['1,2', '[1,2]', 'unsettled'],
  ['[(1,2)]', '1,2', 'equal'],
  ['()', '', 'equal'],
  ['', '', 'different'],
  ['', '3', 'different'],
  ['yes', 'Yes', 'unsettled'],
  ['x+1', '1+x', 'unsettled'],
])('texts: %j against %j is %s', (answer, reference, settled) =>
  expect(compareTexts(answer, reference)).toBe(settled),
)

test.each<[answer: string, reference: string, pairs: readonly (readonly [string, string])[] | undefined]>([
  [
    '(1,2)',
    '(3,4)',
    [
      ['1', '3'],
      ['2', '4'],
    ],
  ],
  ['[1]', '[3]', [['1', '3']]],
  ['(1,2)', '(1,2,3)', undefined],
  ['(1,2)', '[1,2]', undefined],
  ['(1,2]', '(1,2]', undefined],
  ['1,2', '1,2', undefined],
  [
    '((1,2),3)',
    '(4,5,6)',
    [
      ['(1', '4'],
      ['2)', '5'],
      ['3', '6'],
    ],
  ],
])('elements of %s and %s', (answer, reference, pairs) =>
  expect(pairElements(answer, reference)).toEqual(pairs),
)
