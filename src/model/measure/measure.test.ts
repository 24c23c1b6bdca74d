import { describe, expect, test } from 'vitest'
import { failureKinds } from '../../solve/parse.ts'
import { type MeasuringStep, plan } from './caller.ts'
import { figureOf, perSecond } from './figure.ts'
import { measure, type Outcome, toWrite } from './measure.ts'
import { type Script, ScriptedModel } from './scripted.fixture.ts'

async function run(script: Script = {}, contextTokens = 1024, signal = new AbortController().signal) {
  const model = new ScriptedModel({ contextTokens, ...script })
  const steps: MeasuringStep[] = []
  const onStep = (step: MeasuringStep) => steps.push(step)
  const outcome = await measure(model, { contextTokens, salt: 41, now: model.now, onStep }, signal)
  return { outcome, steps, texts: model.completions.map(({ text }) => text), model }
}
const figures = (outcome: Outcome) => {
  if (outcome.type !== 'measured') throw new Error(`not measured: ${JSON.stringify(outcome)}`)
  return outcome.figures
}
const loading = { type: 'loading', progress: { what: 'model', loaded: 1 } } as const
/** The first calls find the length and warm up; these are then read, and the rest are written. */
const firstRead = 5

describe('what is measured', () => {
  test('medians of the engine’s own counts, and the time to the first text', async () => {
    const { outcome } = await run()
    expect(outcome).toMatchObject({ type: 'measured', engine: 'webllm' })
    const { prefill, decode, firstToken } = figures(outcome)
    expect(prefill).toMatchObject({ median: 1000, min: 1000, max: 1000 })
    expect(decode).toMatchObject({ median: 100, min: 100, max: 100 })
    expect(firstToken.median).toBe(prefill.repeats[0]?.tokens)
    for (const { repeats } of [prefill, decode, firstToken]) expect(repeats).toHaveLength(5)
  })

  test('greedily, without stop strings', async () => {
    const { model } = await run()
    const how = new Set(model.completions.map(({ temperature, stops }) => `${temperature} ${stops.length}`))
    expect(how).toEqual(new Set(['0 0']))
  })

  test.each<[contextTokens: number, tokens: number]>([
    [256, 128],
    [512, 256],
    [1024, 512],
    [4096, 512],
  ])('in a context of %i it reads about %i tokens', async (contextTokens, tokens) => {
    const { prefill } = figures((await run({}, contextTokens)).outcome)
    for (const repeat of prefill.repeats) expect(Math.abs(repeat.tokens - tokens)).toBeLessThan(tokens / 10)
  })

  test('no text is read twice, and each begins otherwise', async () => {
    const { texts } = await run()
    const read = texts.filter((text) => text.includes('market'))
    expect(new Set(read.map((text) => text.slice(0, 1))).size).toBeGreaterThan(5)
    expect(new Set(read).size).toBe(read.length)
  })

  test('what is written is exactly so many tokens', async () => {
    const { decode } = figures((await run()).outcome)
    expect(decode.repeats).toEqual(
      Array.from({ length: plan.writing }, () => ({ texts: 1, tokens: toWrite, ms: toWrite * 10 })),
    )
  })

  test('a text that ends early is followed by others, until there are enough tokens', async () => {
    const { decode } = figures((await run({ most: () => 21 })).outcome)
    expect(decode.repeats[0]).toEqual({ texts: 4, tokens: toWrite, ms: toWrite * 10 })
  })

  test('where all end early, the tokens that there were are said', async () => {
    const { decode } = figures((await run({ most: () => 3 })).outcome)
    expect(decode.repeats[0]).toEqual({ texts: 12, tokens: 24, ms: 240 })
  })
})

