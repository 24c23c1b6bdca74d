import { describe, expect, test } from 'vitest'
import { measurementOfNano as made } from './measurement.fixture.ts'
import { parseMeasurement } from './measurement.ts'

const copy = (change: object) => JSON.parse(JSON.stringify({ ...made, ...change }))
const { gpu, prefill } = made

describe('what was saved is read as it was', () => {
  test.each<[what: string, change: object]>([
    ['of a graphics processor', {}],
    ['of a processor', { engine: 'wllama', gpu: null, remark: null }],
    [
      'of files of which little is known',
      { model: { ...made.model, quantisation: null, weightBytes: null } },
    ],
  ])('%s', (_, change) => {
    expect(parseMeasurement(copy(change))).toEqual(copy(change))
  })

  test('unknown keys are dropped', () => {
    expect(parseMeasurement(copy({ owner: 'somebody' }))).toEqual(made)
  })
})

describe('what is not one', () => {
  test.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['a text', 'measurement'],
    ['a list', [made]],
    ['an empty object', {}],
    ['another kind of file', copy({ type: 'package' })],
    ['one of a later version', copy({ version: 2 })],
    ['without a figure', copy({ decode: undefined })],
    ['without repeats', copy({ prefill: { ...prefill, repeats: [] } })],
    ['a median outside of its spread', copy({ prefill: { ...prefill, median: prefill.max + 1 } })],
    ['a negative rate', copy({ prefill: { ...prefill, min: -1 } })],
    ['a rate that is text', copy({ prefill: { ...prefill, min: '1' } })],
    ['a rate without end', { ...made, prefill: { ...prefill, max: Infinity } }],
    ['half a token', copy({ prefill: { ...prefill, repeats: [{ texts: 1, tokens: 0.5, ms: 1 }] } })],
    ['an unknown engine', copy({ engine: 'onnx' })],
    ['no date', copy({ measuredAt: 'yesterday' })],
    ['a device without limits', copy({ gpu: { ...gpu, limits: {} } })],
    ['a measured power', copy({ watts: 40 })],
    ['an endless text', copy({ browser: 'x'.repeat(1001) })],
  ])('%s', (_, value) => {
    expect(parseMeasurement(value)).toBeUndefined()
  })
})
