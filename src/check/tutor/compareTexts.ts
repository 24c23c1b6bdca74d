import { otherKind } from './compareOthers.ts'
import type { Expression } from './expression.ts'
import type { Shape } from './shape.ts'
import { minutesOf } from './text.ts'
import { cannotTell, right, rightBut, wrong, type Verdict } from './verdict.ts'

/** Texts are the same up to case, marks and articles; one that is part of the other is for a person to judge. */
export function compareTexts(answer: Shape, reference: Shape): Verdict {
  const [a, r] = [lettersIn(answer), lettersIn(reference)]
  if (a === undefined || r === undefined) return otherKind(answer, reference)
  if (joined(a) === joined(r)) return right
  const isSpelled = answer.type !== reference.type && /^\w( \w)+$/.test(answer.type === 'text' ? r : a)
  if (isSpelled && a.replaceAll(' ', '') === r.replaceAll(' ', '')) return right
  const [words, other] = [a.split(' '), r.split(' ')]
  const isPart = words.length !== other.length && (` ${a} `.includes(` ${r} `) || ` ${r} `.includes(` ${a} `))
  if (parts(a) === parts(r)) return right
  const isProse = [answer, reference].every((shape) => shape.type !== 'text' || shape.prose)
  return isPart || !isProse ? cannotTell({ type: 'undecided' }) : wrong({ type: 'other' })
}

/** `red and blue` in an order of its own. */
function parts(text: string): string {
  return text.split(' and ').toSorted().join(' and ')
}

/** A comma was read as "and", but may be part of a name. */
function joined(text: string): string {
  return text.replaceAll(' and ', ' ')
}

/** A text, a letter, or a list of letters. */
function lettersIn(shape: Shape): string | undefined {
  if (shape.type === 'text') return shape.text
  if (shape.type === 'value') return lettersOfProduct(shape.of)
  if (shape.type !== 'group') return undefined
  const letters = shape.items.map(lettersIn)
  return letters.every((letter) => letter !== undefined) ? letters.join(' ') : undefined
}

/** `x`, or `lwh` where that may be a product. */
function lettersOfProduct(of: Expression): string | undefined {
  const factors = of.type === 'product' ? of.factors : [of]
  const names = factors.map((factor) => (factor.type === 'symbol' ? factor.name : undefined))
  return names.every((name) => name !== undefined) ? names.join('').toLowerCase() : undefined
}

export function compareTimes(answer: Shape & { type: 'time' }, reference: Shape & { type: 'time' }): Verdict {
  if (minutesOf(answer) === minutesOf(reference)) return right
  const isHalfOpen = (answer.half === undefined) !== (reference.half === undefined)
  if (!isHalfOpen || answer.minutes % 720 !== reference.minutes % 720) return wrong({ type: 'other' })
  return answer.half ? right : rightBut({ type: 'unit', how: 'missing' })
}
