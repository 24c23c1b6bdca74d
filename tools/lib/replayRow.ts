import { formatFeedback } from '../../src/solve/feedback.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import type { Output } from '../../src/solve/types.ts'
import type { Recording } from './replayCells.ts'
import { mathCoderKernel, notebookText, recordedText } from './replayNotebook.ts'
import type { Ran } from './replaySolution.ts'

/** What a program of a recorded transcript gave then, held against what it gives now. Pure. */

/**
 * `time`: a program ran out of time then or now, or asks what time it is. `missing`: a module that there is not here.
 * `random`: it draws random numbers. `version`: Python or SymPy say the same otherwise, or have something that those of
 * the recording had not. `precision`: the same numbers to nine digits. `order`: the same parts of a set in another order.
 * What is none of these for certain is `unexplained`.
 */
export const whys = ['time', 'missing', 'random', 'version', 'precision', 'order', 'unexplained'] as const

export interface Reason {
  readonly why: (typeof whys)[number]
  /** What shows it. */
  readonly how: string
}

/** Both outputs, as the recording's format has its model told of them. */
export interface Outputs {
  readonly recorded: string
  readonly ours: string
}

export function outputsOf({ format, cells }: Recording, at: number, { output, first }: Ran): Outputs {
  const { code, output: recorded } = cells[at] ?? { code: '', output: '' }
  return format === 'tora'
    ? { recorded, ours: formatFeedback(output, mumathCode) }
    : { recorded: recordedText(recorded), ours: notebookText(output, code, first) }
}

/** Whether the recording ran out of time there. */
export function ranOutOfTime({ format, cells }: Recording, at: number): boolean {
  const outOfTime = format === 'tora' ? mumathCode.outOfTime : mathCoderKernel.outOfTime
  return cells[at]?.output === outOfTime
}

/**
 * Why two outputs differ, where they themselves and the programs show it.
 *
 * @param programs the program, and in a notebook those before it
 */
export function explain(
  { recorded, ours }: Outputs,
  { error }: Output,
  programs: string,
  recordedLate: boolean,
): Reason | undefined {
  if (error?.kind === 'time') return reason('time', 'the program ran out of time now')
  if (recordedLate) return reason('time', 'the program ran out of time when it was recorded')
  if (error?.line.startsWith('ModuleNotFoundError: ')) return reason('missing', error.line)
  if (imports(programs, 'random|numpy\\.random|secrets|uuid')) {
    return reason('random', 'the program imports a source of random numbers')
  }
  if (imports(programs, 'time|datetime') && /\b(?:time|now|today|utcnow|perf_counter)\(/.test(programs)) {
    return reason('time', 'the program asks for the time')
  }
  if (error && sameError(recorded, ours)) {
    return reason('version', 'the same kind of error at the same place, in other words')
  }
  if (sameNumbers(recorded, ours)) return reason('precision', 'the same numbers to nine digits')
  if (sameInOtherOrder(recorded, ours))
    return reason('order', 'the same parts in another order, inside braces')
  return undefined
}

const reason = (why: Reason['why'], how: string): Reason => ({ why, how })

function imports(code: string, modules: string): boolean {
  return new RegExp(`^[ \\t]*(?:from|import)\\s+(?:${modules})\\b`, 'm').test(code)
}

/** All lines but the last are the same, and that one names the same kind of error. */
function sameError(recorded: string, ours: string): boolean {
  const [theirs, mine] = [lastLine(recorded), lastLine(ours)]
  const kind = /^([\w.]*(?:Error|Exception|Interrupt|Exit))(?::|$)/
  const name = kind.exec(theirs.last)?.[1]
  return name !== undefined && name === kind.exec(mine.last)?.[1] && theirs.before === mine.before
}

function lastLine(text: string): { readonly before: string; readonly last: string } {
  const end = text.lastIndexOf('\n') + 1
  return { before: text.slice(0, end), last: text.slice(end) }
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
    text.replaceAll(/\{([^{}]*)\}/g, (_, inside: string) => `{${inside.split(/,\s+/).toSorted().join(', ')}}`)
  return parts(recorded) === parts(ours)
}
