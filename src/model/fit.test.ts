import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Device } from './device.ts'
import * as devices from './devices.fixture.ts'
import type { ModelEntry } from './entry.ts'
import { fit, recommend } from './fit.ts'
import { memoryAt } from './fitMemory.ts'
import { mumath, mumathEntry, nanoEntry, nanoFile, qwenEntry } from './known.ts'

/*
 * One piece: the same three models on the same devices, whose answers, reasons and recommendations are to agree.
 */

/** As it is where somebody has put both of its packs somewhere. */
const seven: ModelEntry = { ...mumath, ways: [{ engine: 'webllm', packs: { q4f16_1: 'a/', q4f32_1: 'b/' } }] }
const halfOnly: ModelEntry = { ...seven, weights: seven.weights.filter(({ needsF16 }) => needsF16) }
const qwen = qwenEntry
const nano: ModelEntry = { ...nanoEntry, ways: [nanoFile] }
const all = [nano, seven, qwen]

/** `fits 2048`, `smaller 1024` or `no`. */
const short = (entry: ModelEntry, device: Device) => {
  const answer = fit(entry, device, all)
  return answer.type === 'no' ? 'no' : `${answer.type} ${answer.contextTokens}`
}

describe('what fits on devices constructed from public specifications', () => {
  test.each<[name: string, device: Device, seven: string, qwen: string, recommended: string]>([
    ['GeForce RTX 3060', devices.rtx3060, 'fits 2048', 'fits 4096', seven.id],
    [
      'GeForce GTX 1060 on Linux, without shader-f16',
      devices.gtx1060Linux,
      'fits 2048',
      'fits 4096',
      seven.id,
    ],
    ['Radeon RX 6600', devices.rx6600, 'fits 2048', 'fits 4096', seven.id],
    ['Arc A750', devices.arcA750, 'fits 2048', 'fits 4096', seven.id],
    ['Iris Xe, 8 GB', devices.irisXe8, 'smaller 1024', 'fits 4096', qwen.id],
    ['Apple M1, 8 GB', devices.m1Air8, 'smaller 1024', 'fits 4096', qwen.id],
    ['Apple M2 Pro, 16 GB', devices.m2Pro16, 'fits 2048', 'fits 4096', seven.id],
    ['a Mac in Safari', devices.macSafari, 'smaller 1024', 'fits 4096', qwen.id],
    ['Adreno 740', devices.adreno740, 'no', 'fits 4096', qwen.id],
    ['Mali-G710', devices.maliG710, 'no', 'fits 4096', qwen.id],
    ['Mali-G57, 4 GB', devices.maliG57, 'no', 'no', 'nano'],
    ['Mali-G52', devices.maliG52, 'no', 'no', 'nano'],
    ['a Chromebook, 4 GB', devices.chromebook4, 'no', 'no', 'nano'],
    ['iPhone 15', devices.iPhone15, 'no', 'no', 'nano'],
    ['SwiftShader', devices.swiftShader, 'no', 'no', 'nano'],
    ['no WebGPU', devices.noApi, 'no', 'no', 'nano'],
    ['no adapter', devices.noAdapter, 'no', 'no', 'nano'],
    ['blocked by a policy', devices.blocked, 'no', 'no', 'nano'],
    ['an insecure page', devices.insecure, 'no', 'no', 'nano'],
  ])('%s', (_, device, large, small, recommended) => {
    expect([short(seven, device), short(qwen, device)]).toEqual([large, small])
    expect(short(nano, device)).toBe('fits 1024')
    expect(recommend(all, device)).toEqual({
      entry: expect.objectContaining({ id: recommended }),
      fit: expect.objectContaining({ type: 'fits' }),
    })
  })
})

