import { describe, expect, test } from 'vitest'
import { reduce, type Transcript } from '../solve/transcript.ts'
import type { End, Output, SolveEvent } from '../solve/types.ts'
import { comparePrinted, findEvidence } from './evidence.ts'

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
    ['36', '3 6', undefined],
    ['36', '3\n6', undefined],
    ['12', '1 2', undefined],
    ['34', '3*4', undefined],
    ['12', '3*4', undefined],
    ['\\frac{1}{12}', '11/2', undefined],
    ['3', 'y=3', undefined],
    ['23', '[2, 3]', undefined],
    ['5', '[5]', 'printed'],
    ['3525', '3524.97', 'rounded'],
    ['1', '0.75', undefined],
    ['0', '0.3', undefined],
    ['0', '-0.49', undefined],
    ['x^{10}', 'x**10', 'printed'],
    ['x^{10}', 'x*10', undefined],
    ['25\\pi', '25*pi', 'printed'],
    ['\\frac{x}{2}', 'x/2', 'printed'],
    ['2\\sqrt{3}', '2*sqrt(3)', 'printed'],
    ['x \\le \\frac{33}{5}', 'x <= 33/5', 'printed'],
    ['(14, -7)', '(14, -7)', 'printed'],
    ['\\left(14, -7\\right)', '(14, -7)', 'printed'],
    ['\\{2, 3\\}', '{2, 3}', 'printed'],
    ['\\text{yes}', 'yes', 'printed'],
    ['yes', 'no', undefined],
    ['', '60', undefined],
    ['60', '6', undefined],
  ])('%s for %j: %s', (answer, output, evidence) =>
    expect(comparePrinted(answer, output)[0]?.type).toBe(evidence),
  )
})

describe('the evidence of a solution is', () => {
  const ran = (stdout: string, error?: Output['error']): SolveEvent => ({
    type: 'ran',
    feedback: stdout,
    output: { stdout, variables: [], figures: [], ms: 1, ...(error && { error }) },
  })
  const ended = (end: End): SolveEvent => ({ type: 'ended', end })
  const sixty = ended({ type: 'answered', answer: { text: '60', source: 'boxed' } })
  const raised = { kind: 'raised', line: 'ValueError' } as const

  test.each<[what: string, events: readonly SolveEvent[], evidence: readonly string[]]>([
    ['what its program printed', [ran('60\n'), sixty], ['printed']],
    ['only what its last program printed', [ran('60\n'), ran('61\n'), sixty], []],
    ['nothing where no program ran', [sixty], []],
    ['nothing where the program failed', [ran('60\n', raised), sixty], []],
    ['nothing where nothing was printed', [ran('\n'), sixty], []],
    ['nothing without an answer', [ran('60\n'), ended({ type: 'no-answer' })], []],
    ['nothing before the end', [ran('60\n')], []],
  ])('%s', (_, events, evidence) => {
    const asked: SolveEvent = { type: 'asked', question: 'Q', protocol: 'nano', model: 'nano' }
    const transcript = [asked, ...events].reduce<Transcript | undefined>(reduce, undefined)
    expect(transcript && findEvidence(transcript).map(({ type }) => type)).toEqual(evidence)
  })
})
