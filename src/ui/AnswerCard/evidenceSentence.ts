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

function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
