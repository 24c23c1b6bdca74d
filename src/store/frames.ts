/**
 * Runs the newest of many requested updates once a frame, so that a model faster than the screen costs one paint
 * a frame. A hidden page gets no frames: there a timer stands in.
 */
export function everyFrame(): { readonly request: (update: () => void) => void; readonly flush: () => void } {
  let update: (() => void) | undefined
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    timer = undefined
    const run = update
    update = undefined
    run?.()
  }

  return {
    request(next) {
      update = next
      if (timer !== undefined) return
      frame = requestAnimationFrame(flush)
      timer = setTimeout(flush, 100)
    },
    flush,
  }
}
