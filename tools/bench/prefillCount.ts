/**
 * How much of what an engine read in one solve was needed, counted from the texts with our own tokenizer, whatever the
 * engine says. Pure.
 *
 * Needed is what the model was given: the token that begins a sequence, the prompt, and what stands between the calls.
 * What it wrote itself it has read by writing it, except for the token that was sampled last, the newline of the stop
 * string: that is read with what follows. It was written and is no gift, so it counts as one token too many a round,
 * for either engine; and no token need be read twice for it.
 */
import { nano } from '../../src/solve/protocols.ts'
import type { Call } from '../pages/prefill.ts'

export interface Count {
  readonly needed: number
  readonly prefilled: number
  /** Tokens that were read a second time, in whichever call. */
  readonly twice: number
}

/** The token that begins a sequence, which no text has. */
const bos = 1

/** `counted`: whether the engine's own count of a prompt has that token in it. */
export function countPrefill(
  calls: readonly Call[],
  tokens: (text: string) => number,
  { bosCounted }: { readonly bosCounted: boolean },
): Count {
  const needed = bos + givenTexts(calls).reduce((sum, text) => sum + tokens(text), 0)
  const prefilled = calls.reduce((sum, call) => sum + readTokens(call, bosCounted), 0)
  // The last call's own text is fed to none.
  const decoded = calls.slice(0, -1).reduce((sum, call) => sum + call.generated - 1, 0)
  const length = bos + tokens(calls.at(-1)?.fed ?? '')
  return { needed, prefilled, twice: prefilled + decoded - length }
}

/** The tokens that went through the model before it wrote. */
export function readTokens({ cached, prefilled }: Call, bosCounted: boolean): number {
  return prefilled + (cached === 0 && !bosCounted ? bos : 0)
}

/** The parts of the last text that the model did not write: the prompt, and what was put after each of its calls. */
export function givenTexts(calls: readonly Call[]): readonly string[] {
  return calls.map(({ fed }, at) => {
    const before = calls[at - 1]
    if (!before) return fed
    const stop = before.reason === 'stop' ? (nano.stops[0] ?? '') : ''
    return fed.slice(commonLength(fed, before.fed + before.wrote + stop))
  })
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
