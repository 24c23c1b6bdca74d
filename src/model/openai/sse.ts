/**
 * Takes a stream of server-sent events apart, however it is cut: the data of each event that is complete. Names, ids and
 * comments are passed over, and so is an event that the end of the stream cuts off (WHATWG HTML §9.2.6).
 */
export interface SseParser {
  push(chunk: string): readonly string[]
}

export function createSseParser(): SseParser {
  let rest = ''
  let data: string[] = []
  let first = true
  return {
    push(chunk) {
      if (first && chunk !== '') {
        first = false
        chunk = chunk.replace(/^\uFEFF/, '')
      }
      const events: string[] = []
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
      // What ends in CR waits for its LF.
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line !== '') data.push(...dataOf(line))
        else if (data.length > 0) {
          events.push(data.join('\n'))
          data = []
        }
      }
      return events
    },
  }
}

function dataOf(line: string): readonly string[] {
  const field = /^data(?:: ?(.*))?$/s.exec(line)
  return field ? [field[1] ?? ''] : []
}
