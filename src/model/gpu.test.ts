import { expect, test } from 'vitest'
import { type Gpu, type Limits, memoryKindOf, whyUnfit } from './gpu.ts'

const limits: Limits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxComputeWorkgroupStorageSize: 2 ** 15,
  maxStorageBuffersPerShaderStage: 10,
}
const gpu: Gpu = { vendor: '', architecture: '', description: '', software: false, shaderF16: false, limits }
const less = (change: Partial<Limits>): Gpu => ({ ...gpu, limits: { ...limits, ...change } })

test.each<[what: string, gpu: Gpu | undefined, needsF16: boolean, why: RegExp | undefined]>([
  ['just enough', gpu, false, undefined],
  ['with half precision', { ...gpu, shaderF16: true }, true, undefined],
  ['without half precision', gpu, true, /^gpu-unfit: .*lacks shader-f16/],
  ['no device', undefined, false, /^gpu-missing: /],
  ['small buffers', less({ maxBufferSize: 2 ** 27 }), false, /^gpu-unfit: maxBufferSize is 134217728/],
  ['small bindings', less({ maxStorageBufferBindingSize: 1 }), false, /maxStorageBufferBindingSize is 1 /],
  ['little workgroup memory', less({ maxComputeWorkgroupStorageSize: 16384 }), false, /WorkgroupStorageSize/],
  ['few buffers a stage', less({ maxStorageBuffersPerShaderStage: 8 }), false, /is 8 .* and 10 is needed/],
])('%s', (_, device, needsF16, why) => {
  const failure = whyUnfit(device, needsF16)
  const told = failure && `${failure.kind}: ${failure.detail}`
  if (why) expect(told).toMatch(why)
  else expect(told).toBeUndefined()
})

test.each([
  ['nvidia', 'ampere', 'own'],
  ['intel', 'gen-12hp', 'own'],
  ['intel', 'xe-2hpg', 'own'],
  ['intel', 'gen-12lp', 'shared'],
  ['intel', 'xe-2lpg', 'shared'],
  ['intel', 'gen-9', 'shared'],
  ['apple', 'metal-3', 'shared'],
  ['qualcomm', 'adreno-7xx', 'shared'],
  ['arm', 'valhall', 'shared'],
  ['amd', 'rdna-2', 'unknown'],
  ['', '', 'unknown'],
])('the memory of %s %s: %s', (vendor, architecture, kind) =>
  expect(memoryKindOf({ ...gpu, vendor, architecture })).toBe(kind),
)
