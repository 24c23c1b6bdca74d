import { describe, expect, test } from 'vitest'
import { FailureError } from '../solve/failure.ts'
import type { Engine, Failure, ModelEvent } from '../solve/types.ts'
import { createLine } from '../util/line.ts'
import { createRunner, type Preference, type Running } from './runner.ts'
import type { OpenModel } from './worker/model.ts'

type Kind = Failure['kind']
const auto: Preference = { engine: 'auto' }
const { signal } = new AbortController()
const completion = { text: 'Q', stops: [], maxTokens: 9, temperature: 0 }
const usage = { cached: 0, prefilled: 1, generated: 1, prefillMs: 0, generateMs: 0 }

/**
 * Stands in for engines: each call or load of one fails as its list says, in turn; `|` before a kind: only after it has
 * written something. What is over works.
 */
function runnerOf(failures: Partial<Record<Engine, readonly (Kind | `|${Kind}` | '')[]>>) {
  const left = { webllm: [...(failures.webllm ?? [])], wllama: [...(failures.wllama ?? [])] }
  const opened: string[] = []
  const told: Running[] = []
  const open = (engine: Engine, contextTokens: number): OpenModel => {
    opened.push(`${engine} ${contextTokens}`)
    let disposed = false
    const next = () => {
      const [, late = '', kind = ''] = /^([|]?)(.*)$/.exec(left[engine].shift() ?? '') ?? []
      return { late: late !== '', failure: kind === '' ? undefined : { kind: kind as Kind, detail: engine } }
    }
    return {
      id: 'm',
      async *generate(): AsyncGenerator<ModelEvent> {
        const { late, failure } = next()
        await Promise.resolve()
        if (disposed) return
        if (!failure || late) yield { type: 'text', text: engine }
        yield failure ? { type: 'failed', failure } : { type: 'end', reason: 'eos', usage }
      },
      async load() {
        const { failure } = next()
        await Promise.resolve()
        if (failure) throw new FailureError(failure)
      },
      dispose: () => void (disposed = true),
    }
  }
  const engines = ['webllm', 'wllama'] as const
  const runner = createRunner({
    id: 'm',
    engines,
    contexts: [1024, 512],
    line: createLine(),
    open,
    onRunning: (running) => told.push(running),
  })
  /** What a call came to: who ended it, or how it failed. */
  const call = async (preference = auto) => {
    let came = ''
    for await (const event of runner.model(() => preference).generate(completion, signal)) {
      if (event.type === 'end') came += `${event.usage.engine} `
      if (event.type === 'failed') came += `${event.failure.kind} `
    }
    return came.trim()
  }
  return { runner, call, opened, told }
}

describe('which engine', () => {
  test('the best where it works', async () => {
    const { call, told } = runnerOf({})
    expect(await call()).toBe('webllm')
    expect(told.at(-1)).toEqual({ model: 'm', engine: 'webllm', contextTokens: 1024 })
  })

  test.each<Kind>([
    'gpu-missing',
    'gpu-unfit',
    'library-mismatch',
    'model-missing',
    'model-broken',
    'model-crashed',
  ])('%s: the next one, and why', async (kind) => {
    const { call, told } = runnerOf({ webllm: [kind] })
    expect(await call()).toBe('wllama')
    expect(told.at(-1)).toMatchObject({ engine: 'wllama', because: { kind } })
  })

  test('what will not do is not tried again; a file that did not come is', async () => {
    const { call } = runnerOf({ webllm: ['gpu-missing'] })
    expect([await call(), await call()]).toEqual(['wllama', 'wllama'])
    const late = runnerOf({ webllm: ['model-missing'] })
    expect([await late.call(), await late.call()]).toEqual(['wllama', 'webllm'])
  })

  test('lack of memory is for a person to decide', async () => {
    const { call } = runnerOf({ webllm: ['model-memory'] })
    expect([await call(), await call({ engine: 'webllm', contextTokens: 512 })]).toEqual([
      'model-memory',
      'webllm',
    ])
  })

  test('after it has written, its failure is told: another would write something else', async () =>
    expect(await runnerOf({ webllm: ['|model-crashed'] }).call()).toBe('model-crashed'))

  test('none works: the last failure is told', async () =>
    expect(await runnerOf({ webllm: ['gpu-missing'], wllama: ['model-missing'] }).call()).toBe(
      'model-missing',
    ))

  test('a choice of what is not here is none', async () => {
    const runner = createRunner({
      id: 'm',
      engines: ['wllama'],
      contexts: [1024],
      line: createLine(),
      open: (engine) => ({
        id: engine,
        generate: () => (async function* (): AsyncGenerator<ModelEvent> {})(),
        load: () => Promise.resolve(),
        dispose() {},
      }),
      onRunning: ({ engine }) => expect(engine).toBe('wllama'),
    })
    await runner.load({ engine: 'webllm' }, signal)
    expect.assertions(1)
  })

  test('the one that was chosen, or none', async () => {
    expect(await runnerOf({}).call({ engine: 'wllama' })).toBe('wllama')
    expect(await runnerOf({ webllm: ['gpu-missing'] }).call({ engine: 'webllm' })).toBe('gpu-missing')
  })
})

