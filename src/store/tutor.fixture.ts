import { afterEach, beforeEach, vi } from 'vitest'
import { FakePython, recordedOutput } from '../../test/golden/recorded.ts'
import { createRecordedModel } from '../model/recorded.ts'
import { openNotebook } from '../notebook/notebook.ts'
import type { Python } from '../solve/types.ts'
import type { Services } from './services.ts'
import { createTutor } from './tutor.ts'

/** A tutor with a recorded model, a scripted Python and the real notebook; a new notebook for each test. */
export let notebook: ReturnType<typeof openNotebook>
let opened = 0
beforeEach(() => (notebook = openNotebook(`mumath-tutor-test-${++opened}`)))
afterEach(() => notebook.destroy())

const calls = ['Add.\n```python\nprint(1 + 1)\n```\n```output\n', 'So $\\boxed{2}$.']
export const answered = { type: 'answered', answer: { text: '2', source: 'boxed' } }
export const modelThatKeepsWriting = () =>
  createRecordedModel({ id: 'recorded', calls: ['on and '.repeat(1000)], tokensPerSecond: 20 })

/** Says 2 after so many milliseconds, unless it is stopped before. */
export const scriptedPython = (ms: number): Python => ({
  run: (_, signal) =>
    new Promise((resolve, reject) => {
      setTimeout(() => resolve(recordedOutput('2')), ms)
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    }),
})

export function openTutor(changes: Partial<Services> = {}) {
  const recorded = createRecordedModel({ id: 'recorded', calls: [...calls, ...calls] })
  return createTutor({
    models: [
      {
        id: 'recorded',
        title: 'Recorded',
        protocol: 'nano',
        engines: ['wllama'],
        contexts: [1024],
        about: '',
      },
    ],
    model: () => recorded,
    deployed: Promise.resolve({ problems: [] }),
    relist: () => Promise.resolve({ problems: [] }),
    fit: () => Promise.resolve({ fit: { type: 'fits', contextTokens: 1024 } }),
    familiar: () => Promise.resolve(undefined),
    python: new FakePython(['2', '2', '2']),
    warm() {},
    prefer() {},
    preferences: { read: () => ({ engine: 'auto' }), keep() {} },
    onRunning() {},
    onModel() {},
    onPython() {},
    notebook,
    surroundings: () =>
      Promise.resolve({ gpu: null, browser: 'a test', cores: 2, quantisation: null, weightBytes: null }),
    version: '0.0.0',
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    ...changes,
  })
}

export type TutorStore = ReturnType<typeof openTutor>
export const ask = (tutor: TutorStore, question: string) => tutor.getState().ask(question)

export async function midAnswer(changes: Partial<Services> = {}) {
  const tutor = openTutor({ model: modelThatKeepsWriting, ...changes })
  const asking = ask(tutor, 'Q')
  await vi.waitUntil(() => tutor.getState().transcript?.text, { timeout: 20_000, interval: 10 })
  return { tutor, asking }
}

export async function solved(changes: Partial<Services> = {}) {
  const tutor = openTutor(changes)
  await ask(tutor, 'What is $1+1$?')
  const id = tutor.getState().solution?.id ?? 'nothing was asked'
  return { tutor, id, edits: () => tutor.getState().solution?.edits }
}
