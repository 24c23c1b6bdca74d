import { strip } from './text.ts'
import type { Output, Protocol, PythonError, Truncation } from './types.ts'

type Telling = Pick<Protocol, 'nothingPrinted' | 'outOfTime' | 'errorStyle' | 'truncation'>

/**
 * What a model is told of a run: the stripped output, or else an error alone (what was printed before it is lost), cut
 * to the protocol's measure.
 */
export function formatFeedback(output: Output, protocol: Telling): string {
  const text = output.error
    ? describeError(output.error, protocol)
    : strip(output.stdout) || protocol.nothingPrinted
  return truncate(text, protocol.truncation)
}

function describeError(error: PythonError, { outOfTime, errorStyle }: Telling): string {
  if (error.kind === 'time') return outOfTime
  return errorStyle === 'frames' && error.traceback !== undefined ? framesOf(error.traceback) : error.line
}

/**
 * A traceback as NuminaMath's runner shows it: of each place only `File "`, without name and number (a slip of theirs,
 * but what the model reads), and the line of the program; no marks beneath it.
 */
function framesOf(traceback: string): string {
  const lines = strip(traceback).split('\n')
  const last = lines.at(-1)
  // Programs have names in angle brackets; files of Python's own are left out.
  const frame = /^\s*File "(?=<)/
  return strip(
    lines
      .flatMap((line, at) => {
        if (line.includes('Traceback') || line === last) return [line]
        const place = frame.exec(line)
        if (place) return [place[0]]
        return frame.test(lines[at - 1] ?? '') ? [line] : []
      })
      .join('\n'),
  )
}

/** Counted in code points, as Python counts. */
function truncate(text: string, { most, head, between, tail }: Truncation): string {
  if (text.length <= most) return text
  const points = Array.from(text)
  if (points.length <= most) return text
  return points.slice(0, head).join('') + between + points.slice(points.length - tail).join('')
}
