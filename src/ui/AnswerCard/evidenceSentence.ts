import type { Evidence } from '../../check/evidence.ts'
import { assertNever } from '../../util/never.ts'

/** What supports an answer, for a person. */
export function evidenceSentence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'printed':
      return `The program printed ${shorten(evidence.printed)}.`
    case 'rounded':
      return `The program printed ${shorten(evidence.printed)}, which rounds to this.`
    default:
      return assertNever(evidence)
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
