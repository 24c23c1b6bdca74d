import { type Measurement, noWatts, softwareRemark } from './measurement.ts'

const figure = (median: number, tokens: number) => ({
  median,
  min: median / 2,
  max: median * 2,
  repeats: [{ texts: 1, tokens, ms: 1000 }],
})

/** A measurement as it is saved. */
export const measurementOfNano: Measurement = {
  type: 'mumath-measurement',
  version: 1,
  app: '0.1.0',
  measuredAt: '2026-11-25T03:00:00.000Z',
  engine: 'webllm',
  model: { id: 'nano', title: 'Nano', quantisation: 'q4f32_1', weightBytes: 2_057_216 },
  contextTokens: 1024,
  gpu: {
    vendor: 'google',
    architecture: 'swiftshader',
    description: '',
    software: true,
    shaderF16: true,
    limits: {
      maxBufferSize: 2 ** 31,
      maxStorageBufferBindingSize: 2 ** 30,
      maxComputeWorkgroupStorageSize: 2 ** 15,
      maxStorageBuffersPerShaderStage: 10,
    },
  },
  browser: 'Mozilla/5.0',
  cores: 2,
  prefill: figure(385, 512),
  decode: figure(78, 64),
  firstToken: figure(1300, 512),
  watts: null,
  wattsNote: noWatts,
  remark: softwareRemark,
}
