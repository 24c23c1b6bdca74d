import { describe, expect, test, vi } from 'vitest'
import { createRecordedModel } from '../model/recorded.ts'
import type { Notebook } from '../notebook/notebook.ts'
import { failureKinds } from '../solve/parse.ts'
import { maxQuestionLength } from '../solve/question.ts'
import { transcriptCells } from '../solve/transcript.ts'
import type { Model, ModelEvent, SolveEvent } from '../solve/types.ts'
import type { Readiness } from './services.ts'
import { answered, ask, midAnswer, notebook, openTutor, solved, type TutorStore } from './tutor.fixture.ts'

describe('asking', () => {
  test('a solution is shown, kept in the notebook, and then over', async () => {
    const { tutor } = await solved()
    const { transcript, solution, saved, solving } = tutor.getState()
    expect(solving).toBe(false)
    expect(transcript?.question).toBe('What is $1+1$?')
    expect(transcript?.phase).toEqual({ type: 'ended', end: answered })
    expect(transcript && transcriptCells(transcript).map((cell) => cell.type)).toEqual([
      'words',
      'code',
      'output',
      'words',
    ])
    expect(await notebook.list()).toEqual([solution])
    expect(saved).toEqual([solution])
  })

  test('while one is written, another question has no effect', async () => {
    const { tutor, asking } = await midAnswer()
    await ask(tutor, 'Another')
    expect(tutor.getState().solving).toBe(true)
    tutor.getState().stop()
    await asking
    expect(tutor.getState().transcript?.question).toBe('Q')
    expect(tutor.getState().saved).toHaveLength(1)
  })

  test.each([
    ['an empty question', ''],
    ['one of white space', ' \n\t'],
    ['one that is too long', 'x'.repeat(maxQuestionLength + 1)],
  ])('%s has no effect', async (_, question) => {
    const tutor = openTutor()
    await tutor.getState().settled
    const before = tutor.getState()
    await ask(tutor, question)
    expect(tutor.getState()).toBe(before)
    expect(await notebook.list()).toEqual([])
  })

  test('the page shows the new question from its first event on', async () => {
    const { tutor } = await solved()
    const shown: (string | undefined)[] = []
    const onEvent = () => shown.push(tutor.getState().transcript?.question)
    await tutor.getState().ask('And next?', { onEvent })
    expect(new Set(shown)).toEqual(new Set(['And next?']))
  })

  test('another way is sampled, the first is not', async () => {
    const temperatures: number[] = []
    const recorded = createRecordedModel({ id: 'recorded', calls: ['$\\boxed{2}$', '$\\boxed{2}$'] })
    const model: Model = {
      id: 'recorded',
      generate(completion, signal) {
        temperatures.push(completion.temperature)
        return recorded.generate(completion, signal)
      },
    }
    const { tutor } = await solved({ model: () => model })
    await tutor.getState().ask('What is $1+1$?', { another: true })
    expect(temperatures).toEqual([0, 0.7])
  })

  test.each<[when: string, soon: (act: () => void) => void]>([
    ['in the same breath', (act) => act()],
    ['a moment later', (act) => void setTimeout(act)],
  ])('whoever hears the end may ask the next question %s', async (_, soon) => {
    const tutor = openTutor()
    const heard: SolveEvent[] = []
    const onEvent = (event: SolveEvent) => {
      heard.push(event)
      if (event.type === 'ended') soon(() => void ask(tutor, 'And next?'))
    }
    await tutor.getState().ask('What is $1+1$?', { onEvent })
    expect(heard.at(0)).toMatchObject({ type: 'asked', question: 'What is $1+1$?' })
    expect(heard.at(-1)).toEqual({ type: 'ended', end: answered })
    await vi.waitFor(() => expect(tutor.getState().saved).toHaveLength(2), 5000)
    expect(tutor.getState().transcript?.question).toBe('And next?')
  })
})

describe('a solution that goes wrong', () => {
  test.each(failureKinds)('%s ends as failed', async (kind) => {
    const failure = { kind, detail: 'd' }
    const modelThatFails: Model = {
      id: 'recorded',
      // eslint-disable-next-line require-yield
      async *generate(): AsyncGenerator<ModelEvent> {
        yield { type: 'failed', failure }
      },
    }
    const { tutor } = await solved({ model: () => modelThatFails })
    const ended = { type: 'ended', end: { type: 'failed', failure } }
    expect(tutor.getState().transcript?.phase).toEqual(ended)
    expect((await notebook.list())[0]?.events.at(-1)).toEqual(ended)
    expect(tutor.getState().solving).toBe(false)
  })

  test('a bug is thrown, and the next question is answered', async () => {
    const tutor = openTutor({ python: { run: () => Promise.reject(new TypeError('bug')) } })
    await expect(ask(tutor, 'What is $1+1$?')).rejects.toThrow('bug')
    const failure = { kind: 'bug', detail: 'TypeError: bug' }
    expect(tutor.getState().transcript?.phase).toEqual({ type: 'ended', end: { type: 'failed', failure } })
    await ask(tutor, 'And next?')
    expect(tutor.getState().transcript?.phase).toEqual({ type: 'ended', end: answered })
  })
})

