import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakePython, recordedOutput } from '../../test/golden/recorded.ts'
import { createRecordedModel } from '../model/recorded.ts'
import { type Notebook, openNotebook } from '../notebook/notebook.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError } from '../solve/failure.ts'
import { failureKinds } from '../solve/parse.ts'
import { maxQuestionLength } from '../solve/question.ts'
import { transcriptCells } from '../solve/transcript.ts'
import type { Model, ModelEvent, Python, SolveEvent } from '../solve/types.ts'
import type { Readiness, Services } from './services.ts'
import { createTutor } from './tutor.ts'

let notebook: ReturnType<typeof openNotebook>
let opened = 0
beforeEach(() => (notebook = openNotebook(`mumath-tutor-test-${++opened}`)))
afterEach(() => notebook.destroy())

const calls = ['Add.\n```python\nprint(1 + 1)\n```\n```output\n', 'So $\\boxed{2}$.']
const answered = { type: 'answered', answer: { text: '2', source: 'boxed' } }
const modelThatKeepsWriting = () =>
  createRecordedModel({ id: 'recorded', calls: ['on and '.repeat(1000)], tokensPerSecond: 20 })

/** Says 2 after so many milliseconds, unless it is stopped before. */
const scriptedPython = (ms: number): Python => ({
  run: (_, signal) =>
    new Promise((resolve, reject) => {
      setTimeout(() => resolve(recordedOutput('2')), ms)
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    }),
})

function openTutor(changes: Partial<Services> = {}) {
  const recorded = createRecordedModel({ id: 'recorded', calls: [...calls, ...calls] })
  return createTutor({
    models: [{ id: 'recorded', title: 'Recorded', protocol: 'nano', engine: 'a recording', about: '' }],
    model: () => recorded,
    python: new FakePython(['2', '2', '2']),
    warm() {},
    onModel() {},
    onPython() {},
    notebook,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    ...changes,
  })
}

type TutorStore = ReturnType<typeof openTutor>
const ask = (tutor: TutorStore, question: string) => tutor.getState().ask(question)

async function midAnswer() {
  const tutor = openTutor({ model: modelThatKeepsWriting })
  const asking = ask(tutor, 'Q')
  await vi.waitUntil(() => tutor.getState().transcript?.text, { timeout: 20_000, interval: 10 })
  return { tutor, asking }
}

async function solved(changes: Partial<Services> = {}) {
  const tutor = openTutor(changes)
  await ask(tutor, 'What is $1+1$?')
  const id = tutor.getState().solution?.id ?? 'nothing was asked'
  return { tutor, id, edits: () => tutor.getState().solution?.edits }
}

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
    const before = tutor.getState()
    await ask(tutor, question)
    expect(tutor.getState()).toBe(before)
    expect(await notebook.list()).toEqual([])
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

describe('a program that a person changes', () => {
  test('is kept with its output, and is there when the solution is opened again', async () => {
    const { tutor, id, edits } = await solved()
    await tutor.getState().runEdit(1, 'print(2)')
    const ran = { code: 'print(2)', output: recordedOutput('2') }
    expect(edits()).toEqual({ 1: { code: 'print(2)', ran } })
    tutor.getState().editCode(1, 'print(3)')
    expect(edits()).toEqual({ 1: { code: 'print(3)', ran } })
    await tutor.getState().flush()
    const later = openTutor()
    await later.getState().open(id)
    expect(later.getState().solution).toEqual(tutor.getState().solution)
    expect(later.getState().transcript).toEqual(tutor.getState().transcript)
  })

  test('is kept without output when it is stopped', async () => {
    const model = () => createRecordedModel({ id: 'recorded', calls: ['2.'] })
    const { tutor, edits } = await solved({ model, python: scriptedPython(60_000) })
    const running = tutor.getState().runEdit(1, 'while True: pass')
    expect(tutor.getState().runningEdit).toBe(1)
    tutor.getState().stop()
    await running
    expect(tutor.getState().runningEdit).toBeUndefined()
    expect(edits()).toEqual({ 1: { code: 'while True: pass' } })
  })

  test('does not run while a solution is written', async () => {
    const { tutor, asking } = await midAnswer()
    await tutor.getState().runEdit(1, 'print(2)')
    expect(tutor.getState().solution?.edits).toEqual({})
    tutor.getState().stop()
    await asking
  })

  test('is told why it can not run', async () => {
    const failure = { kind: 'python-missing', detail: '404' } as const
    const python: Python = { run: () => Promise.reject(new FailureError(failure)) }
    const { tutor } = await solved({ python })
    await tutor.getState().runEdit(1, 'print(2)')
    expect(tutor.getState().notice).toBe(failureSentence(failure))
  })

  test('is gone when dropped', async () => {
    const { tutor, id, edits } = await solved()
    await tutor.getState().runEdit(1, 'print(2)')
    await tutor.getState().runEdit(3, 'print(3)')
    tutor.getState().dropEdit(1)
    await tutor.getState().flush()
    expect(Object.keys(edits() ?? {})).toEqual(['3'])
    expect((await notebook.get(id))?.edits).toEqual(edits())
  })

  test('is gone when dropped while it runs', async () => {
    const { tutor, edits } = await solved({ python: scriptedPython(20) })
    const running = tutor.getState().runEdit(1, 'print(2)')
    tutor.getState().dropEdit(1)
    await running
    expect(edits()).toEqual({})
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
