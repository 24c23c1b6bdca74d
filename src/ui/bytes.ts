import type { Progress } from '../solve/types.ts'
import { formatBytes } from '../util/bytes.ts'

/** `1.2 of 4.1 MB`, or what is known of it. */
export function formatProgress({ loaded, total }: Progress): string {
  if (total === undefined) return formatBytes(loaded)
  return `${formatBytes(loaded)} of ${formatBytes(total)}`
}

export function formatMs(ms: number): string {
  if (ms < 1) return 'less than 1 ms'
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