describe('leaving a solution that is being written', () => {
  test('stop keeps what was written', async () => {
    const { tutor, asking } = await midAnswer()
    tutor.getState().stop()
    await asking
    const { transcript, solution } = tutor.getState()
    expect(transcript?.text).toMatch(/^on( and on)*( and)?$/)
    expect(transcript?.phase).toEqual({ type: 'ended', end: { type: 'stopped' } })
    expect(await notebook.list()).toEqual([solution])
  })

  test('what was cleared away does not come back, and is in the notebook', async () => {
    const { tutor, asking } = await midAnswer()
    tutor.getState().clear()
    const shown: unknown[] = []
    tutor.subscribe(({ solution, transcript }) => shown.push(solution, transcript))
    await asking
    await new Promise(requestAnimationFrame)
    expect(new Set(shown)).toEqual(new Set([undefined]))
    expect((await notebook.list())[0]?.events.at(-1)).toEqual({ type: 'ended', end: { type: 'stopped' } })
  })

  test('what was removed does not come back', async () => {
    const { tutor, asking } = await midAnswer()
    await tutor.getState().remove(tutor.getState().solution?.id ?? '')
    await asking
    expect(tutor.getState().solution).toBeUndefined()
    expect(await notebook.list()).toEqual([])
  })
})

describe('the notebook', () => {
  test('flush writes at once what is not saved yet', async () => {
    const { tutor, id } = await solved()
    await tutor.getState().runEdit(1, 'print(2)')
    await tutor.getState().flush()
    expect((await notebook.get(id))?.edits[1]?.code).toBe('print(2)')
  })

  test('removing what is shown clears the page; removing another does not', async () => {
    const { tutor, id: first } = await solved()
    await ask(tutor, 'And next?')
    const second = tutor.getState().solution?.id ?? ''
    await tutor.getState().remove(first)
    expect(tutor.getState().saved.map(({ id }) => id)).toEqual([second])
    expect(tutor.getState().transcript?.question).toBe('And next?')
    await tutor.getState().remove(second)
    expect(tutor.getState()).toMatchObject({ saved: [], solution: undefined, transcript: undefined })
  })

  test('what is not in it can not be opened, and a sentence says so', async () => {
    const { tutor } = await solved()
    await tutor.getState().open('no such id')
    expect(tutor.getState().notice).toMatch(/^This solution is not in the notebook of this browser\./)
    expect(tutor.getState().solution).toBeUndefined()
  })

  test.each<[act: string, leave: (tutor: TutorStore) => void, question: string | undefined]>([
    ['the page was cleared', (tutor) => tutor.getState().clear(), undefined],
    ['a question was asked', (tutor) => void ask(tutor, 'And next?'), 'And next?'],
  ])('a solution does not open when %s meanwhile', async (_, leave, question) => {
    const { id } = await solved()
    const tutor = openTutor()
    const opening = tutor.getState().open(id)
    leave(tutor)
    await opening
    await vi.waitUntil(() => !tutor.getState().solving)
    expect(tutor.getState().transcript?.question).toBe(question)
  })

  const refuses = () => Promise.reject(new Error('no storage'))
  const notebookThatKeepsNothing: Notebook = { save: refuses, get: refuses, list: refuses, remove: refuses }

  test('one that can not save is told of, and the answer is still there', async () => {
    const { tutor } = await solved({ notebook: notebookThatKeepsNothing })
    expect(tutor.getState().notice).toMatch(/^This browser does not let the page save/)
    expect(tutor.getState().transcript?.phase).toEqual({ type: 'ended', end: answered })
    expect(tutor.getState().solving).toBe(false)
  })

  test('one that can not be read is told of', async () => {
    const tutor = openTutor({ notebook: notebookThatKeepsNothing })
    await tutor.getState().refresh()
    expect(tutor.getState().notice).toMatch(/^The notebook cannot be read/)
  })
})

test('how far the model and Python are is on the page', () => {
  const told: Record<string, (readiness: Readiness) => void> = {}
  const tutor = openTutor({
    warm: (model) => told['model']?.({ type: 'loading', progress: { what: model, loaded: 1 } }),
    onModel: (listener) => (told['model'] = listener),
    onPython: (listener) => (told['python'] = listener),
  })
  tutor.getState().warm()
  told['python']?.({ type: 'ready' })
  expect(tutor.getState()).toMatchObject({
    model: { type: 'loading', progress: { what: 'recorded' } },
    python: { type: 'ready' },
  })
})
