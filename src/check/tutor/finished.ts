import type { Asked } from './asked.ts'
import { asksFor } from './asked.ts'
import { some, symbols, type Expression } from './expression.ts'
import { gcd } from './rational.ts'
import type { Reason } from './reason.ts'
import { right, rightBut, wrong, type Verdict } from './verdict.ts'

/** The verdict on an answer of the right value: is it also as simple as it should be, and in the form asked? */
export function judgeForm(answer: Expression, reference: Expression, asked: Asked): Verdict {
  const form = otherForm(answer, reference, asked)
  if (form) return wrong(form)
  const what = leftToDo(answer, reference)
  if (!what) return right
  return what === 'arithmetic' && isInQuestion(answer, asked)
    ? wrong({ type: 'not-simplified', what })
    : rightBut({ type: 'not-simplified', what })
}

function otherForm(answer: Expression, reference: Expression, asked: Asked): Reason | undefined {
  if (symbols(reference).size === 0) return undefined
  const [a, r] = [inner(answer), inner(reference)]
  if (asksFor(asked, 'factored') && isFactored(r) && a.type === 'sum')
    return { type: 'form', asked: 'factored' }
  if (
    asksFor(asked, 'expanded') &&
    r.type === 'sum' &&
    isFactored(a) &&
    some(a, ({ type }) => type === 'sum')
  ) {
    return { type: 'form', asked: 'expanded' }
  }
  return undefined
}

function isFactored({ type }: Expression): boolean {
  return type === 'product' || type === 'power'
}

function inner(of: Expression): Expression {
  return of.type === 'negative' ? inner(of.of) : of
}

type Left = (Reason & { readonly type: 'not-simplified' })['what']

function leftToDo(answer: Expression, reference: Expression): Left | undefined {
  const a = inner(answer)
  if (isReducible(a) && !isReducible(inner(reference))) return 'fraction'
  if (a.type === 'quotient') {
    const [above, below] = [inner(a.above), inner(a.below)]
    if (above.type === 'number' && below.type === 'number') {
      const isReduced = gcd(above.value.n, below.value.n) === 1n && below.value.n !== 1n
      const isWhole = above.value.d === 1n && below.value.d === 1n
      return isWhole && !isReduced && !isSameFraction(a, inner(reference)) ? 'fraction' : undefined
    }
  }
  if (symbols(answer).size > 0) return undefined
  if (hasSquare(answer) && !hasSquare(reference)) return 'root'
  return isPlain(inner(reference)) && !isPlain(a) && !isScientific(a) ? 'arithmetic' : undefined
}

/** `2 2/4`. */
function isReducible(of: Expression): boolean {
  return of.type === 'number' && of.mixed === 'reducible'
}

function isSameFraction(a: Expression, b: Expression): boolean {
  if (a.type !== 'quotient' || b.type !== 'quotient') return false
  const numbers = [a.above, a.below, b.above, b.below].map(inner)
  const [n, d, m, e] = numbers.map((part) => (part.type === 'number' ? part.value.n : undefined))
  return n !== undefined && n === m && d === e
}

/** A number, or a fraction of numbers. */
function isPlain(of: Expression): boolean {
  if (of.type === 'number') return true
  return of.type === 'quotient' && inner(of.above).type === 'number' && inner(of.below).type === 'number'
}

/** `1.5 · 10^3`. */
function isScientific(of: Expression): boolean {
  if (of.type !== 'product' || of.factors.length !== 2) return false
  const [first, second] = of.factors
  return (
    first?.type === 'number' &&
    second?.type === 'power' &&
    second.base.type === 'number' &&
    second.base.value.n === 10n
  )
}

/** √8, but not √2. */
function hasSquare(of: Expression): boolean {
  return some(of, (part) => {
    if (part.type !== 'root' || part.degree !== 2 || part.of.type !== 'number' || part.of.value.d !== 1n)
      return false
    const { n } = part.of.value
    for (let k = 2n; k * k <= n && k < 200n; k++) if (n % (k * k) === 0n) return true
    return false
  })
}

/** Whether the answer only repeats what the question asks to work out. */
function isInQuestion(answer: Expression, { question = '' }: Asked): boolean {
  const numbers: string[] = []
  some(answer, (part) => {
    if (part.type === 'number') numbers.push(`${part.value.n}`)
    return false
  })
  const sums = question.match(/[\d\s.+\-*/^(){}\\a-z]*\d[\d\s.+\-*/^(){}]*/gi) ?? []
  return numbers.length > 1 && sums.some((sum) => (sum.match(/\d+/g) ?? []).join(' ') === numbers.join(' '))
}
