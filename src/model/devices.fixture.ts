import type { Device, NoGraphics } from './device.ts'
import type { Gpu, Limits } from './gpu.ts'

/**
 * Devices as a browser would describe them. They are constructed from public specifications, not recorded on the
 * devices. Limits come from the tiers that Chromium rounds them to (Dawn, `src/dawn/native/Limits.cpp`: bindings of
 * 128 MiB, 512 MiB, 1 GiB, 2 GiB - 4, 4 GiB - 4; buffers of 256 MiB, 1, 2, 4 GiB; workgroups of 16, 32, 48, 64 KiB), names
 * from its `gpu_info.json`; quotas from its rule of 60 % of the disk.
 */

const MiB = 2 ** 20
const GiB = 2 ** 30

/** WebGPU specification, "Limits": what every device has at least. */
const specified: Limits = {
  maxBufferSize: 256 * MiB,
  maxStorageBufferBindingSize: 128 * MiB,
  maxComputeWorkgroupStorageSize: 16_384,
  maxStorageBuffersPerShaderStage: 8,
}
/** The least with which web-llm works: the specification's sizes, 32 KiB a workgroup, 10 buffers. */
const least: Limits = {
  ...specified,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
}
/** Direct3D 12: resources of 2 GiB and more, 32 KiB of group memory (Microsoft, "Resource Limits"; HLSL `groupshared`). */
const direct3D: Limits = { ...least, maxBufferSize: 2 * GiB, maxStorageBufferBindingSize: 2 * GiB - 4 }
/** Metal, family Apple 7 and later: 32 KB of threadgroup memory (Apple, "Metal Feature Set Tables"). */
const metal: Limits = { ...least, maxBufferSize: 4 * GiB, maxStorageBufferBindingSize: 4 * GiB - 4 }

const gpuOf = (vendor: string, architecture: string, limits: Limits, shaderF16 = true): Gpu => ({
  vendor,
  architecture,
  description: '',
  software: false,
  shaderF16,
  limits,
})
const desktop = (gpu: Gpu, memoryGiB?: number): Device => ({
  graphics: { type: 'gpu', gpu },
  storage: { quota: 300e9, usage: 0 },
  ...(memoryGiB !== undefined && { memoryGiB }),
  platform: 'desktop',
})
const mobile = (gpu: Gpu, memoryGiB?: number): Device => ({ ...desktop(gpu, memoryGiB), platform: 'mobile' })
const without = (why: NoGraphics, memoryGiB?: number): Device => ({
  graphics: { type: 'none', why },
  storage: { quota: 300e9, usage: 0 },
  ...(memoryGiB !== undefined && { memoryGiB }),
  platform: 'desktop',
})

/** NVIDIA, GeForce RTX 3060: Ampere, 12 GB of its own; Windows, 16 GB. */
export const rtx3060 = desktop(gpuOf('nvidia', 'ampere', direct3D), 16)
/** NVIDIA, GeForce GTX 1060: Pascal, 6 GB; its Vulkan driver on Linux has no shaderFloat16 (vulkan.gpuinfo.org). */
export const gtx1060Linux = desktop(gpuOf('nvidia', 'pascal', direct3D, false), 16)
/** AMD, Radeon RX 6600: RDNA 2, 8 GB of its own, which its name does not tell from a laptop's Radeon 680M; 16 GB. */
export const rx6600 = desktop(gpuOf('amd', 'rdna-2', direct3D), 16)
/** Intel, Arc A750: Alchemist (Gen 12 HP), 8 GB of its own; 16 GB. */
export const arcA750 = desktop(gpuOf('intel', 'gen-12hp', direct3D), 16)
/** Intel, Core i5-1135G7 with Iris Xe (Gen 12 LP), which shares the 8 GB of the laptop. */
export const irisXe8 = desktop(
  gpuOf('intel', 'gen-12lp', { ...direct3D, maxStorageBufferBindingSize: GiB }),
  8,
)
/** Apple, MacBook Air M1 (2020) with 8 GB, in Chrome. */
export const m1Air8 = desktop(gpuOf('apple', 'metal-3', metal), 8)
/** Apple, MacBook Pro M2 Pro (2023) with 16 GB, in Chrome 147 and later. */
export const m2Pro16 = desktop(gpuOf('apple', 'metal-3', metal), 16)
/** Any Mac with Apple silicon in Safari, which has no Device Memory API. */
export const macSafari = desktop(gpuOf('apple', 'metal-3', metal))
/** Qualcomm, Snapdragon 8 Gen 2: Adreno 740; a phone of 8 GB; bindings of the lowest tier, to be careful. */
export const adreno740 = mobile(gpuOf('qualcomm', 'adreno-7xx', { ...least, maxBufferSize: GiB }), 8)
/** Arm, Mali-G710 (Valhall) of a Pixel 7; 8 GB. */
export const maliG710 = mobile(gpuOf('arm', 'valhall', { ...least, maxBufferSize: GiB }), 8)
/** Arm, Mali-G57 (Valhall) of a phone of 4 GB. */
export const maliG57 = mobile(gpuOf('arm', 'valhall', least), 4)
/** Arm, Mali-G52 (Bifrost): no more than the specification asks for, so too little for web-llm. */
export const maliG52 = mobile(gpuOf('arm', 'bifrost', specified), 4)
/** A Chromebook with Celeron N4020: UHD Graphics 600 (Gen 9), 4 GB shared, 32 GB of eMMC, half of it ChromeOS's. */
export const chromebook4: Device = {
  ...desktop(
    gpuOf('intel', 'gen-9', { ...least, maxBufferSize: GiB, maxStorageBufferBindingSize: 512 * MiB }),
    4,
  ),
  storage: { quota: 9e9, usage: 0.5e9 },
}
/** Apple, iPhone 15 in Safari 26, which tells no memory. */
export const iPhone15 = mobile(
  gpuOf('apple', 'metal-3', { ...metal, maxBufferSize: GiB, maxStorageBufferBindingSize: GiB }),
)
/** Chromium's SwiftShader, WebGPU computed on the processor, as on a virtual machine; 8 GB. */
export const swiftShader = desktop(
  {
    ...gpuOf(
      'google',
      'swiftshader',
      { ...least, maxBufferSize: GiB, maxStorageBufferBindingSize: GiB },
      false,
    ),
    software: true,
  },
  8,
)
/** A browser without WebGPU, such as Firefox ESR 115. */
export const noApi = without('no-api')
/** Chrome on a computer whose driver is on its list of refused ones: `requestAdapter()` gives null. */
export const noAdapter = without('no-adapter', 8)
/** In a frame whose page denies it what its policy names. */
export const blocked = without('blocked', 8)
/** A page from http://192.168.0.2: WebGPU specification, `[SecureContext]`. */
export const insecure = without('insecure', 8)
