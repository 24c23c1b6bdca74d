/** A line of people who wait for one thing: each gets it after the one before gave it back, or leaves on abort. */
export interface Line {
  /** Resolves with what gives the turn back. Rejects with the signal's reason; then there is nothing to give back. */
  turn(signal: AbortSignal): Promise<() => void>
}

export function createLine(): Line {
  let last: Promise<void> = Promise.resolve()
  return {
    async turn(signal) {
      signal.throwIfAborted()
      const before = last
      let release = () => {}
      const mine = new Promise<void>((resolve) => (release = resolve))
      last = before.then(() => mine)
      let leave = () => {}
      const left = new Promise<void>((resolve) => (leave = resolve))
      signal.addEventListener('abort', leave)
      await Promise.race([before, left])
      signal.removeEventListener('abort', leave)
      if (signal.aborted) release()
      signal.throwIfAborted()
      return release
    },
  }
}