describe('the reason and the next step', () => {
  const small = (change: object, device: Device = devices.rtx3060): Device => {
    if (device.graphics.type === 'none') return device
    const { gpu } = device.graphics
    return { ...device, graphics: { type: 'gpu', gpu: { ...gpu, limits: { ...gpu.limits, ...change } } } }
  }
  const largeTensor: ModelEntry = {
    ...seven,
    weights: seven.weights.map((weights) => ({ ...weights, largestTensorBytes: 2 ** 30 })),
  }
  const useQwen = 'Use Qwen2.5-Math 1.5B instead.'
  const useNano = 'use Nano (built-in, small) instead.'

  test.each<[string, entry: ModelEntry, device: Device, reason: RegExp, next: string]>([
    [
      'no API',
      seven,
      devices.noApi,
      /^This browser has no WebGPU/,
      `Open the page in a current Chrome, Edge, Safari or Firefox, or ${useNano}`,
    ],
    [
      'no adapter',
      seven,
      devices.noAdapter,
      /finds no graphics processor/,
      `Turn on hardware acceleration in the settings of the browser, and update the graphics driver, or ${useNano}`,
    ],
    [
      'a policy',
      seven,
      devices.blocked,
      /keeps it from the graphics processor/,
      `Open the tutor in a tab of its own, or ${useNano}`,
    ],
    [
      'plain http',
      seven,
      devices.insecure,
      /did not come by https/,
      `Open the page by its https address, or ${useNano}`,
    ],
    [
      'software',
      qwen,
      devices.swiftShader,
      /^This browser computes its graphics on the processor: right, but too slow for a model of 965 MB\.$/,
      `Turn on hardware acceleration in the settings of the browser, or ${useNano}`,
    ],
    ['no half precision', halfOnly, devices.gtx1060Linux, /shader-f16/, useQwen],
    [
      'small buffers',
      largeTensor,
      small({ maxBufferSize: 2 ** 28 }),
      /^Your graphics processor allows buffers of 256 MB, and this model needs 1 GB\.$/,
      useQwen,
    ],
    [
      'small bindings',
      largeTensor,
      small({ maxStorageBufferBindingSize: 2 ** 27 }),
      /see 128 MB of a buffer at once, and this model needs 1 GB\.$/,
      useQwen,
    ],
    [
      'buffers too small for web-llm',
      seven,
      small({ maxBufferSize: 2 ** 27 }),
      /allows buffers of 128 MB, and this model needs 256 MB/,
      `U${useNano.slice(1)}`,
    ],
    [
      'small groups',
      qwen,
      devices.maliG52,
      /too small for this model: the bytes of memory for each group of its cores are 16,384, and 32,768 are needed\.$/,
      `U${useNano.slice(1)}`,
    ],
    [
      'few buffers',
      qwen,
      small({ maxStorageBuffersPerShaderStage: 8 }),
      /the buffers that a program may use are 8, and 10 are needed/,
      `U${useNano.slice(1)}`,
    ],
    [
      'a full disk',
      seven,
      { ...devices.rtx3060, storage: { quota: 4e9, usage: 2e9 } },
      /^The browser lets this page keep 2\.0 GB more, and this model takes about 3\.8 GB\.$/,
      'Free some space on this disk, or use Qwen2.5-Math 1.5B instead.',
    ],
    ['a phone', seven, devices.adreno740, /^Phones and tablets end a page .* about 5\.3 GB\.$/, useQwen],
    [
      'a phone that tells nothing',
      qwen,
      devices.iPhone15,
      /phones let a page have about 1\.5 GB\. This model needs about 1\.6 GB/,
      `U${useNano.slice(1)}`,
    ],
    [
      'little memory',
      seven,
      devices.irisXe8,
      /^The browser tells of 8 GB of memory, which the graphics processor probably shares\. With all its room this model needs about 5\.3 GB/,
      'Choose room for 1,024 tokens; more if this computer has the memory.',
    ],
    [
      'unknown memory that is shared',
      seven,
      devices.macSafari,
      /does not tell how much memory there is\. .* 5\.3 GB with all its room, 4\.6 GB with the least\.$/,
      'Choose room for 1,024 tokens; more if this computer has the memory.',
    ],
    [
      'too little memory',
      qwen,
      devices.chromebook4,
      /^The browser tells of 4 GB of memory.* needs about 1\.6 GB/,
      `U${useNano.slice(1)}`,
    ],
    [
      'a large file for the processor',
      { ...nano, weights: [{ engine: 'wllama', quantisation: 'Q4_K_M', bytes: 4.08e9, needsF16: false }] },
      devices.rtx3060,
      /^This file runs on the processor, which is too slow for a model of 4\.1 GB/,
      'Use MuMath-Code 7B instead.',
    ],
  ])('%s', (_, entry, device, reason, next) => {
    const others = entry === largeTensor || entry === halfOnly || entry === seven ? [nano, qwen] : all
    const answer = fit(entry, device, others)
    expect(answer.type !== 'fits' && answer.reason).toMatch(reason)
    expect(answer.type !== 'fits' && answer.next).toBe(next)
  })

  test('without another model there is still a next step', () => {
    expect(fit(seven, devices.adreno740)).toMatchObject({ next: 'Use a smaller model, or another computer.' })
    expect(fit(seven, devices.insecure)).toMatchObject({ next: 'Open the page by its https address.' })
  })

  test('what rests on a guess says so', () => {
    expect(fit(seven, devices.rtx3060)).toHaveProperty(
      'note',
      'A browser does not tell how much memory a graphics processor has. This model needs about 5.3 GB of it.',
    )
    const unmeasured = {
      ...seven,
      weights: [{ engine: 'webllm', quantisation: 'q4f32_1', bytes: 1e9, needsF16: false }],
    } as const
    expect(fit(unmeasured, devices.rtx3060)).toMatchObject({
      note: expect.stringContaining('nor is it known'),
    })
    expect(fit(nano, devices.rtx3060)).toEqual({ type: 'fits', contextTokens: 1024 })
  })
})

