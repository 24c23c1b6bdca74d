import { describe, expect, test, vi } from 'vitest'
import { createRecordedModel } from '../model/recorded.ts'
import type { Completion, Model } from '../solve/types.ts'
import { ask, midAnswer, modelThatKeepsWriting, openTutor, type TutorStore } from './tutor.fixture.ts'

/** Boxes these answers, one a solve; `-` stands for a solve that comes to none. */
function modelThatSays(answers: string, asked: Completion[] = []): () => Model {
  const calls = answers.split(' ').map((answer) => (answer === '-' ? 'No idea.' : `So $\\boxed{${answer}}$.`))
  const recorded = createRecordedModel({ id: 'recorded', calls })
  const model: Model = {
    id: 'recorded',
    generate(completion, signal) {
      asked.push(completion)
      return recorded.generate(completion, signal)
    },
  }
  return () => model
}

const ballotsOf = (tutor: TutorStore) =>
  (tutor.getState().solution?.ballots ?? []).map(({ answer = '-' }) => answer).join(' ')

async function checked(answers: string) {
  const asked: Completion[] = []
  const tutor = openTutor({ model: modelThatSays(answers, asked), now: () => 7 })
  await ask(tutor, 'Q')
  await tutor.getState().checkAgain()
  return { tutor, asked, ballots: ballotsOf(tutor) }
}

describe('an answer that is checked', () => {
  test.each<[answers: string, ballots: string]>([
    ['36 36 36 35 35', '36 36'],
    ['36 36.0 35 36 35', '36.0 35 36'],
    ['36 35 36 35 36', '35 36 35 36'],
    ['36 - - - -', '- - -'],
    ['- 36 36 36 36', '36 36'],
  ])('of solves that say %s: those after it say %s, and then it is enough', async (answers, ballots) =>
    expect((await checked(answers)).ballots).toBe(ballots),
  )

  test('is solved anew each time, by chance, and not by the same chance', async () => {
    const { asked } = await checked('36 35 36 35 36')
    expect(asked.map(({ temperature, seed }) => [temperature, seed])).toEqual([
      [0, undefined],
      [0.7, 8],
      [0.7, 9],
      [0.7, 10],
      [0.7, 11],
    ])
    expect(new Set(asked.map(({ text }) => text)).size).toBe(1)
  })

  test('keeps what was found, for another day too', async () => {
    const { tutor } = await checked('36 36 36')
    const later = openTutor()
    await later.getState().open(tutor.getState().solution?.id ?? '')
    expect(later.getState().solution?.ballots).toEqual(tutor.getState().solution?.ballots)
    expect(later.getState().solution?.ballots?.[0]).toEqual({
      sampling: { temperature: 0.7, seed: 8 },
      end: 'answered',
      answer: '36',
      text: 'So $\\boxed{36}$.',
      generated: expect.any(Number),
    })
  })

  test('may be checked once more', async () => {
    const { tutor } = await checked('36 36 36 35')
    await tutor.getState().checkAgain()
    expect(ballotsOf(tutor)).toBe('36 36 35')
  })
})

describe('a check', () => {
  /** Says 36, and then writes on and on. */
  async function midCheck() {
    let solved = false
    const first = modelThatSays('36')()
    const endless = modelThatKeepsWriting()
    const tutor = openTutor({ model: () => (solved ? endless : first) })
    await ask(tutor, 'Q')
    solved = true
    const checking = tutor.getState().checkAgain()
    const written = () => {
      const { checking: now } = tutor.getState()
      return now.type === 'running' && now.written > 0
    }
    await vi.waitUntil(written, { timeout: 20_000, interval: 10 })
    return { tutor, checking }
  }
  const idle = { type: 'idle' }

  test.each<[what: string, act: (tutor: TutorStore) => unknown]>([
    ['that is stopped', (tutor) => tutor.getState().stop()],
    ['whose page turns to a new question', (tutor) => tutor.getState().clear()],
    [
      'of a solution that is deleted',
      (tutor) => tutor.getState().remove(tutor.getState().solution?.id ?? ''),
    ],
  ])('%s ends, and leaves no vote', async (_, act) => {
    const { tutor, checking } = await midCheck()
    await act(tutor)
    await checking
    expect([tutor.getState().checking, ballotsOf(tutor), tutor.getState().notice]).toEqual([
      idle,
      '',
      undefined,
    ])
  })

  test('says how far it is, and that there is another at work', async () => {
    const { tutor, checking } = await midCheck()
    expect(tutor.getState().checking).toMatchObject({ type: 'running', nth: 2, most: 5 })
    await tutor.getState().checkAgain()
    expect(tutor.getState().checking).toMatchObject({ nth: 2 })
    tutor.getState().stop()
    await checking
  })

  test('makes way for the next question', async () => {
    const { tutor, checking } = await midCheck()
    const asking = ask(tutor, 'another')
    await checking
    await vi.waitUntil(() => tutor.getState().transcript?.question === 'another', { timeout: 20_000 })
    expect(tutor.getState().checking).toEqual(idle)
    tutor.getState().stop()
    await asking
  })

  test('by a model that is no longer here is told, and not given to another', async () => {
    const { tutor } = await checked('36 36 36')
    const later = openTutor({ models: [] })
    await later.getState().open(tutor.getState().solution?.id ?? '')
    await later.getState().checkAgain()
    expect(later.getState().notice).toMatch(/model recorded, which is not here/)
    expect(ballotsOf(later)).toBe('36 36')
  })

  test('does not begin while an answer is written', async () => {
    const { tutor, asking } = await midAnswer()
    await tutor.getState().checkAgain()
    expect(tutor.getState().checking).toEqual(idle)
    tutor.getState().stop()
    await asking
  })

  test('whose model fails says why, and what was found before is kept', async () => {
    const says = modelThatSays('36 36')()
    let calls = 0
    const model: Model = {
      id: 'recorded',
      async *generate(completion, signal) {
        if (++calls > 2) yield { type: 'failed', failure: { kind: 'model-memory', detail: '' } }
        else yield* says.generate(completion, signal)
      },
    }
    const tutor = openTutor({ model: () => model })
    await ask(tutor, 'Q')
    await tutor.getState().checkAgain()
    expect(ballotsOf(tutor)).toBe('36')
    expect(tutor.getState().notice).toMatch(/^There is not enough memory/)
    expect(tutor.getState().checking).toEqual(idle)
  })
})
