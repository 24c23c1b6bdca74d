import { describe, expect, test } from 'vitest'
import { comparePrinted } from './evidence.ts'

describe('an answer and what the program printed', () => {
  test.each<[answer: string, output: string, evidence: string | undefined]>([
    ['60', '60.0', 'printed'],
    ['64.80', '64.8', 'printed'],
    ['\\$64.80', '64.8', 'printed'],
    ['1{,}200', '1200', 'printed'],
    ['\\frac{3}{4}', '3/4', 'printed'],
    ['\\frac{3}{4}', '0.75', 'printed'],
    ['36 \\text{ apples}', '36', 'printed'],
    ['25\\%', '25', 'printed'],
    ['0.1', '0.30000000000000004', undefined],
    ['0.3', '0.30000000000000004', 'printed'],
    ['33.33', '33.333333333333336', 'rounded'],
    ['33.34', '33.333333333333336', undefined],
    ['60', 'price\n60', 'printed'],
    ['2, 3', '[2, 3]', 'printed'],
    ['(x-3)(x-2)', '(x - 3)*(x - 2)', 'printed'],
    ['3x^2', '3*x**2', 'printed'],
    ['61', '60', undefined],
    ['', '60', undefined],
    ['60', '6', undefined],
  ])('%s for %j: %s', (answer, output, evidence) =>
    expect(comparePrinted(answer, output)[0]?.type).toBe(evidence),
  )
})
