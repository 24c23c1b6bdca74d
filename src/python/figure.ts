import type { Figure } from '../solve/types.ts'
import { limits } from './limits.ts'

export const mimes = ['image/png', 'image/svg+xml'] as const satisfies readonly Figure['mime'][]

const signature = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'

/**
 * Whether a PNG is one, of a size that a page can afford to unpack. What an SVG says is not looked into: as an image it
 * runs nothing and fetches nothing. `data` is base64.
 */
export function isPicture({ mime, data }: Figure): boolean {
  if (mime === 'image/svg+xml') return data !== ''
  const start = atob(data.slice(0, 32))
  if (start.length < 24 || !start.startsWith(signature)) return false
  const view = new DataView(Uint8Array.from(start, (byte) => byte.charCodeAt(0)).buffer)
  const pixels = view.getUint32(16) * view.getUint32(20)
  return pixels > 0 && pixels <= limits.figurePixels
}
