import { expect, test } from 'vitest'
import type { Completion, ModelEvent } from '../../solve/types.ts'
import { nanoFile } from '../catalog.ts'
import type { Resident } from '../worker/serve.ts'
import type { LoadedModel } from './loadedModel.ts'
import { createResident } from './resident.ts'

const url = new URL(`/${nanoFile.url}`, location.href).href
const texts = ['What is 2 + 2?', 'A farmer has 12 sheep.', 'Who ate 3 of the 7 pies?']

async function say(resident: Resident<LoadedModel>, text: string) {
  const events: ModelEvent[] = []
  const completion: Completion = { text, stops: [], maxTokens: 12, temperature: 0 }
  await resident.call({
    model: { source: { type: 'address', url }, contextTokens: 256 },
    completion,
    emit: (event) => events.push(event),
    alive: () => {},
    signal: new AbortController().signal,
  })
  const said = events.map((event) => (event.type === 'text' ? event.text : '')).join('')
  return { said, loads: events.filter((event) => event.type === 'loading').length }
}

test('an engine that is started afresh, to free what it hoards, says the same', async () => {
  const hoarding = createResident()
  const fresh = createResident(0)
  for (const [i, text] of texts.entries()) {
    const expected = await say(hoarding, text)
    const { said, loads } = await say(fresh, text)
    expect(said).toBe(expected.said)
    expect(loads > 0).toBe(true)
    expect(expected.loads > 0).toBe(i === 0)
  }
})
