import type { Usage } from '../../solve/types.ts'

/** Counts the tokens and the time of one call, from now on. */
export interface UsageCount {
  prefilled(progress: { readonly total: number; readonly cached: number }): void
  generated(): void
  value(): Usage
}

export function createUsage(now: () => number = () => performance.now()): UsageCount {
  const start = now()
  let prefillEnd = start
  let cached = 0
  let prefilled = 0
  let generated = 0
  return {
    prefilled(progress) {
      prefillEnd = now()
      cached = progress.cached
      prefilled = progress.total - progress.cached
    },
    generated: () => void generated++,
    value: () => ({
      cached,
      prefilled,
      generated,
      prefillMs: prefillEnd - start,
      generateMs: now() - prefillEnd,
    }),
  }
}
