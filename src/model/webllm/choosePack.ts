import type { Quantisation } from './pack/contents.ts'
import { needsShaderF16 } from './prebuilt.ts'

/** The best first: half precision is smaller and faster, unquantised weights are the largest. */
export const packOrder = ['q4f16_1', 'q4f32_1', 'q0f32'] as const satisfies readonly Quantisation[]

/** Of the packs of one model, the one for this device; the best of all where none will do, whose refusal says why. */
export function choosePack<T>(
  packs: Readonly<Partial<Record<Quantisation, T>>>,
  shaderF16: boolean,
): T | undefined {
  const there = packOrder.filter((form) => packs[form] !== undefined)
  const form = there.find((candidate) => shaderF16 || !needsShaderF16(candidate)) ?? there[0]
  return form && packs[form]
}
