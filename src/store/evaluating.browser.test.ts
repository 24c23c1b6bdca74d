import { describe, expect, test, vi } from 'vitest'
import { resultOf } from '../evaluate/result.fixture.ts'
import { resultLine } from '../evaluate/result.ts'
import { FailureError } from '../solve/failure.ts'
import type { Model } from '../solve/types.ts'
import { evaluations, fakeModel, openPage, row, setOf, three } from './evaluate/evaluating.fixture.ts'
import type { Preference } from './services.ts'
import { ask, midAnswer, modelThatKeepsWriting } from './tutor.fixture.ts'

const all = { type: 'all' } as const
type Page = ReturnType<typeof openPage>
const rights = ({ run }: Page) => run().results.map(({ right }) => right)

async function started(page: Page, file = three()) {
  await page.page.choose(file)
  const running = page.page.start(all, 'model')
  return { ...page, running }
}
/** A run whose second question is being asked. */
async function midway() {
  const { model, asked } = fakeModel({ holds: 'two' })
  const page = await started(openPage(model))
  await vi.waitUntil(() => asked.includes('two'))
  return { ...page, asked }
}
const nobody: Model = {
  id: 'nano',
  generate: () => {
    throw new Error('no model is asked')
  },
}

describe('a run', () => {
  test('asks each question once, and keeps what came of it', async () => {
    const { model, asked } = fakeModel()
    const page = await started(openPage(model))
    await page.running
    expect(asked).toEqual(['one', 'two', 'three'])
    expect([page.run().state.type, rights(page)]).toEqual(['done', [true, false, true]])
    expect(page.run().results[1]).toMatchObject({
      model: 'nano',
      engine: 'wllama',
      reference: '3',
      answer: '2',
    })
    expect(page.store.getState().runs).toMatchObject([{ done: 3, run: { total: 3, name: 'set.jsonl' } }])
  })

  test.each([
    [{ type: 'first', count: 2 } as const, ['one', 'two']],
    [{ type: 'sample', count: 1, seed: 3 } as const, 1],
  ])('of a part of the set: %j', async (part, expected) => {
    const { model, asked } = fakeModel()
    const { page, run } = openPage(model)
    await page.choose(three())
    await page.start(part, 'model')
    expect(typeof expected === 'number' ? asked.length : asked).toEqual(expected)
    expect([run().state.type, run().kept.total]).toEqual(['done', asked.length])
  })

  test('says which question is asked, and how far it is', async () => {
    const { run, running, page } = await midway()
    await vi.waitUntil(() => {
      const { state } = run()
      return state.type === 'running' && state.step.type === 'solving' && state.step.row.question === 'two'
    })
    expect(run().state).toMatchObject({ progress: { done: 1, total: 3, right: 1 } })
    await page.stop()
    await running
  })

  test('that is stopped goes on where it was, with nothing asked twice', async () => {
    const { page, run, asked, running } = await midway()
    await page.stop()
    await running
    expect([run().state.type, run().results.length]).toEqual(['stopped', 1])
    const second = fakeModel()
    const later = openPage(second.model)
    await later.page.refresh()
    const [listed] = later.store.getState().runs
    expect(listed?.done).toBe(1)
    await later.page.show(listed?.run.id ?? '')
    expect(later.run()).toMatchObject({ state: { type: 'stopped' }, results: [{ index: 0 }] })
    await later.page.goOn()
    expect([asked, second.asked]).toEqual([
      ['one', 'two'],
      ['two', 'three'],
    ])
    expect([later.run().state.type, rights(later)]).toEqual(['done', [true, false, true]])
  })

  test('keeps to its engine, whatever is preferred when it goes on', async () => {
    const { model } = fakeModel({ fails: { two: 'device-lost' }, engine: 'wllama' })
    const engines: string[] = []
    const noted = (_: string, preference: () => Preference): Model => ({
      id: 'nano',
      generate(completion, signal) {
        engines.push(preference().engine)
        return model.generate(completion, signal)
      },
    })
    const page = await started(openPage(model, { model: noted }))
    await page.running
    page.tutor.getState().prefer({ engine: 'webllm' })
    await page.page.goOn()
    expect(engines).toEqual(['auto', 'wllama', 'wllama', 'wllama', 'wllama', 'wllama'])
  })

  test.each([
    ['device-lost', /^The graphics processor was lost/],
    ['model-crashed', /^The model stopped unexpectedly/],
  ] as const)('that fails by %s says so, and goes on later', async (kind, sentence) => {
    const { model, asked } = fakeModel({ fails: { two: kind } })
    const page = await started(openPage(model))
    await page.running
    expect(page.run().state).toEqual({ type: 'failed', sentence: expect.stringMatching(sentence) })
    await page.page.goOn()
    expect([page.run().state.type, asked]).toEqual(['done', ['one', 'two', 'two', 'three']])
  })

  test('whose grader has no Python says so, and goes on later', async () => {
    const { model } = fakeModel()
    let opened = 0
    const openAlgebra = () =>
      opened++ === 0
        ? Promise.reject(new FailureError({ kind: 'python-missing', detail: 'd' }))
        : Promise.resolve({
            compare: () => Promise.resolve({ verdict: 'equal' as const, ms: 1 }),
            dispose() {},
          })
    const page = await started(openPage(model, { openAlgebra }), setOf(row('odd', 'x + y')))
    await page.running
    expect(page.run().state).toMatchObject({ sentence: expect.stringMatching(/^Python could not be loaded/) })
    await page.page.goOn()
    expect(rights(page)).toEqual([true])
  })

  test('of what was recorded asks no model', async () => {
    const tora = (gt: string) => `${JSON.stringify({ question: 'q', gt, code: ['It is $\\boxed{1}$.'] })}\n`
    const page = openPage(nobody)
    await page.page.choose(setOf(tora('1'), tora('2')))
    await page.page.start(all, 'recorded')
    expect([page.run().state.type, rights(page)]).toEqual(['done', [true, false]])
    expect(page.run().results[0]).toMatchObject({ model: 'recorded', end: 'recorded' })
  })

  test('of a model that is gone says so, and stays', async () => {
    const { page, run, running } = await midway()
    await page.stop()
    await running
    const later = openPage(nobody, { models: [] })
    await later.page.show(run().kept.id)
    await later.page.goOn()
    expect(later.problem()).toMatch(/not on this computer any more/)
    expect(later.run().results).toHaveLength(1)
  })

  test('is deleted with all that it has', async () => {
    const { page, run, running, desk } = await midway()
    const { id } = run().kept
    await page.remove(id)
    await running
    expect([desk().type, await evaluations.list(), await evaluations.open(id)]).toEqual([
      'empty',
      [],
      undefined,
    ])
  })

  test('a bug is thrown, and the next run can be made', async () => {
    const page = await started(openPage(nobody))
    await expect(page.running).rejects.toThrow('no model is asked')
    expect([page.run().state.type, page.tutor.getState().evaluating]).toEqual(['failed', false])
  })
})

