import { afterEach, beforeEach } from 'vitest'
import { FakePython } from '../../../test/golden/recorded.ts'
import type { Failure, Model } from '../../solve/types.ts'
import { createEvaluating } from '../evaluating.ts'
import type { ModelInfo, Services } from '../services.ts'
import { openTutor } from '../tutor.fixture.ts'
import { openEvaluations } from './evaluations.ts'
import type { EvaluatingMeans } from './means.ts'
import type { Desk } from './types.ts'

/** The real storage, a new one for each test. */
export let evaluations: ReturnType<typeof openEvaluations>
let opened = 0
beforeEach(() => (evaluations = openEvaluations(`mumath-evaluating-test-${++opened}`)))
afterEach(() => evaluations.destroy())

export const row = (question: string, answer = '2') => `${JSON.stringify({ question, answer })}\n`
export const setOf = (...lines: readonly string[]) => new File([...lines], 'set.jsonl')
export const three = () => setOf(row('one'), row('two', '3'), row('three'))

export interface Script {
  /** Ends the call that this question makes, once. */
  readonly fails?: Readonly<Record<string, Failure['kind']>>
  /** Writes no end for this question, until it is stopped. */
  readonly holds?: string
  /** Who it says has made its calls. */
  readonly engine?: 'webllm' | 'wllama'
}

/** Says 2 to whatever it is asked, and notes what that was. */
export function fakeModel({ fails = {}, holds, engine = 'wllama' }: Script = {}) {
  const asked: string[] = []
  const left = new Map(Object.entries(fails))
  const usage = { engine, cached: 0, prefilled: 1, generated: 1, prefillMs: 1, generateMs: 1 }
  const model: Model = {
    id: 'nano',
    async *generate({ text, maxTokens }, signal) {
      yield { type: 'loading', progress: { what: 'model', loaded: 1, total: 2 } }
      if (maxTokens > 1) {
        const question = /one|two|three|odd/.exec(text)?.[0] ?? text
        asked.push(question)
        const kind = left.get(question)
        left.delete(question)
        if (kind) {
          yield { type: 'failed', failure: { kind, detail: 'd' } }
          return
        }
        yield { type: 'text', text: 'It is $\\boxed{2}$.' }
        if (question === holds)
          await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
        if (signal.aborted) return
      }
      yield { type: 'end', reason: 'eos', usage }
    },
  }
  return { model, asked }
}

const nano: ModelInfo = {
  id: 'nano',
  title: 'Nano',
  protocol: 'nano',
  engines: ['webllm', 'wllama'],
  contexts: [1024],
  about: '',
}

/** The page with a fake model, and a fake algebra to which everything is different. */
export function openPage(model: Model, changes: Partial<Services & EvaluatingMeans> = {}) {
  const services = {
    models: [nano],
    model: () => model,
    python: new FakePython([]),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    ...changes,
  }
  const tutor = openTutor(services)
  const store = createEvaluating({
    tutor,
    services,
    evaluations,
    openAlgebra: () =>
      Promise.resolve({
        compare: () => Promise.resolve({ verdict: 'different', ms: 1 }),
        dispose() {},
      }),
    ...changes,
  })
  const page = store.getState()
  const run = () => {
    const { desk } = store.getState()
    if (desk.type !== 'run') throw new Error(`no run but ${desk.type}`)
    return desk.run
  }
  const desk = (): Desk => store.getState().desk
  return { tutor, store, page, run, desk, problem: () => store.getState().problem }
}
