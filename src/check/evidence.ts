import { answerOf, type Transcript, transcriptCells } from '../solve/transcript.ts'
import { sameNotation, withoutBrackets } from './notation.ts'
import { parseNumber, type WrittenNumber } from './number.ts'

/** What supports an answer beyond the model's word for it. An empty list is an honest result. */
export type Evidence =
  | { readonly type: 'printed'; readonly printed: string }
  /** The answer is the printed number rounded to the decimals the answer has. */
  | { readonly type: 'rounded'; readonly printed: string }
  /** Put into what the program solved, it holds: by our own algebra, not by the program's word (`substitute`). */
  | {
      readonly type: 'satisfies'
      /** Equations, or an inequality, in plain text: `2x + 3 = 11`. */
      readonly equations: readonly string[]
      /** The symbols that the answer has values for, of so many (`of`) whose values the equations ask for. */
      readonly symbols: readonly string[]
      readonly of: number
      /** Whether the answer is an exact solution rounded to the decimals that it has. */
      readonly rounded: boolean
      /** Whether the answer has several solutions, each of which satisfies all. */
      readonly several: boolean
    }

/** Evidence for the answer a transcript ended with: whether its last program printed it. */
export function findEvidence(transcript: Transcript): readonly Evidence[] {
  const answer = answerOf(transcript)
  if (!answer) return []
  const output = transcriptCells(transcript).findLast((cell) => cell.type === 'output')?.output
  if (!output || output.error) return []
  const printed = output.stdout.trim()
  return printed === '' ? [] : comparePrinted(answer.text, printed)
}

/** The answer against the whole output first, then against its last line. */
export function comparePrinted(answer: string, output: string): readonly Evidence[] {
  const lastLine = output.split('\n').at(-1)?.trim() ?? ''
  for (const printed of output === lastLine ? [output] : [output, lastLine]) {
    const [a, p] = [parseNumber(answer), parseNumber(withoutBrackets(printed))]
    if (!a || !p) {
      if (sameNotation(answer, printed)) return [{ type: 'printed', printed }]
    } else if (isSame(a.value, p.value)) return [{ type: 'printed', printed }]
    else if (isRounded(a, p.value)) return [{ type: 'rounded', printed }]
  }
  return []
}

/** To a whole number only where little is lost: 3525 for 3524.97, but not 1 for 0.75. */
function isRounded({ value, decimals }: WrittenNumber, printed: number): boolean {
  if (decimals === undefined || !isSame(value, roundTo(printed, decimals))) return false
  return decimals > 0 || Math.abs(value - printed) <= 0.01 * Math.abs(printed)
}

/** Equal up to the noise of binary floating point. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 20)))
}