describe('one thing at a time', () => {
  test('another tab that is at the same run leaves it alone', async () => {
    const { page, run, running } = await midway()
    const other = openPage(nobody)
    await other.page.show(run().kept.id)
    await other.page.goOn()
    expect(other.run().state).toMatchObject({ sentence: expect.stringMatching(/^Another tab/) })
    await page.stop()
    await running
  })

  test('a run that another tab has deleted ends in a sentence', async () => {
    const { model, asked } = fakeModel({ fails: { two: 'device-lost' } })
    const page = await started(openPage(model))
    await page.running
    await evaluations.remove(page.run().kept.id)
    await page.page.goOn()
    expect(page.problem()).toMatch(/not in this browser any more/)
    expect(asked).toEqual(['one', 'two'])
  })

  test('a question meanwhile is not asked, nor is anything measured; a sentence says why', async () => {
    const { tutor, page, running } = await midway()
    await ask(tutor, 'Q')
    expect(tutor.getState()).toMatchObject({
      solution: undefined,
      notice: expect.stringMatching(/^An evaluation is running/),
    })
    await tutor.getState().measure()
    expect(tutor.getState().measuring).toEqual({ type: 'idle' })
    await page.stop()
    await running
    expect(tutor.getState()).toMatchObject({ evaluating: false, notice: undefined })
  })

  test('another page does not stop it, nor does it load another model', async () => {
    const loaded: string[] = []
    const { model, asked } = fakeModel({ holds: 'two' })
    const changes = { warm: () => void loaded.push('warm'), prefer: () => void loaded.push('prefer') }
    const { tutor, page, run, running } = await started(openPage(model, changes))
    await vi.waitUntil(() => asked.includes('two'))
    tutor.getState().stop()
    tutor.getState().clear()
    tutor.getState().warm()
    tutor.getState().prefer({ engine: 'wllama' })
    expect([run().state.type, loaded]).toEqual(['running', []])
    await page.stop()
    await running
    expect(loaded).toEqual(['prefer'])
  })

  test('nothing is begun while a solution is written', async () => {
    const { tutor, asking } = await midAnswer()
    const { page, problem, desk } = openPage(nobody, { tutor })
    await page.choose(three())
    await page.start(all, 'model')
    expect(problem()).toMatch(/^A solution is being written/)
    expect([desk().type, await evaluations.list()]).toEqual(['chosen', []])
    tutor.getState().stop()
    await asking
  })

  test('a check of an answer gives way to it, and none is begun meanwhile', async () => {
    const { model } = fakeModel({ holds: 'two' })
    let answering: Model = model
    const changes = {
      model: (): Model => ({
        id: 'nano',
        generate: (completion, signal) => answering.generate(completion, signal),
      }),
    }
    const page = openPage(model, changes)
    const { tutor } = page
    await ask(tutor, 'odd')
    answering = modelThatKeepsWriting()
    const checking = tutor.getState().checkAgain()
    await vi.waitUntil(() => tutor.getState().checking.type === 'running')
    answering = model
    const { running } = await started(page)
    await checking
    await vi.waitUntil(() => page.desk().type === 'run')
    await tutor.getState().checkAgain()
    expect([tutor.getState().checking.type, page.run().state.type]).toEqual(['idle', 'running'])
    await page.page.stop()
    await running
  })

  test('two starts are one run', async () => {
    const { model } = fakeModel()
    const { page } = openPage(model)
    await page.choose(three())
    await Promise.all([page.start(all, 'model'), page.start(all, 'model')])
    expect(await evaluations.list()).toHaveLength(1)
  })
})

