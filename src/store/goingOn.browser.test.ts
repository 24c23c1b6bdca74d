import { describe, expect, test } from 'vitest'
import { FakeModel, FakePython } from '../../test/golden/recorded.ts'
import { lossSentence } from '../solve/end.ts'
import type { Failure, Model, ModelEvent } from '../solve/types.ts'
import type { Preference } from './services.ts'
import { createPreferences } from './preferences.ts'
import { answered, ask, midAnswer, openTutor } from './tutor.fixture.ts'

const failed = (kind: Failure['kind']) => ({ type: 'failed', failure: { kind, detail: '' } }) as const
const lost = failed('device-lost')

/** Writes "It is", fails as told, and writes the rest when it is asked to go on from there. */
function modelThatFails(...failures: readonly ReturnType<typeof failed>[]) {
  const left = [...failures]
  const asked: string[] = []
  const rest = new FakeModel([' $\\boxed{2}$'])
  const model: Model = {
    id: 'recorded',
    async *generate(completion, signal): AsyncGenerator<ModelEvent> {
      asked.push(completion.text)
      if (!completion.text.endsWith('It is')) yield { type: 'text', text: 'It is' }
      const failure = left.shift()
      if (failure) yield failure
      else yield* rest.generate(completion, signal)
    },
  }
  return { model: () => model, asked }
}
const page = (tutor: ReturnType<typeof openTutor>) => {
  const { transcript, notice, solving } = tutor.getState()
  const end = transcript?.phase.type === 'ended' ? transcript.phase.end : undefined
  return { text: transcript?.text, end, notice, solving }
}
const whole = { text: 'It is $\\boxed{2}$', end: answered, solving: false }

describe('a solution that was interrupted', () => {
  test('by the loss of the graphics processor goes on by itself, and the page says so', async () => {
    const { model, asked } = modelThatFails(lost)
    const tutor = openTutor({ model })
    await ask(tutor, 'Q')
    expect(page(tutor)).toEqual({ ...whole, notice: lossSentence(lost.failure) })
    expect(asked[1]).toBe(`${asked[0]}It is`)
  })

  test('for another reason goes on when a person says so', async () => {
    const { model } = modelThatFails(failed('model-memory'))
    const tutor = openTutor({ model })
    await ask(tutor, 'Q')
    expect(page(tutor)).toMatchObject({ text: 'It is', end: failed('model-memory') })
    await tutor.getState().goOn()
    expect(page(tutor)).toMatchObject(whole)
  })

  test('goes on as it was on another day, in another page', async () => {
    const { model } = modelThatFails(failed('gpu-blocked'))
    const first = openTutor({ model })
    await ask(first, 'Q')
    const id = first.getState().solution?.id ?? ''
    const later = openTutor({ model })
    await later.getState().open(id)
    await later.getState().goOn()
    expect(page(later)).toMatchObject(whole)
    const again = openTutor()
    await again.getState().open(id)
    expect(page(again)).toMatchObject(whole)
  })

  test('by a model that is no longer here: it is told, not given to another', async () => {
    const { model } = modelThatFails(failed('gpu-blocked'))
    const first = openTutor({ model })
    await ask(first, 'Q')
    const later = openTutor({ models: [] })
    await later.getState().open(first.getState().solution?.id ?? '')
    await later.getState().goOn()
    expect(page(later)).toMatchObject({
      text: 'It is',
      notice: expect.stringMatching(/model recorded, which is not here/),
    })
  })

  test('in another way goes on in that way, with the same seed', async () => {
    const sampled: unknown[] = []
    const { model } = modelThatFails(failed('model-memory'))
    const tutor = openTutor({
      model: () => ({
        id: 'recorded',
        generate(completion, signal) {
          sampled.push([completion.temperature, completion.seed])
          return model().generate(completion, signal)
        },
      }),
      now: () => 7,
    })
    await tutor.getState().ask('Q', { another: true })
    await tutor.getState().goOn()
    expect(sampled).toEqual([
      [0.7, 7],
      [0.7, 7],
    ])
  })

  test('that came to its end does not go on', async () => {
    const tutor = openTutor()
    await ask(tutor, 'Q')
    const before = tutor.getState().solution
    await tutor.getState().goOn()
    expect(tutor.getState().solution).toBe(before)
  })

  test('does not go on while it is being written', async () => {
    const { tutor, asking } = await midAnswer()
    await tutor.getState().goOn()
    tutor.getState().stop()
    await asking
    expect(tutor.getState().solution?.events.filter(({ type }) => type === 'resumed')).toEqual([])
  })
})