describe('a device that is lost', () => {
  test('once: it is told, and tried again', async () => {
    const { call } = runnerOf({ webllm: ['|device-lost'] })
    expect([await call(), await call()]).toEqual(['device-lost', 'webllm'])
  })

  test('twice: the next engine takes over', async () => {
    const { call, told } = runnerOf({ webllm: ['|device-lost', 'device-lost'] })
    expect([await call(), await call(), await call()]).toEqual(['device-lost', 'device-lost', 'wllama'])
    expect(told.at(-1)?.because?.kind).toBe('device-lost')
  })

  test('now and then, with answers between: no reason to give it up', async () => {
    const { call } = runnerOf({ webllm: ['|device-lost', '', '|device-lost', '', '|device-lost'] })
    const came = [await call(), await call(), await call(), await call(), await call(), await call()]
    expect(came).toEqual(['device-lost', 'webllm', 'device-lost', 'webllm', 'device-lost', 'webllm'])
  })

  test('and then refused by the browser: that is another thing than none', async () => {
    const { call } = runnerOf({ webllm: ['device-lost', 'gpu-missing'] })
    const chosen = { engine: 'webllm' } as const
    expect([await call(chosen), await call(chosen)]).toEqual(['device-lost', 'gpu-blocked'])
  })
})

test.each([
  [undefined, 'webllm 1024'],
  [512, 'webllm 512'],
  [600, 'webllm 512'],
  [1, 'webllm 512'],
  [9999, 'webllm 1024'],
])('of %s tokens wanted: %s', async (contextTokens, opening) => {
  const { call, opened } = runnerOf({})
  await call({ engine: 'auto', ...(contextTokens !== undefined && { contextTokens }) })
  expect(opened).toEqual([opening])
})

test('one engine is open at a time, and stays open', async () => {
  const { call, opened } = runnerOf({})
  for (const engine of ['auto', 'webllm', 'wllama', 'wllama', 'auto'] as const) await call({ engine })
  expect(opened).toEqual(['webllm 1024', 'wllama 1024', 'webllm 1024'])
})

describe('loading ahead', () => {
  test('comes to the same choice', async () => {
    const { runner, call, opened } = runnerOf({ webllm: ['gpu-missing'] })
    await runner.load(auto, signal)
    expect([await call(), opened]).toEqual(['wllama', ['webllm 1024', 'wllama 1024']])
  })

  test('fails where all do', async () => {
    const { runner } = runnerOf({ webllm: ['gpu-missing'], wllama: ['model-missing'] })
    await expect(runner.load(auto, signal)).rejects.toThrow('model-missing')
  })

  test('a call meanwhile waits for what it comes to', async () => {
    const { runner, call } = runnerOf({ webllm: ['library-mismatch'] })
    const loading = runner.load(auto, signal)
    expect(await call()).toBe('wllama')
    await loading
  })

  test('a call that is stopped while it waits ends in silence', async () => {
    const { runner } = runnerOf({})
    const abort = new AbortController()
    const loading = runner.load(auto, signal)
    abort.abort()
    const events = []
    for await (const event of runner.model(() => auto).generate(completion, abort.signal)) events.push(event)
    await loading
    expect(events).toEqual([])
  })
})
