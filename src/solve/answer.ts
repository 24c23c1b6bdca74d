import { strip } from './text.ts'
import type { Answer, Protocol } from './types.ts'

/**
 * The answer in a text, looked for where the paper's evaluation looks: after the last `boxed`, after the last
 * "he answer is", in the last output block, and at last any number. Nothing is cleaned up here, so that a page can
 * show what the model wrote; `check/paper` cleans for grading.
 */
export function extractAnswer(
  text: string,
  fences: Pick<Protocol, 'outputMarker' | 'fence'>,
): Answer | undefined {
  const boxed = afterLast(text, 'boxed')
  if (boxed !== undefined) return { text: boxContent(boxed), source: 'boxed' }
  const phrase = afterLast(text, 'he answer is')
  if (phrase !== undefined) return { text: strip(phrase), source: 'phrase' }
  const output = lastOutput(text, fences)
  if (output) return { text: output, source: 'output' }
  const number = text
    .replaceAll(',', '')
    .match(/-?\d*\.?\d+/g)
    ?.at(-1)
  return number === undefined ? undefined : { text: number, source: 'number' }
}

/**
 * What a person can be shown as the model's answer: only what its last words gave as one, whole. A box that was cut
 * off in the middle, or the mere word, is none.
 */
export function statedAnswer(words: string): Answer | undefined {
  const at = words.lastIndexOf('\\boxed')
  if (at >= 0) {
    const text = closedBox(words.slice(at + '\\boxed'.length))
    return text === undefined || text.trim() === '' ? undefined : { text, source: 'boxed' }
  }
  const phrase = afterLast(words, 'he answer is')
  const line = (phrase?.trim().split('\n')[0] ?? '').replace(/^:\s*/, '').replace(/\.$/, '')
  return line === '' ? undefined : { text: line, source: 'phrase' }
}

function afterLast(text: string, mark: string): string | undefined {
  const at = text.lastIndexOf(mark)
  return at < 0 ? undefined : text.slice(at + mark.length)
}

/** The inside of the braces, however deep, closed or not; without braces, what stands before the next `$`. */
function boxContent(rest: string): string {
  if (!rest.startsWith('{')) return strip(rest.split('$')[0] ?? '')
  return closedBox(rest) ?? rest.slice(1)
}

function closedBox(rest: string): string | undefined {
  if (!rest.startsWith('{')) return rest.includes('$') ? strip(rest.split('$')[0] ?? '') : undefined
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at)
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return rest.slice(1, at)
  }
  return undefined
}

function lastOutput(text: string, fences: Pick<Protocol, 'outputMarker' | 'fence'>): string {
  const rest = afterLast(text, fences.outputMarker)
  return rest === undefined ? '' : strip(rest.split(fences.fence)[0] ?? '')
}
