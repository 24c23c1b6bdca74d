import { findGpu, type Gpu } from './gpu.ts'

/** What a browser tells of the computer, as far as it decides which models fit. */
export interface Device {
  readonly graphics: Graphics
  /** Bytes that the page may keep, and keeps; absent where the browser doesn't say. */
  readonly storage?: { readonly quota: number; readonly usage: number }
  /**
   * Memory of the computer in GiB, rounded to a power of two: Chromium only. It tells of no more than 32 (Android: 8), and
   * before version 147 of no more than 8.
   */
  readonly memoryGiB?: number
  readonly platform: 'desktop' | 'mobile'
}

export type Graphics =
  | { readonly type: 'gpu'; readonly gpu: Gpu }
  /**
   * `insecure`: WebGPU is for pages from https or from this computer. `no-api`: the browser has no WebGPU, or it is turned
   * off. `blocked`: a policy keeps this page from it, as one may in a frame. `no-adapter`: the browser has it, but no device
   * for it.
   */
  | { readonly type: 'none'; readonly why: NoGraphics }

export type NoGraphics = 'insecure' | 'no-api' | 'blocked' | 'no-adapter'

/** Asks the browser for all of it. Fetches nothing. On abort it rejects with the signal's reason. */
export async function readDevice(signal?: AbortSignal): Promise<Device> {
  const [gpu, storage] = await Promise.all([findGpu(), readStorage()])
  signal?.throwIfAborted()
  const memoryGiB: unknown = Reflect.get(navigator, 'deviceMemory')
  return {
    graphics: gpu ? { type: 'gpu', gpu } : { type: 'none', why: whyNoGraphics() },
    ...(storage && { storage }),
    ...(typeof memoryGiB === 'number' && memoryGiB > 0 && { memoryGiB }),
    platform: platformOf(navigator.userAgent, navigator.maxTouchPoints),
  }
}

function whyNoGraphics(): NoGraphics {
  if (!isSecureContext) return 'insecure'
  if (isBlocked()) return 'blocked'
  return Reflect.get(navigator, 'gpu') === undefined ? 'no-api' : 'no-adapter'
}

/** Where a browser has such a policy for WebGPU, and this page is not among those it allows. */
function isBlocked(): boolean {
  const policy: unknown = Reflect.get(document, 'permissionsPolicy') ?? Reflect.get(document, 'featurePolicy')
  const ask = (question: string): unknown => {
    const method: unknown = Reflect.get(Object(policy), question)
    return typeof method === 'function' ? Reflect.apply(method, policy, ['webgpu']) : undefined
  }
  const features = ask('features')
  return Array.isArray(features) && features.includes('webgpu') && ask('allowsFeature') === false
}

async function readStorage(): Promise<Device['storage']> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined ? undefined : { quota, usage: usage ?? 0 }
  } catch {
    // There is none for pages from plain http, and in some private windows.
    return undefined
  }
}

/** Tablets of Apple's call themselves Macs, which have no touch screen. */
export function platformOf(userAgent: string, touchPoints: number): Device['platform'] {
  const tablet = userAgent.includes('Macintosh') && touchPoints > 1
  return tablet || /Android|iPhone|iPad|iPod/.test(userAgent) ? 'mobile' : 'desktop'
}
