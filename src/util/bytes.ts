/** `1.2 MB`, in the decimal units that file managers and contracts use. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [size, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${size >= 100 || unit === 'kB' ? Math.round(size) : size.toFixed(1)} ${unit}`
}
