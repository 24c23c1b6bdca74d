import { heldBack } from '../../solve/text.ts'

/**
 * Cuts a stream of text at the first of some stop strings, however the stream is chunked: text that may be the
 * beginning of one is held back until that is decided. It never lets out a part of a stop string.
 */
export interface StopFilter {
  /** The text that is certain now. After the stop everything is dropped. */
  push(chunk: string): string
  /** What was held back, once no more can come. */
  flush(): string
  readonly stopped: boolean
}

export function createStopFilter(stops: readonly string[]): StopFilter {
  const marks = stops.filter((stop) => stop !== '')
  let held = ''
  let stopped = false
  return {
    push(chunk) {
      if (stopped) return ''
      held += chunk
      const at = firstOf(held, marks)
      stopped = at >= 0
      const sure = stopped ? at : held.length - heldBack(held, marks)
      const text = held.slice(0, sure)
      held = stopped ? '' : held.slice(sure)
      return text
    },
    flush() {
      const text = held
      held = ''
      return text
    },
    get stopped() {
      return stopped
    },
  }
}

/**
 * Where the stop that is complete first begins. Earliest end, not earliest start: what decides must not depend on
 * text that came after it. Of two that end together the longer one.
 */
function firstOf(text: string, marks: readonly string[]): number {
  let end = Infinity
  let start = -1
  for (const mark of marks) {
    const at = text.indexOf(mark)
    if (at < 0) continue
    const stop = at + mark.length
    if (stop < end || (stop === end && at < start)) [end, start] = [stop, at]
  }
  return start
}
