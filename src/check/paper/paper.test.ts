import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanString } from './clean.ts'
import { compareNumeric } from './compare.ts'

describe('clean-up, quirks included', () => {
  test.each<[raw: string, clean: string]>([
    ['60', '60'],
    ['60.', '60'],
    ['\\$1,200', '1,200'],
    ['25\\%', '25'],
    ['60 \\text{ dollars}', '60'],
    ['\\text{even}', '{even}'],
    ['\\dfrac{1}{2}', '\\frac{1}{2}'],
    ['\\frac12', '\\frac{1}{2}'],
    ['\\frac1{72}', '\\frac{1}{72}'],
    ['3/4', '\\frac{3}{4}'],
    ['x/4', 'x/4'],
    ['x = 5', '5'],
    ['3.000', '3'],
    ['.5', '0.5'],
    ['90^\\circ', '90'],
    ['\\sqrt3', '\\sqrt{3}'],
    ['\\left( 1, 2 \\right)', '(1,2)'],
    ['3j', '3i'],
    ['1 and 2', '12'],
  ])('%j → %j', (raw, clean) => expect(cleanString(raw)).toBe(clean))
})

describe('what numbers settle', () => {
  test.each<[answer: string, reference: string, comparison: string]>([
    ['60', '60.0', 'equal'],
    ['1,200', '1200', 'equal'],
    ['0.25', '25', 'equal'],
    ['2500', '25', 'equal'],
    ['60.001', '60', 'equal'],
    ['60.1', '60', 'different'],
    ['-3', '3', 'different'],
    ['', '3', 'different'],
    ['(1,2)', '1,2', 'equal'],
    ['x+1', '1+x', 'undecided'],
    ['\\frac{1}{2}', '0.5', 'undecided'],
    ['1e3', '1000', 'equal'],
    ['0x10', '16', 'undecided'],
  ])('%s against %s: %s', (answer, reference, comparison) =>
    expect(compareNumeric(answer, reference)).toBe(comparison),
  )
})

const corpora = process.env['MUMATH_CORPORA']
const casesFile = corpora ? `${corpora}/grader-cases.json` : ''

test.skipIf(!existsSync(casesFile))('never contradicts the official verdict where it gives one', () => {
  const cases: readonly { pred: string; ref: string; official: boolean | 'timeout' }[] = JSON.parse(
    readFileSync(casesFile, 'utf8'),
  )
  for (const { pred, ref, official } of cases) {
    const verdict = compareNumeric(cleanString(pred), cleanString(ref))
    if (verdict !== 'undecided') expect([pred, ref, verdict === 'equal']).toEqual([pred, ref, official])
  }
})
