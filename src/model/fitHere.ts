import type { ModelEntry } from './entry.ts'
import { readDevice } from './device.ts'
import { type Fit, fit, recommend } from './fit.ts'

/** Whether a model fits this computer, and the one that is recommended for it. */
export interface FitHere {
  readonly fit: Fit
  readonly recommended?: Pick<ModelEntry, 'id' | 'title'>
}

/** Fetches nothing. */
export async function fitHere(
  entry: ModelEntry,
  all: readonly ModelEntry[],
  preferred: string | undefined,
): Promise<FitHere> {
  const device = await readDevice()
  const { entry: best } = recommend(all, device, preferred) ?? {}
  return {
    fit: fit(entry, device, all, keptBytes(entry)),
    ...(best && { recommended: { id: best.id, title: best.title } }),
  }
}

/** Bytes that need no room any more. */
function keptBytes({ ways, weights }: ModelEntry): number {
  return ways.some((way) => 'shelf' in way) ? (weights[0]?.bytes ?? 0) : 0
}
