/**
 * Barks once when nothing was heard for a number of ticks. It counts ticks, not time: a machine that slept, or a
 * page in the background whose timers are held back, has not been waiting.
 */
export interface Watchdog {
  heard(): void
  stop(): void
}

/** @param seconds of silence; @param bark is called once, unless stopped before. */
export function startWatchdog(seconds: number, bark: () => void): Watchdog {
  const ticks = 10
  let left = ticks
  const timer = setInterval(
    () => {
      if (--left > 0) return
      clearInterval(timer)
      bark()
    },
    (seconds * 1000) / ticks,
  )
  return {
    heard: () => void (left = ticks),
    stop: () => clearInterval(timer),
  }
}
