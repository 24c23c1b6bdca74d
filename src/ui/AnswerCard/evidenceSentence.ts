import { type Agreement, isAgreed } from '../../check/agreement.ts'
import type { Evidence } from '../../check/evidence.ts'
import { assertNever } from '../../util/never.ts'

type Satisfies = Evidence & { readonly type: 'satisfies' }

/** What supports an answer, for a person. */
export function evidenceSentence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'printed':
      return `The program printed ${shorten(evidence.printed)}.`
    case 'rounded':
      return `The program printed ${shorten(evidence.printed)}, which rounds to this.`
    case 'satisfies':
      return satisfiesSentence(evidence)
    default:
      return assertNever(evidence)
  }
}

function satisfiesSentence({ equations, symbols, of, rounded, several }: Satisfies): string {
  const isInequality = equations.some((equation) => /[<>≤≥]/.test(equation))
  const what = isInequality ? 'inequality' : equations.length > 1 ? 'equations' : 'equation'
  const solved = `the ${what} that the program solved`
  const list = shorten(equations.join(', '), 200)
  const [symbol] = symbols
  if (rounded) return `It is an exact solution of ${solved}, rounded: ${list}.`
  if (several) return `Each of its values satisfies ${solved}: ${list}.`
  if (isInequality) return `It is the solution of ${solved}: ${list}.`
  return of > 1 && symbols.length === 1
    ? `As ${symbol}, it satisfies ${solved}: ${list}.`
    : `It satisfies ${solved}: ${list}.`
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

function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
