const firstMs = 1_000
const mostMs = 60_000
/** A server that asks for more than this is asked earlier all the same: a person waits. */
const mostAskedMs = 10 * 60_000

/**
 * Milliseconds until the next try: twice as long each time, and never the same for all of a class that lost its link at
 * once.
 *
 * @param tries that failed in a row, at least 1
 * @param random in [0, 1)
 * @param askedMs what the server asked for
 */
export function pauseBefore(tries: number, random: number, askedMs = 0): number {
  const most = Math.min(mostMs, firstMs * 2 ** (tries - 1))
  return Math.round(Math.max(most * (0.5 + random / 2), Math.min(askedMs, mostAskedMs) * (1 + random / 10)))
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date (RFC 9110 §10.2.3). */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Parsers of dates take almost anything for one.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Servers that say so may do better a moment later (RFC 9110, RFC 6585). */
export function isPassing(status: number): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status)
}
