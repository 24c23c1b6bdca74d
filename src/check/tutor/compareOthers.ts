import { compareExpressions, type Context } from './compareValues.ts'
import type { Expression } from './expression.ts'
import { sameValue } from './same.ts'
import { kindOf, type Shape } from './shape.ts'
import { cannotTell, isRight, right, rightBut, wrong, type Verdict } from './verdict.ts'

type Rows = readonly (readonly Expression[])[]

/** The verdict where nothing can be compared: the kind is another, or the text was no mathematics that is known. */
export function otherKind(answer: Shape, reference: Shape): Verdict {
  if (answer.type === 'text' && !answer.prose) return cannotTell({ type: 'unreadable', side: 'answer' })
  if (reference.type === 'text' && !reference.prose)
    return cannotTell({ type: 'unreadable', side: 'reference' })
  const [expected, found] = [kindOf(reference), kindOf(answer)]
  return wrong(expected === found ? { type: 'other' } : { type: 'kind', expected, found })
}

/** A column, a row, a tuple and a list of as many entries are one vector. */
export function compareMatrices(answer: Shape, reference: Shape, context: Context): Verdict {
  const [a, r] = [rowsOf(answer), rowsOf(reference)]
  if (!a || !r) return otherKind(answer, reference)
  const isVector = isLine(a) && isLine(r)
  const isSameSize = a.length === r.length && a[0]?.length === r[0]?.length
  if (!isSameSize && !(isVector && a.flat().length === r.flat().length)) return wrong({ type: 'size' })
  const others = r.flat()
  const verdicts = a.flat().map((entry, index) => compareExpressions(entry, others[index] ?? entry, context))
  const correct = verdicts.filter(isRight).length
  if (correct === verdicts.length) return verdicts.find(({ type }) => type === 'right-but') ?? right
  const doubt = verdicts.find(({ type }) => type === 'cannot-tell')
  if (doubt && verdicts.every(({ type }) => type !== 'wrong')) return doubt
  return wrong({ type: 'entries', right: correct, of: verdicts.length })
}

function isLine(rows: Rows): boolean {
  return rows.length === 1 || rows.every((row) => row.length === 1)
}

function rowsOf(shape: Shape): Rows | undefined {
  if (shape.type === 'matrix') return shape.rows
  if (shape.type !== 'group' || shape.open === 'set') return undefined
  const entries = shape.items.map((item) => (item.type === 'value' ? item.of : undefined))
  return entries.every((entry) => entry !== undefined) ? [entries] : undefined
}

/** Digits with a base are the number asked; without, they are taken to be in the base of the reference. */
export function compareBased(answer: Shape, reference: Shape, context: Context): Verdict {
  const [a, r] = [digitsOf(answer), digitsOf(reference)]
  if (a === undefined || r === undefined) {
    return otherKind(answer, reference)
  }
  const [base, other] = [baseOf(answer), baseOf(reference)]
  const isSameBase = base === undefined || other === undefined || base === other
  if (isSameBase && a === r) return right
  const [x, y] = [valueOf(a, base ?? 10), valueOf(r, other ?? 10)]
  if (!x || !y) return cannotTell({ type: 'unreadable', side: x ? 'reference' : 'answer' })
  const isSame = sameValue(x, y, context.work) === 'same'
  return wrong(isSame ? { type: 'form', asked: 'base' } : { type: 'other' })
}

function baseOf(shape: Shape): number | undefined {
  return shape.type === 'based' ? shape.base : undefined
}

function digitsOf(shape: Shape): string | undefined {
  if (shape.type === 'based') return shape.digits.replace(/^(-?)0+(?=\w)/, '$1')
  if (shape.type !== 'value') return undefined
  const [sign, of] = shape.of.type === 'negative' ? ['-', shape.of.of] : ['', shape.of]
  if (of.type !== 'number' || of.decimals !== undefined || of.value.d !== 1n) return undefined
  return `${sign}${of.value.n}`
}

function valueOf(digits: string, base: number): Expression | undefined {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\w+)(?:\.(\w+))?$/.exec(digits) ?? []
  let n = 0n
  for (const digit of whole + part) {
    const value = Number.parseInt(digit, 36)
    if (!(value < base)) return undefined
    n = n * BigInt(base) + BigInt(value)
  }
  const above: Expression = { type: 'number', value: { n: sign ? -n : n, d: 1n } }
  return {
    type: 'quotient',
    above,
    below: { type: 'number', value: { n: BigInt(base) ** BigInt(part.length), d: 1n } },
  }
}

/** 2:4 is 1:2, and 1/2 too. */
export function compareRatios(answer: Shape, reference: Shape, context: Context): Verdict {
  const [a, r] = [termsOf(answer), termsOf(reference)]
  if (!a || !r) return otherKind(answer, reference)
  if (a.length !== r.length)
    return wrong({ type: a.length < r.length ? 'missing' : 'extra', count: Math.abs(a.length - r.length) })
  if (areProportional(a, r, context)) {
    const isSame = a.every((term, index) => sameValue(term, r[index] ?? term, context.work) === 'same')
    const isBoth = answer.type === 'ratio' && reference.type === 'ratio'
    return isSame || !isBoth ? right : rightBut({ type: 'not-simplified', what: 'ratio' })
  }
  return wrong(areProportional(a.toReversed(), r, context) ? { type: 'reciprocal' } : { type: 'other' })
}

function termsOf(shape: Shape): readonly Expression[] | undefined {
  if (shape.type === 'ratio') return shape.terms
  return shape.type === 'value' ? [shape.of, { type: 'number', value: { n: 1n, d: 1n } }] : undefined
}

function areProportional(a: readonly Expression[], r: readonly Expression[], { work }: Context): boolean {
  const [first, other] = [a[0], r[0]]
  if (!first || !other) return false
  return a.every((term, index) => {
    const left: Expression = { type: 'product', factors: [term, other] }
    const right: Expression = { type: 'product', factors: [r[index] ?? term, first] }
    return sameValue(left, right, work) === 'same'
  })
}