describe('how the model is to be run', () => {
  test('a choice holds from the next call on, in the middle of a solution too, and is kept', async () => {
    const kept: Preference[] = []
    const seen: string[] = []
    const calls = ['```python\n1\n```\n```output\n', '$\\boxed{1}$']
    const tutor = openTutor({
      model: (_, preference) => {
        const fake = new FakeModel(calls)
        return {
          id: 'recorded',
          async *generate(completion, signal) {
            seen.push(preference().engine)
            tutor.getState().prefer({ engine: 'wllama' })
            yield* fake.generate(completion, signal)
          },
        }
      },
      python: new FakePython(['1']),
      preferences: { read: () => ({ engine: 'auto' }), keep: (preference) => void kept.push(preference) },
    })
    await ask(tutor, 'Q')
    expect(seen).toEqual(['auto', 'wllama'])
    expect(kept.at(-1)).toEqual({ engine: 'wllama' })
  })

  test('what was loaded ahead is loaded anew for it; in the middle of a solution, after its end', async () => {
    const loaded: string[] = []
    const prefer = (_: string, { engine }: Preference) => void loaded.push(engine)
    openTutor({ prefer }).getState().prefer({ engine: 'wllama' })
    const { tutor, asking } = await midAnswer({ prefer })
    tutor.getState().prefer({ engine: 'webllm' })
    expect(loaded).toEqual(['wllama'])
    tutor.getState().stop()
    await asking
    expect(loaded).toEqual(['wllama', 'webllm'])
  })

  test('the box is touched while a solution is written: nothing is loaded in its way', async () => {
    const warmed: string[] = []
    const { tutor, asking } = await midAnswer({ warm: (model) => void warmed.push(model) })
    tutor.getState().warm()
    tutor.getState().stop()
    await asking
    expect(warmed).toEqual([])
  })

  test('another model is another question’s, and kept', async () => {
    const asked: string[] = []
    const info = { protocol: 'nano', engines: ['wllama'], contexts: [1024], about: '' } as const
    let kept: Preference = { engine: 'auto', model: 'gone' }
    const tutor = openTutor({
      models: ['small', 'large'].map((id) => ({ id, title: id, ...info })),
      model: (id) => {
        asked.push(id)
        return new FakeModel(['$\\boxed{2}$'])
      },
      preferences: { read: () => kept, keep: (preference) => void (kept = preference) },
    })
    await ask(tutor, 'Q')
    tutor.getState().prefer({ engine: 'auto', model: 'large' })
    await ask(tutor, 'Q')
    expect([asked, kept.model]).toEqual([['small', 'large'], 'large'])
  })

  const storage = (kept?: string) => {
    const values = new Map(kept === undefined ? [] : [['engine', kept]])
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }
  }
  test.each<[what: string, kept: string | undefined, read: Preference]>([
    ['nothing', undefined, { engine: 'auto' }],
    ['an engine', '{"engine":"webllm","contextTokens":512}', { engine: 'webllm', contextTokens: 512 }],
    ['an engine of another version', '{"engine":"abacus"}', { engine: 'auto' }],
    ['no context', '{"engine":"webllm","contextTokens":-1}', { engine: 'auto' }],
    ['nonsense', '{', { engine: 'auto' }],
  ])('kept was %s', (_, kept, read) => {
    const own = storage(kept)
    const preferences = createPreferences(() => own)
    expect(preferences.read()).toEqual(read)
    preferences.keep({ engine: 'wllama' })
    expect(preferences.read()).toEqual({ engine: 'wllama' })
  })

  test('a page that may keep nothing still works', () => {
    const preferences = createPreferences(() => {
      throw new DOMException('no', 'SecurityError')
    })
    preferences.keep({ engine: 'wllama' })
    expect(preferences.read()).toEqual({ engine: 'auto' })
  })
})
