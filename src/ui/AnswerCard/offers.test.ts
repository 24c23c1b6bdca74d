import { expect, test } from 'vitest'
import type { Failure } from '../../solve/types.ts'
import { offersFor } from './offers.ts'

const nano = { engines: ['webllm', 'wllama'], contexts: [1024, 512] } as const
const gpu = { model: 'nano', engine: 'webllm', contextTokens: 1024 } as const
const small = { model: 'nano', engine: 'webllm', contextTokens: 512 } as const
const cpu = { model: 'nano', engine: 'wllama', contextTokens: 1024 } as const
const failed = (kind: Failure['kind']) => ({ type: 'failed', failure: { kind, detail: '' } }) as const
const less = 'Go on with a smaller context (512 tokens)'
const without = 'Go on on the processor'

test.each([
  ['device-lost', gpu, ['Go on', less, without]],
  ['device-lost', small, ['Go on', without]],
  ['model-memory', gpu, ['Go on', less, without]],
  ['model-memory', cpu, ['Go on', less]],
  ['gpu-blocked', gpu, ['Go on', without]],
  ['gpu-missing', gpu, ['Go on', without]],
  ['library-mismatch', gpu, ['Go on', without]],
  ['model-crashed', cpu, ['Go on']],
  ['python-missing', gpu, ['Go on']],
  ['bug', gpu, ['Go on']],
] as const)('%s on %o', (kind, running, labels) =>
  expect(offersFor(failed(kind), true, running, nano).map(({ label }) => label)).toEqual(labels),
)

test('nothing was written yet: it is a try', () =>
  expect(offersFor(failed('gpu-missing'), false, gpu, nano).map(({ label }) => label)).toEqual([
    'Try on the processor',
  ]))

test('what was stopped goes on', () =>
  expect(offersFor({ type: 'stopped' }, true, gpu, nano)).toEqual([{ label: 'Go on' }]))

test.each([{ type: 'no-answer' }, { type: 'out-of-rounds' }, { type: 'too-long', limit: 'call' }] as const)(
  'what came to its end does not: %o',
  (end) => expect(offersFor(end, true, gpu, nano)).toEqual([]),
)

test('who runs it is not known yet: the page was loaded anew', () =>
  expect(offersFor(failed('gpu-blocked'), true, undefined, nano).map(({ label }) => label)).toEqual([
    'Go on',
    without,
  ]))
