import type { Transcript } from '../solve/transcript.ts'
import { transcriptCells } from '../solve/transcript.ts'
import { cleanString } from './paper/clean.ts'
import { parseNumber } from './number.ts'

/** What supports an answer beyond the model's word for it. An empty list is an honest result. */
export type Evidence =
  | { readonly type: 'printed'; readonly printed: string }
  /** The answer is the printed number rounded to the decimals the answer has. */
  | { readonly type: 'rounded'; readonly printed: string }

/** Evidence for the answer a transcript ended with: today, whether its last program printed it. */
export function findEvidence(transcript: Transcript): readonly Evidence[] {
  if (transcript.phase.type !== 'ended' || transcript.phase.end.type !== 'answered') return []
  const output = transcriptCells(transcript).findLast((cell) => cell.type === 'output')?.output
  if (!output || output.error) return []
  const printed = output.stdout.trim()
  return printed === '' ? [] : comparePrinted(transcript.phase.end.answer.text, printed)
}

/** The answer against the whole output first, then against its last line. */
export function comparePrinted(answer: string, output: string): readonly Evidence[] {
  const lastLine = output.split('\n').at(-1)?.trim() ?? ''
  for (const printed of output === lastLine ? [output] : [output, lastLine]) {
    if (sameText(answer, printed)) return [{ type: 'printed', printed }]
    const [a, p] = [parseNumber(answer), parseNumber(printed)]
    if (!a || !p) continue
    if (isSame(a.value, p.value)) return [{ type: 'printed', printed }]
    if (a.decimals !== undefined && isSame(a.value, roundTo(p.value, a.decimals))) {
      return [{ type: 'rounded', printed }]
    }
  }
  return []
}

/** Equal once TeX and Python notation are brought to one form; brackets around a list don't count. */
function sameText(answer: string, printed: string): boolean {
  const form = (text: string) =>
    cleanString(text)
      .replaceAll('**', '^')
      .replaceAll('*', '')
      .replace(/[{}]/g, '')
      .replace(/^[[(](.*)[\])]$/, '$1')
  return form(answer) !== '' && form(answer) === form(printed)
}

/** Equal up to the noise of binary floating point. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 20)))
}
