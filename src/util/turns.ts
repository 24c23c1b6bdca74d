/**
 * Work of many small steps that never waits for anything would let nobody else come to word: no signal, no click, no paint.
 * The function that this returns, awaited before each step, lets them, now and then.
 */
export function createTurns(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < everyMs) return
    await new Promise<void>((resolve) => setTimeout(resolve))
    last = performance.now()
  }
}

const everyMs = 50