describe('what does not count', () => {
  test('the first calls, however slow', async () => {
    const slow = (call: number) => (call < firstRead ? { prefillMs: 1e6, generateMs: 1e6 } : {})
    const { prefill, decode } = figures((await run({ usage: slow })).outcome)
    expect([prefill.min, decode.min]).toEqual([1000, 100])
  })

  test.each<[what: string, script: Script]>([
    [
      'a text that a cache held',
      { usage: (call) => (call === firstRead ? { cached: 300, prefilled: 2 } : {}) },
    ],
    ['a call that loaded the model first', { first: (call) => (call === firstRead ? [loading] : []) }],
    ['a call of which no text came', { most: (call) => (call === firstRead ? 0 : Infinity) }],
    ['a clock that stood still', { usage: (call) => (call === firstRead ? { prefillMs: 0 } : {}) }],
  ])('%s is measured again', async (_, script) => {
    const { outcome, texts } = await run(script)
    expect(figures(outcome).prefill).toMatchObject({ min: 1000, max: 1000 })
    expect(texts).toHaveLength((await run()).texts.length + 1)
  })
})

describe('how far it is', () => {
  test('every repeat is told, and the tokens never grow less', async () => {
    const { steps, model } = await run({ first: (call) => (call === 1 ? [loading] : []) })
    expect(steps.find(({ type }) => type === 'loading')).toEqual(loading)
    const told = steps.flatMap((step) => (step.type === 'loading' ? [] : [step]))
    const repeats = [...new Set(told.map(({ type, run, runs }) => `${type} ${run}/${runs}`))]
    expect(repeats).toEqual(
      Object.entries(plan).flatMap(([what, of]) =>
        Array.from({ length: of }, (_, n) => `${what} ${n + 1}/${of}`),
      ),
    )
    const tokens = told.map(({ tokens }) => tokens)
    expect(tokens).toEqual(tokens.toSorted((a, b) => a - b))
    expect(tokens.at(-1)).toBeGreaterThan(model.completions.length)
  })
})

describe('what goes wrong', () => {
  test.each(failureKinds)('%s is a value', async (kind) => {
    const failure = { kind, detail: 'd' }
    for (const at of [1, firstRead, 12]) {
      const { outcome } = await run({ first: (call) => (call === at ? [{ type: 'failed', failure }] : []) })
      expect(outcome).toEqual({ type: 'failed', failure })
    }
  })

  test('a model that ends without a word has failed', async () => {
    const { outcome } = await run({ dies: (call) => call === 2 })
    expect(outcome).toMatchObject({ type: 'failed', failure: { kind: 'model-crashed' } })
  })

  test.each<[what: string, why: string, script: Script, contextTokens: number]>([
    ['no room for any text', 'no-room', {}, 1],
    ['a model that writes nothing', 'no-text', { most: () => 0 }, 1024],
    ['a model that ends each text at once', 'no-text', { most: () => 1 }, 1024],
    [
      'another engine on the way',
      'engine-changed',
      { usage: (call) => ({ engine: call < 6 ? 'webllm' : 'wllama' }) },
      1024,
    ],
  ])('%s: %s', async (_, why, script, contextTokens) => {
    expect((await run(script, contextTokens)).outcome).toEqual({ type: 'unable', why })
  })

  test('a bug is thrown', async () => {
    const bug = () => {
      throw new TypeError('bug')
    }
    await expect(run({ usage: bug })).rejects.toThrow('bug')
  })

  test.each([1, firstRead, 10])('an abort in call %i is silence', async (at) => {
    const abort = new AbortController()
    const stop = (call: number) => {
      if (call === at) abort.abort()
      return []
    }
    await expect(run({ first: stop }, 1024, abort.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test.each<[values: readonly number[], median: number, min: number, max: number]>([
  [[5], 5, 5, 5],
  [[3, 1, 2], 2, 1, 3],
  [[4, 1, 2, 3], 2.5, 1, 4],
  [[1 / 3, 1 / 3], 0.33, 0.33, 0.33],
])('%j: median %d, from %d to %d', (values, median, min, max) => {
  const repeats = values.map((ms) => ({ texts: 1, tokens: 1, ms }))
  expect(figureOf(repeats, ({ ms }) => ms)).toMatchObject({ median, min, max })
})

test('30 tokens in 1.5 s are 20 a second', () => {
  expect(perSecond({ texts: 1, tokens: 30, ms: 1500 })).toBe(20)
})
