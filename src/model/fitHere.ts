import type { ModelEntry } from './entry.ts'
import { type Device, readDevice } from './device.ts'
import { type Fit, fit, recommend } from './fit.ts'
import { choosePack } from './webllm/choosePack.ts'
import { keptBytes } from './webllm/pack/keptBytes.ts'

/** Whether a model fits this computer, and the one that is recommended for it. */
export interface FitHere {
  readonly fit: Fit
  /** Id of a model. */
  readonly recommended?: string
}

/** @param baseUrl the app's own address. Fetches nothing. */
export async function fitHere(
  entry: ModelEntry,
  offered: readonly ModelEntry[],
  preferred: string | undefined,
  baseUrl: string,
): Promise<FitHere> {
  const device = await readDevice()
  const kept = await keptHere(entry, device, baseUrl)
  const recommended = recommend(offered, device, preferred)?.entry.id
  return { fit: fit(entry, device, offered, kept), ...(recommended !== undefined && { recommended }) }
}

async function keptHere({ ways }: ModelEntry, { graphics }: Device, baseUrl: string): Promise<number> {
  if (graphics.type === 'none') return 0
  for (const way of ways) {
    if (way.engine !== 'webllm' || 'prebuilt' in way) continue
    const pack = 'pack' in way ? way.pack : choosePack(way.packs, graphics.gpu.shaderF16)
    if (pack !== undefined) return keptBytes(new URL(pack, baseUrl).href)
  }
  return 0
}
