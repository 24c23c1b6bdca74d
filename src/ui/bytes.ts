import type { Progress } from '../solve/types.ts'

/** `1.2 MB`, in the decimal units that file managers and contracts use. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [size, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${size >= 100 || unit === 'kB' ? Math.round(size) : size.toFixed(1)} ${unit}`
}

/** `1.2 of 4.1 MB`, or what is known of it. */
export function formatProgress({ loaded, total }: Progress): string {
  if (total === undefined) return formatBytes(loaded)
  return `${formatBytes(loaded)} of ${formatBytes(total)}`
}

export function formatMs(ms: number): string {
  if (ms < 1) return 'less than 1 ms'
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