describe('files', () => {
  test('what is no set leaves the page as it was, with a sentence', async () => {
    const { page, desk, problem } = openPage(nobody)
    await page.choose(setOf('nonsense'))
    expect([desk(), problem()]).toEqual([{ type: 'empty' }, expect.stringMatching(/is no set/)])
  })

  test('the one that was chosen last is the one that is meant', async () => {
    const { page, desk } = openPage(nobody)
    const slow = setOf(row('slow'))
    const { promise, resolve } = Promise.withResolvers<ArrayBuffer>()
    Object.defineProperty(slow, 'arrayBuffer', { value: () => promise })
    const first = page.choose(slow)
    await page.choose(setOf(row('quick')))
    resolve(await new Blob([row('slow')]).arrayBuffer())
    await first
    expect(desk()).toMatchObject({ type: 'chosen', set: { rows: [{ question: 'quick' }] } })
  })

  test('another run is compared from a file or from this browser, and put away', async () => {
    const { model } = fakeModel()
    const page = await started(openPage(model))
    await page.running
    const other = () => page.store.getState().other?.results
    await page.page.compare(new File([resultLine(resultOf())], 'other.jsonl'))
    expect(other()).toEqual([resultOf()])
    await page.page.compareKept(page.run().kept.id)
    expect(other()).toEqual(page.run().results)
    page.page.putAway()
    expect(other()).toBeUndefined()
    await page.page.compare(three())
    expect(page.store.getState().otherProblem).toMatch(/is a set of questions/)
  })
})

test('where the browser keeps nothing, nothing is begun, and a sentence says so', async () => {
  const { model, asked } = fakeModel()
  const refused = { ...evaluations, add: () => Promise.reject(new Error('refused')) }
  const page = await started(openPage(model, { evaluations: refused }))
  await page.running
  expect([page.problem(), asked, page.tutor.getState().evaluating]).toEqual([
    expect.stringMatching(/does not let the page keep/),
    [],
    false,
  ])
})

test('where the disk is full, the run stops with a sentence, and what was kept stays', async () => {
  const { model } = fakeModel()
  let kept = 0
  const full = {
    ...evaluations,
    keep: (id: string, result: Parameters<typeof evaluations.keep>[1]) =>
      kept++ === 0
        ? evaluations.keep(id, result)
        : Promise.reject(new DOMException('', 'QuotaExceededError')),
  }
  const page = await started(openPage(model, { evaluations: full }))
  await page.running
  expect(page.run()).toMatchObject({
    results: [{ index: 0 }],
    state: { type: 'failed', sentence: expect.stringMatching(/^The results cannot be kept/) },
  })
})
