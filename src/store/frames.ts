/**
 * Runs the newest of many requested updates, each in a frame of its own, and no more of them than the machine can
 * afford: a model writes faster than anybody reads, a paint costs the same however little is new, and on a small
 * computer it takes from the model's own time. The first of a burst is not held back. A hidden page gets no frames:
 * there a timer stands in.
 */
export interface Frames {
  readonly request: (update: () => void) => void
  /** Runs what waits, now. */
  readonly flush: () => void
}

/** Painting may take this share of the time, within bounds of what looks alive and of what is not worth more. */
const share = 1 / 90
const least = 100
const most = 400

export function paced(): Frames {
  let update: (() => void) | undefined
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let next = -Infinity

  const flush = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    timer = undefined
    const run = update
    update = undefined
    if (!run) return
    const start = performance.now()
    next = start + least
    run()
    // After the frame's own layout and paint.
    setTimeout(() => {
      const cost = performance.now() - start
      next = start + Math.min(most, Math.max(least, cost / share))
    })
  }
  const atFrame = () => {
    frame = requestAnimationFrame(flush)
    timer = setTimeout(flush, 100)
  }

  return {
    request(wanted) {
      update = wanted
      if (timer !== undefined) return
      const wait = next - performance.now()
      if (wait > 0) timer = setTimeout(atFrame, wait)
      else atFrame()
    },
    flush,
  }
}
