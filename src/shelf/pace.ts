/** How fast bytes come, of the last seconds, and how long the rest will take at that pace. */
export interface Pace {
  /** @param now milliseconds, of any clock that only goes forward */
  add(bytes: number, now: number): void
  /** Bytes a second; `undefined` until there is something to tell by. */
  rate(now: number): number | undefined
}

const windowMs = 8_000
const leastMs = 1_000

export function startPace(): Pace {
  let came: { readonly bytes: number; readonly now: number }[] = []
  return {
    add(bytes, now) {
      if (bytes > 0) came.push({ bytes, now })
    },
    rate(now) {
      came = came.filter((piece) => piece.now >= now - windowMs)
      const [first] = came
      if (!first || now - first.now < leastMs) return undefined
      const total = came.reduce((sum, { bytes }) => sum + bytes, 0)
      return (total * 1000) / (now - first.now)
    },
  }
}

/** Seconds; `undefined` while nothing comes. */
export function secondsLeft(bytes: number, rate: number | undefined): number | undefined {
  return rate === undefined || rate <= 0 ? undefined : Math.ceil(bytes / rate)
}
