import { expect, test } from 'vitest'
import { failureOf, isContextOverflow } from './failures.ts'

test.each([
  ['WebGPUNotAvailableError: WebGPU is not supported in your current environment', 'gpu-missing'],
  ['Error: Unable to find a compatible GPU. Ensure that your browser supports WebGPU', 'gpu-missing'],
  ['ShaderF16SupportError: This model requires WebGPU extension shader-f16', 'gpu-unfit'],
  ['FeatureSupportError: This model requires feature subgroups', 'gpu-unfit'],
  ['Error: Cannot initialize runtime because of requested maxBufferSize', 'gpu-unfit'],
  ['DeviceLostError: The WebGPU device was lost while loading the model', 'device-lost'],
  ["AbortError: Failed to execute 'mapAsync' on 'GPUBuffer'", 'device-lost'],
  ['Error: Tokenizer instance already deleted', 'device-lost'],
  ["OperationError: Failed to execute 'requestDevice' on 'GPUAdapter': the adapter is gone", 'device-lost'],
  ['AbortError: A valid external Instance reference no longer exists.', 'device-lost'],
  [
    'LinkError: WebAssembly.instantiate(): Import #3 "env" "f": function import requires a callable',
    'library-mismatch',
  ],
  ["TypeError: Failed to execute 'add' on 'Cache': Request failed", 'model-missing'],
  ['TypeError: Failed to fetch', 'model-missing'],
  ['Error: Cannot fetch http://127.0.0.1/x err= 404', 'model-missing'],
  ['TypeError: Load failed', 'model-missing'],
  ['QuotaExceededError: Quota exceeded.', 'storage-full'],
  ["QuotaExceededError: Failed to execute 'put' on 'Cache': Quota exceeded.", 'storage-full'],
  ['RangeError: Array buffer allocation failed', 'model-memory'],
  ['Error: something nobody has seen yet', 'model-crashed'],
])('%s: %s', (text, kind) => {
  const [name = '', message = ''] = text.split(/: (.*)/s)
  expect(failureOf(text).kind).toBe(kind)
  expect(failureOf(Object.assign(new Error(message), { name })).kind).toBe(kind)
})

test('a prompt that does not fit is an end, not a failure', () => {
  const error = Object.assign(new Error('Prompt tokens exceed context window size'), {
    name: 'ContextWindowSizeExceededError',
  })
  expect([isContextOverflow(error), isContextOverflow(String(error)), isContextOverflow('Error: x')]).toEqual(
    [true, true, false],
  )
})
