import { expect, test } from 'vitest'
import { recordedOutput } from '../../test/golden/recorded.ts'
import { FailureError } from '../solve/failure.ts'
import type { Model, Python } from '../solve/types.ts'
import { createReporter, reportedModel, reportedPython } from './readiness.ts'

const progress = { what: 'Python', loaded: 1, total: 2 }
const missing = new FailureError({ kind: 'python-missing', detail: '404' })
const program = { code: '1', state: 'fresh', solution: 's', timeoutMs: 1 } as const
const { signal } = new AbortController()

function listened() {
  const reporter = createReporter()
  const told: string[] = []
  reporter.listen(({ type }) => told.push(type))
  return { reporter, told }
}

test('what failed to load ahead and loads at its first use is ready then', async () => {
  const { reporter, told } = listened()
  await reporter.prepare(() => Promise.reject(missing))
  const python = reportedPython<Python>(
    {
      run: () => {
        reporter.progress(progress)
        return Promise.resolve(recordedOutput('1'))
      },
    },
    reporter,
  )
  await python.run(program, signal)
  await reporter.prepare(() => Promise.reject(new Error('is ready and must not be loaded')))
  expect(told).toEqual(['loading', 'failed', 'loading', 'ready'])
})

test('what is being loaded is not loaded twice', async () => {
  const { reporter, told } = listened()
  let loads = 0
  const load = () => {
    loads++
    reporter.progress(progress)
    return Promise.resolve()
  }
  await Promise.all([reporter.prepare(load), reporter.prepare(load)])
  expect([loads, told]).toEqual([1, ['loading', 'loading', 'ready']])
})

test('a run that fails tells so, and is still the caller’s to handle', async () => {
  const { reporter, told } = listened()
  const python = reportedPython<Python>({ run: () => Promise.reject(missing) }, reporter)
  await expect(python.run(program, signal)).rejects.toBe(missing)
  expect(told).toEqual(['failed'])
})

test('a model is ready once it writes', async () => {
  const { reporter, told } = listened()
  const failure = { kind: 'model-crashed', detail: '' } as const
  const model = reportedModel<Model>(
    {
      id: 'm',
      async *generate() {
        yield { type: 'loading' as const, progress }
        yield { type: 'text' as const, text: 'a' }
        yield { type: 'text' as const, text: 'b' }
        yield { type: 'failed' as const, failure }
      },
    },
    reporter,
  )
  const completion = { text: '', stops: [], maxTokens: 1, temperature: 0 }
  const events = []
  for await (const { type } of model.generate(completion, signal)) events.push(type)
  expect(events).toEqual(['loading', 'text', 'text', 'failed'])
  expect(told).toEqual(['loading', 'ready', 'failed'])
})

test('a model whose loading was stopped does not load any more', async () => {
  const { reporter, told } = listened()
  const model = reportedModel<Model>(
    {
      id: 'm',
      async *generate() {
        yield { type: 'loading' as const, progress }
      },
    },
    reporter,
  )
  const completion = { text: '', stops: [], maxTokens: 1, temperature: 0 }
  const events = []
  for await (const { type } of model.generate(completion, signal)) events.push(type)
  expect([events, told]).toEqual([['loading'], ['loading', 'idle']])
})

test('what is no longer wanted says no more how far it is', async () => {
  const { reporter, told } = listened()
  let late: (() => void) | undefined
  const first = reporter.prepare((_, onProgress) => {
    onProgress(progress)
    return new Promise((resolve) => {
      late = () => {
        onProgress(progress)
        resolve()
      }
    })
  })
  reporter.reset()
  await reporter.prepare(() => Promise.resolve())
  late?.()
  await first
  expect(told).toEqual(['loading', 'loading', 'idle', 'loading', 'ready'])
})

test('another wish ends the loading of what is no longer wanted', async () => {
  const { reporter, told } = listened()
  let aborted = false
  const first = reporter.prepare(
    (signal) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          aborted = true
          reject(new DOMException('', 'AbortError'))
        }),
      ),
  )
  expect(reporter.reset()).toBe(true)
  await reporter.prepare(() => Promise.resolve())
  await first
  expect([aborted, told]).toEqual([true, ['loading', 'idle', 'loading', 'ready']])
})

test('nothing was loaded: there is nothing to load anew', () =>
  expect(listened().reporter.reset()).toBe(false))
