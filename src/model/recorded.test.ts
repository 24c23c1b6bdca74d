import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ModelEvent } from '../solve/types.ts'
import { createRecordedModel } from './recorded.ts'

const patient = new AbortController().signal
const asked = { text: 'q', stops: ['```output\n'], maxTokens: 1000, temperature: 0 }

async function hear(events: AsyncIterable<ModelEvent>) {
  let text = ''
  let reason: string | undefined
  for await (const event of events) {
    if (event.type === 'text') text += event.text
    if (event.type === 'end') reason = event.reason
  }
  return { text, reason }
}

test('says one recorded call after the other, up to the stop, then nothing', async () => {
  const model = createRecordedModel({ id: 'r', calls: ['```python\n1\n```\n```output\n', 'so 1.'] })
  expect(await hear(model.generate(asked, patient))).toEqual({ text: '```python\n1\n```\n', reason: 'stop' })
  expect(await hear(model.generate(asked, patient))).toEqual({ text: 'so 1.', reason: 'eos' })
  expect(await hear(model.generate(asked, patient))).toEqual({ text: '', reason: 'eos' })
})

test('says any text as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const model = createRecordedModel({ id: 'r', calls: [text] })
      expect((await hear(model.generate({ ...asked, stops: [] }, patient))).text).toBe(text)
    }),
  )
})

test('is cut at the length asked for', async () => {
  const model = createRecordedModel({ id: 'r', calls: ['one two three'] })
  const call = model.generate({ ...asked, maxTokens: 2 }, patient)
  expect(await hear(call)).toEqual({ text: 'one two', reason: 'length' })
})

test('keeps its pace', async () => {
  const model = createRecordedModel({
    id: 'r',
    calls: ['abcdefghij'],
    tokensPerSecond: 100,
    chunk: Array.from,
  })
  const start = performance.now()
  await hear(model.generate(asked, patient))
  const ms = performance.now() - start
  expect(ms).toBeGreaterThan(95)
  expect(ms).toBeLessThan(4000)
})

test('an abort ends it at once and without an end', async () => {
  const controller = new AbortController()
  const model = createRecordedModel({ id: 'r', calls: ['a b c'], tokensPerSecond: 0.1 })
  const start = performance.now()
  setTimeout(() => controller.abort(), 10)
  expect(await hear(model.generate(asked, controller.signal))).toEqual({ text: '', reason: undefined })
  expect(performance.now() - start).toBeLessThan(9000)
})
