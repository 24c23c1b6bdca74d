import { expect, test } from 'vitest'
import { FailureError } from '../../solve/failure.ts'
import type { ModelEvent, Progress } from '../../solve/types.ts'
import { createRecordedModel } from '../recorded.ts'
import type { OpenModel } from '../worker/model.ts'
import { type Prepare, preparedModel } from './preparedModel.ts'

const completion = { text: '', stops: [], maxTokens: 10, temperature: 0 }
const half: Progress = { what: 'check', loaded: 5, total: 10 }

/** A model that says a recorded text, and what was done with it. */
function recorded() {
  const acts: string[] = []
  const opened: OpenModel = {
    ...createRecordedModel({ id: 'm', calls: ['hello', 'hello', 'hello'] }),
    load: async () => void acts.push('load'),
    dispose: () => void acts.push('dispose'),
  }
  return { opened, acts }
}

function open(prepare?: Prepare) {
  const { opened, acts } = recorded()
  const model = preparedModel(
    'm',
    prepare ??
      (async (report) => {
        acts.push('prepare')
        report(half)
        await Promise.resolve()
        return opened
      }),
  )
  return { model, acts }
}

async function hear(model: OpenModel, signal = new AbortController().signal): Promise<readonly ModelEvent[]> {
  const events: ModelEvent[] = []
  for await (const event of model.generate(completion, signal)) events.push(event)
  return events
}

test('what is told of preparing comes first, and it is done once', async () => {
  const { model, acts } = open()
  const events = await hear(model)
  expect(events[0]).toEqual({ type: 'loading', progress: half })
  expect(events.at(-1)?.type).toBe('end')
  expect((await hear(model)).some(({ type }) => type === 'loading')).toBe(false)
  expect(acts).toEqual(['prepare'])
})

test('a model that is loaded ahead is prepared then', async () => {
  const { model, acts } = open()
  const told: Progress[] = []
  await model.load(new AbortController().signal, (progress) => told.push(progress))
  await hear(model)
  expect([acts, told]).toEqual([['prepare', 'load'], [half]])
})

test('let go, it is prepared anew', async () => {
  const { model, acts } = open()
  await hear(model)
  model.dispose()
  await hear(model)
  expect(acts).toEqual(['prepare', 'dispose', 'prepare'])
})

test('what can not be prepared has failed, and the next call tries anew', async () => {
  const failure = { kind: 'model-damaged', detail: 'x' } as const
  const { opened } = recorded()
  let tries = 0
  const { model } = open(async () => {
    if (++tries === 1) throw new FailureError(failure)
    return opened
  })
  expect(await hear(model)).toEqual([{ type: 'failed', failure }])
  expect((await hear(model)).at(-1)?.type).toBe('end')
})

test('an abort in the middle of it is silent', async () => {
  const stopping = new AbortController()
  const { model } = open(
    (report, signal) =>
      new Promise((_, reject) => {
        report(half)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  const events: ModelEvent[] = []
  for await (const event of model.generate(completion, stopping.signal)) {
    events.push(event)
    stopping.abort()
  }
  expect(events).toEqual([{ type: 'loading', progress: half }])
})

test('a bug is thrown', async () => {
  const { model } = open(() => Promise.reject(new TypeError('bug')))
  await expect(hear(model)).rejects.toThrow('bug')
})
