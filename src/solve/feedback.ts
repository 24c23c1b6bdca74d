import { strip } from './text.ts'
import type { Output, Protocol } from './types.ts'

/**
 * What a model is told of a run: the stripped output, `Done` if there was none, or the one line of an error (what
 * was printed before it is lost). Over `2 * keep` characters, the first and the last `keep`. Counted in code
 * points, as Python counts.
 */
export function formatFeedback(output: Output, protocol: Pick<Protocol, 'keep'>): string {
  const text = output.error ? output.error.line : strip(output.stdout) || 'Done'
  const { keep } = protocol
  if (text.length <= 2 * keep) return text
  const points = Array.from(text)
  if (points.length <= 2 * keep) return text
  return `${points.slice(0, keep).join('')}...${points.slice(-keep).join('')}`
}