describe('storage', () => {
  const full = (free: number): Device => ({
    ...devices.rtx3060,
    storage: { quota: 10e9, usage: 10e9 - free },
  })
  test.each([
    ['a tenth more than the files is enough', 4.3e9, 0, 'fits'],
    ['just the files is not', 3.8e9, 0, 'no'],
    ['what is kept already needs no room', 0.5e9, 3.5e9, 'fits'],
    ['more than all of it is kept', 0, 5e9, 'fits'],
    ['usage above the quota', -1e9, 0, 'no'],
  ])('%s', (_, free, kept, type) => expect(fit(seven, full(free), [], kept).type).toBe(type))

  test('a browser that does not say is no reason', () => {
    const { storage: _, ...silent } = devices.rtx3060
    expect(fit(seven, silent).type).toBe('fits')
  })

  test('what runs on the processor is kept nowhere', () => expect(fit(nano, full(0)).type).toBe('fits'))
})

describe('recommend', () => {
  test('what nobody can run here is passed over', () =>
    expect(recommend([nano, mumathEntry], devices.rtx3060)?.entry).toBe(nano))
  test('a deployment’s own choice goes before a larger one, where it fits', () => {
    expect(recommend(all, devices.rtx3060, qwen.id)?.entry).toBe(qwen)
    expect(recommend(all, devices.chromebook4, qwen.id)?.entry).toBe(nano)
    expect(recommend(all, devices.rtx3060, 'none of them')?.entry).toBe(seven)
  })
  test('none fits: the smallest, and why it does not', () => {
    expect(recommend([seven, qwen], devices.noApi)).toMatchObject({ entry: qwen, fit: { type: 'no' } })
  })
  test('of none, none', () => expect(recommend([], devices.rtx3060)).toBeUndefined())
  test('what is not here can still be judged', () =>
    expect(fit(mumathEntry, devices.rtx3060).type).toBe('fits'))
})

test('memory grows in a straight line, and is never said to be less than what was told', () => {
  const points = seven.weights[0]?.memory ?? [{ contextTokens: 1, megabytes: 0 }]
  expect([512, 1024, 2048, 4096].map((context) => Math.round(memoryAt(points, context)))).toEqual([
    4619, 4619, 5329, 6749,
  ])
  expect(memoryAt([{ contextTokens: 4096, megabytes: 1630 }], 1024)).toBe(1630)
})

test('any device has an answer for every model, and exactly one model', () => {
  const size = fc.nat({ max: 2 ** 31 - 1 })
  const gpu = fc.record({
    vendor: fc.constantFrom('nvidia', 'intel', 'amd', 'apple', ''),
    architecture: fc.constantFrom('ampere', 'gen-12hp', 'gen-9', ''),
    description: fc.constant(''),
    software: fc.boolean(),
    shaderF16: fc.boolean(),
    limits: fc.record({
      maxBufferSize: size,
      maxStorageBufferBindingSize: size,
      maxComputeWorkgroupStorageSize: fc.constantFrom(16_384, 32_768),
      maxStorageBuffersPerShaderStage: fc.constantFrom(8, 10),
    }),
  })
  const graphics = fc.oneof(
    fc.record({ type: fc.constant('gpu' as const), gpu }),
    fc.record({
      type: fc.constant('none' as const),
      why: fc.constantFrom('insecure', 'no-api', 'blocked', 'no-adapter'),
    }),
  )
  const device: fc.Arbitrary<Device> = fc.record(
    {
      graphics,
      storage: fc.record({ quota: size, usage: size }),
      memoryGiB: fc.constantFrom(0.25, 1, 2, 4, 8, 16, 32),
      platform: fc.constantFrom('desktop', 'mobile'),
    },
    { requiredKeys: ['graphics', 'platform'] },
  )
  fc.assert(
    fc.property(device, (device) => {
      for (const entry of all) {
        const answer = fit(entry, device, all)
        if (answer.type === 'fits') expect(answer.contextTokens).toBe(entry.contexts[0])
        else
          expect([answer.reason, answer.next]).toEqual([
            expect.stringMatching(/\.$/),
            expect.stringMatching(/\.$/),
          ])
        if (answer.type === 'smaller') expect(entry.contexts.slice(1)).toContain(answer.contextTokens)
      }
      expect(recommend(all, device)?.fit.type).toBe('fits')
    }),
  )
})
