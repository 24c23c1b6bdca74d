import type { Failure } from '../solve/types.ts'

/** What a graphics device can do, as the browser tells it. */
export interface Gpu {
  /** As its maker names it; browsers tell little of it. */
  readonly vendor: string
  readonly architecture: string
  readonly description: string
  /** The browser computes it on the processor: right, but slow. */
  readonly software: boolean
  readonly shaderF16: boolean
  readonly limits: Limits
}

export type Limits = Readonly<Record<keyof typeof leastLimits, number>>

/** What web-llm asks of any device, in bytes where it is a size. */
export const leastLimits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxComputeWorkgroupStorageSize: 2 ** 15,
  maxStorageBuffersPerShaderStage: 10,
} as const satisfies Partial<Record<keyof GPUSupportedLimits, number>>

const limitNames = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxStorageBuffersPerShaderStage',
] as const satisfies readonly (keyof typeof leastLimits)[]

/** The device that web-llm would get; `undefined` where the browser gives none. */
export async function findGpu(): Promise<Gpu | undefined> {
  const api: GPU | undefined = Reflect.get(navigator, 'gpu')
  const adapter = await api?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null)
  if (!adapter) return undefined
  const { info, features, limits } = adapter
  const { vendor, architecture, description } = info
  return {
    vendor,
    architecture,
    description,
    software:
      info.isFallbackAdapter ||
      /swiftshader|llvmpipe|\bwarp\b|\bsoftware\b|basic render/i.test(`${architecture} ${description}`),
    shaderF16: features.has('shader-f16'),
    limits: {
      maxBufferSize: limits.maxBufferSize,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxStorageBuffersPerShaderStage: limits.maxStorageBuffersPerShaderStage,
    },
  }
}

/** The first limit of this device that is less than web-llm asks for. */
export function shortLimit({ limits }: Gpu): keyof Limits | undefined {
  return limitNames.find((name) => limits[name] < leastLimits[name])
}

/**
 * Whether the graphics processor has memory of its own or takes from the computer's. No browser tells, so the maker and the
 * family decide, in the words of Chromium (Dawn, `gpu_info.json`) and Safari; AMD makes both kinds under one name.
 */
export function memoryKindOf({ vendor, architecture }: Gpu): 'own' | 'shared' | 'unknown' {
  if (/^nvidia$/i.test(vendor)) return 'own'
  // Alchemist and Battlemage are cards; all else of Intel is part of the processor.
  if (/^intel$/i.test(vendor)) return /12hp|hpg/i.test(architecture) ? 'own' : 'shared'
  return /^(?:apple|qualcomm|arm|img-tec|samsung)$/i.test(vendor) ? 'shared' : 'unknown'
}

/** Why this device can't run a model, before a byte of it is fetched. */
export function whyUnfit(gpu: Gpu | undefined, needsF16: boolean): Failure | undefined {
  if (!gpu) return { kind: 'gpu-missing', detail: 'the browser gives no WebGPU adapter' }
  const short = shortLimit(gpu)
  if (short) {
    const detail = `${short} is ${gpu.limits[short]} on this device, and ${leastLimits[short]} is needed`
    return { kind: 'gpu-unfit', detail }
  }
  if (needsF16 && !gpu.shaderF16) {
    return { kind: 'gpu-unfit', detail: 'this device lacks shader-f16, in which the pack computes' }
  }
  return undefined
}
