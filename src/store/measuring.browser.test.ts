import { describe, expect, test, vi } from 'vitest'
import { type Script, ScriptedModel } from '../model/measure/scripted.fixture.ts'
import { parseMeasurement } from '../model/measure/measurement.ts'
import { createRecordedModel } from '../model/recorded.ts'
import type { Preference, Services } from './services.ts'
import type { Measuring } from './measuring.ts'
import { ask, midAnswer, openTutor, type TutorStore } from './tutor.fixture.ts'

const open = (script: Script = {}, changes: Partial<Services> = {}) => {
  const model = new ScriptedModel(script)
  return openTutor({ model: () => model, ...changes })
}
const state = (tutor: TutorStore): Measuring => tutor.getState().measuring
const measured = async (tutor: TutorStore) => {
  await tutor.getState().measure()
  return tutor
}
const device = { kind: 'device-lost', detail: 'd' } as const

/** Measures until the model writes, by one that never comes to an end. */
async function midway(changes: Partial<Services> = {}) {
  const endless = createRecordedModel({ id: 'r', calls: ['on '.repeat(1e4)], tokensPerSecond: 50 })
  const tutor = openTutor({ model: () => endless, ...changes })
  const measuring = tutor.getState().measure()
  await vi.waitUntil(() => state(tutor).type === 'running', { timeout: 20_000, interval: 10 })
  return { tutor, measuring }
}

describe('a measurement', () => {
  test('says what was measured, of what, on what', async () => {
    const result = state(await measured(open()))
    if (result.type !== 'done') throw new Error(result.type)
    expect(parseMeasurement(JSON.parse(JSON.stringify(result.measurement)))).toEqual(result.measurement)
    expect(result.measurement).toMatchObject({
      app: '0.0.0',
      engine: 'webllm',
      model: { id: 'recorded', title: 'Recorded' },
      contextTokens: 1024,
      browser: 'a test',
      prefill: { median: 1000 },
      watts: null,
      remark: null,
    })
  })

  test('keeps to the preference it began with', async () => {
    const asked: Preference[] = []
    const tutor = open(
      {},
      {
        model: (_, preference) => {
          const model = new ScriptedModel()
          return {
            id: 'recorded',
            generate(completion, signal) {
              tutor.getState().prefer({ engine: 'webllm' })
              asked.push(preference())
              return model.generate(completion, signal)
            },
          }
        },
      },
    )
    await measured(tutor)
    expect(new Set(asked.map(({ engine }) => engine))).toEqual(new Set(['auto']))
  })

  test('that fails says so in a sentence', async () => {
    const tutor = await measured(open({ first: () => [{ type: 'failed', failure: device }] }))
    expect(state(tutor)).toMatchObject({
      type: 'failed',
      sentence: expect.stringMatching(/^The graphics processor was lost/),
    })
  })

  test('that is not possible says so in a sentence', async () => {
    const tutor = await measured(open({ most: () => 0 }))
    expect(state(tutor)).toMatchObject({
      type: 'failed',
      sentence: expect.stringMatching(/^The model wrote nothing/),
    })
  })

  test('that is stopped leaves nothing behind', async () => {
    const { tutor, measuring } = await midway()
    tutor.getState().stop()
    await measuring
    expect(state(tutor)).toEqual({ type: 'idle' })
  })

  test('that is stopped leaves the one before', async () => {
    const endless = createRecordedModel({ id: 'r', calls: ['on '.repeat(1e4)], tokensPerSecond: 50 })
    let runs = 0
    const scripted = new ScriptedModel()
    const tutor = openTutor({ model: () => (runs++ === 0 ? scripted : endless) })
    await measured(tutor)
    const before = state(tutor)
    const measuring = tutor.getState().measure()
    await vi.waitUntil(() => state(tutor).type === 'running')
    tutor.getState().stop()
    await measuring
    expect(before.type).toBe('done')
    expect(state(tutor)).toEqual(before)
  })

  test('a bug is thrown, and the next can be made', async () => {
    const bug = () => {
      throw new TypeError('bug')
    }
    const tutor = open({ usage: (call) => (call === 1 ? bug() : {}) })
    await expect(measured(tutor)).rejects.toThrow('bug')
    expect(state(await measured(tutor)).type).toBe('done')
  })
})

describe('one thing at a time', () => {
  test('nothing is measured while a solution is written', async () => {
    const { tutor, asking } = await midAnswer()
    await measured(tutor)
    expect(state(tutor)).toEqual({ type: 'idle' })
    tutor.getState().stop()
    await asking
  })

  test('a question while measuring is not asked, and a sentence says why', async () => {
    const { tutor, measuring } = await midway()
    await ask(tutor, 'Q')
    expect(tutor.getState()).toMatchObject({
      solution: undefined,
      notice: expect.stringMatching(/^This computer is being measured/),
    })
    tutor.getState().stop()
    await measuring
    expect(tutor.getState().notice).toBeUndefined()
  })

  test('another page does not stop it, nor does it load another model', async () => {
    const loaded: string[] = []
    const { tutor, measuring } = await midway({
      warm: () => void loaded.push('warm'),
      prefer: () => void loaded.push('prefer'),
    })
    tutor.getState().clear()
    tutor.getState().warm()
    tutor.getState().prefer({ engine: 'wllama' })
    expect([state(tutor).type, loaded]).toEqual(['running', []])
    tutor.getState().stop()
    await measuring
  })
})
