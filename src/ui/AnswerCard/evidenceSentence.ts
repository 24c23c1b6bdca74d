import { type Agreement, isAgreed } from '../../check/agreement.ts'
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

/** What other solves say of it, for and against. */
export function agreementSentence(agreement: Agreement): string {
  const { votes, of, rival, spared } = agreement
  const share = votes === of ? `All ${of}` : `${votes} of ${of}`
  if (rival) {
    return `${share} independent solves gave this answer, and ${rival.votes} gave ${shorten(rival.answer)}: rely on neither before you have checked.`
  }
  const sentence = `${share} independent solves gave this answer.`
  if (!isAgreed(agreement)) return `${sentence} That is not enough to count for it.`
  if (spared === 0) return sentence
  return `${sentence} ${spared === 1 ? 'One more was' : `${spared} more were`} not needed.`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
