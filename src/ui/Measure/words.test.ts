import { describe, expect, test } from 'vitest'
import { measurementOfNano as ofSoftware } from '../../model/measure/measurement.fixture.ts'
import type { Measurement, MeasuringStep } from '../../store/measuring.ts'
import { estimateOf, fileNameOf, formatRate, repeatsDone, stepSentence, stepTold } from './words.ts'

const softwareGpu = ofSoftware.gpu
const card = { gpu: softwareGpu && { ...softwareGpu, software: false }, remark: null }
const of = (change: Partial<Measurement>): Measurement => ({ ...ofSoftware, ...change })
const loading = { type: 'loading', progress: { what: 'model', loaded: 1e6, total: 2e6 } } as const

describe('where it is', () => {
  test.each<[step: MeasuringStep | undefined, said: string, told: string, done: number]>([
    [undefined, 'Starting: 0 tokens so far', 'Measuring.', 0],
    [loading, 'Loading the model: 1.0 MB of 2.0 MB', 'Loading the model.', 0],
    [
      { type: 'warming', run: 1, runs: 3, tokens: 33 },
      'Warming up: 1 of 3, 33 tokens so far',
      'Warming up, 3 times.',
      0,
    ],
    [
      { type: 'reading', run: 2, runs: 5, tokens: 1536 },
      'Reading: 2 of 5, 1,536 tokens so far',
      'Reading, 5 times.',
      4,
    ],
    [
      { type: 'writing', run: 5, runs: 5, tokens: 3000 },
      'Writing: 5 of 5, 3,000 tokens so far',
      'Writing, 5 times.',
      12,
    ],
  ])('%j', (step, said, told, done) => {
    expect([stepSentence(step), stepTold(step), repeatsDone(step)]).toEqual([said, told, done])
  })
})

describe('what follows for a 7B', () => {
  test('by a graphics card: the arithmetic, marked as an estimate', () => {
    expect(estimateOf(of(card))).toMatch(/^An estimate, not a measurement: .* at least 78 ÷ 1,940 = 0\.04 /)
  })

  test.each<[what: string, change: Partial<Measurement>]>([
    ['a processor that plays one', {}],
    ['an unknown device', { ...card, gpu: null }],
    ['the processor', { ...card, engine: 'wllama' }],
    ['files of unknown size', { ...card, model: { ...ofSoftware.model, weightBytes: null } }],
    ['a model as large', { ...card, model: { ...ofSoftware.model, weightBytes: 4e9 } }],
  ])('by %s: nothing', (_, change) => {
    expect(estimateOf(of(change))).toBeUndefined()
  })
})

test.each<[perSecond: number, said: string]>([
  [1234.5, '1,235'],
  [130.28, '130'],
  [54.93, '54.9'],
  [0.0402, '0.04'],
])('%d is said as %s', (perSecond, said) => {
  expect(formatRate(perSecond)).toBe(said)
})

test('a file is named after what was measured, and when', () => {
  expect(fileNameOf(ofSoftware)).toBe('measurement-nano-webllm-2026-11-25-03-00-00.json')
})
