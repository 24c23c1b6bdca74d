import { formatFeedback } from '../../src/solve/feedback.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import type { Output } from '../../src/solve/types.ts'

/** What a program of a recorded transcript printed then, held against what it prints now. */
export type Comparison =
  | { readonly type: 'identical' }
  | {
      readonly type: 'different'
      readonly ours: string
      readonly why: Why
    }

/**
 * What the two texts themselves show. Nothing is guessed: what fits none of these is `unexplained`.
 * `time`: one of them ran out of time. `wording`: the same kind of error, said in other words. `digits`: the same
 * numbers to nine digits. `order`: the same parts in another order, inside braces. `missing`: a module that there is
 * not here.
 */
export type Why = 'time' | 'missing' | 'wording' | 'digits' | 'order' | 'unexplained'

export function compareOutput(recorded: string, output: Output): Comparison {
  const ours = formatFeedback(output, mumathCode)
  return ours === recorded
    ? { type: 'identical' }
    : { type: 'different', ours, why: explain(recorded, ours, output) }
}

function explain(recorded: string, ours: string, { error }: Output): Why {
  if (error?.kind === 'time' || recorded === mumathCode.outOfTime) return 'time'
  if (error?.line.startsWith('ModuleNotFoundError: ')) return 'missing'
  const kind = errorKind(recorded)
  if (error && kind !== undefined && kind === errorKind(ours)) return 'wording'
  if (sameNumbers(recorded, ours)) return 'digits'
  if (sameInOtherOrder(recorded, ours)) return 'order'
  return 'unexplained'
}

function errorKind(text: string): string | undefined {
  return /^([\w.]*(?:Error|Exception|Interrupt|Exit))(?::|$)/.exec(text)?.[1]
}

const number = /(?<![\w.])[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?(?![\w.])/gi

/** All but numbers is the same text, and each number with a point differs by no more than its last digits. */
function sameNumbers(recorded: string, ours: string): boolean {
  if (recorded.replaceAll(number, '#') !== ours.replaceAll(number, '#')) return false
  const theirs = recorded.match(number) ?? []
  return (ours.match(number) ?? []).every((text, at) => near(theirs[at] ?? '', text))
}

function near(recorded: string, ours: string): boolean {
  if (recorded === ours) return true
  // Whole numbers are exact: one that differs is another.
  if (!/[.e]/i.test(recorded) || !/[.e]/i.test(ours)) return false
  const [a, b] = [Number(recorded), Number(ours)]
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** A set has no order, and programs' texts of one differ from run to run. */
function sameInOtherOrder(recorded: string, ours: string): boolean {
  const parts = (text: string) =>
    text.replaceAll(/\{([^{}]*)\}/g, (_, inside: string) => `{${inside.split(', ').toSorted().join(', ')}}`)
  return parts(recorded) === parts(ours)
}
