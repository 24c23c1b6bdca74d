import { expect, test } from 'vitest'
import { measurementOfNano } from '../model/measure/measurement.fixture.ts'
import { readMeasurement, writeMeasurement } from './measured.ts'

const saved = writeMeasurement(measurementOfNano)

test('what was saved is read as it was', async () => {
  expect(await readMeasurement(new Blob([saved]))).toEqual(measurementOfNano)
})

test.each<[what: string, text: string]>([
  ['an empty file', ''],
  ['half a file', saved.slice(0, 100)],
  ['another JSON', '{"a": 1}'],
  ['a file that is far too large', saved + ' '.repeat(1_000_000)],
])('%s is none', async (_, text) => {
  expect(await readMeasurement(new Blob([text]))).toBeUndefined()
})
