import { describe, expect, test } from 'vitest'
import type { Preference } from '../model/runner.ts'
import type { Deployed, FitHere, ModelInfo } from './services.ts'
import { midAnswer, openTutor } from './tutor.fixture.ts'

const info = (id: string): ModelInfo => ({
  id,
  title: id,
  protocol: 'nano',
  engines: ['wllama'],
  contexts: [1024],
  about: '',
})

/** Services to which a deployment adds a model once `settle` is called. */
function deployment() {
  const models = [info('recorded')]
  const { promise: deployed, resolve } = Promise.withResolvers<Deployed>()
  return {
    services: { models, deployed },
    settle: (problems: readonly string[] = []) => {
      models.push(info('added'))
      resolve({ problems })
    },
  }
}

describe('what a deployment adds', () => {
  test('is there once its file has been read, and what is wrong in it is told', async () => {
    const { services, settle } = deployment()
    const tutor = openTutor(services)
    settle(['catalog.json: x.'])
    await tutor.getState().settled
    const { models, modelId, deployed } = tutor.getState()
    expect([models.map(({ id }) => id), modelId]).toEqual([['recorded', 'added'], 'recorded'])
    expect(deployed.problems).toEqual(['catalog.json: x.'])
  })

  test('is what a person chose on another day', async () => {
    const { services, settle } = deployment()
    const preferred: string[] = []
    const preference: Preference = { engine: 'auto', model: 'added', contextTokens: 512 }
    const tutor = openTutor({
      ...services,
      preferences: { read: () => preference, keep() {} },
      prefer: (model) => void preferred.push(model),
    })
    expect(tutor.getState().modelId).toBe('recorded')
    settle()
    await tutor.getState().settled
    expect([tutor.getState().modelId, preferred]).toEqual(['added', ['added']])
    expect(tutor.getState().preference).toBe(preference)
  })

  test('does not change who writes a solution that has begun', async () => {
    const { services, settle } = deployment()
    const { tutor, asking } = await midAnswer({
      ...services,
      preferences: { read: () => ({ engine: 'auto', model: 'added' }), keep() {} },
    })
    settle()
    await tutor.getState().settled
    expect(tutor.getState().transcript?.model).toBe('recorded')
    tutor.getState().stop()
    await asking
  })
})

describe('whether the chosen model fits', () => {
  test('is told when it is asked, and forgotten with the choice', async () => {
    const here: FitHere = {
      fit: { type: 'no', reason: 'R.', next: 'N.' },
      recommended: { id: 'nano', title: 'Nano' },
    }
    const models = [info('small'), info('large')]
    const tutor = openTutor({ models, fit: () => Promise.resolve(here) })
    expect(tutor.getState().fit).toBeUndefined()
    await tutor.getState().judge()
    expect(tutor.getState().fit).toBe(here)
    tutor.getState().prefer({ engine: 'auto', model: 'large' })
    expect(tutor.getState().fit).toBeUndefined()
  })

  test('an answer for a model that is no longer chosen is dropped', async () => {
    const { promise, resolve } = Promise.withResolvers<FitHere>()
    const tutor = openTutor({ models: [info('small'), info('large')], fit: () => promise })
    const judging = tutor.getState().judge()
    tutor.getState().prefer({ engine: 'auto', model: 'large' })
    resolve({ fit: { type: 'fits', contextTokens: 1024 } })
    await judging
    expect(tutor.getState().fit).toBeUndefined()
  })
})
