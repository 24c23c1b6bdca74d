import type { Compare } from './compareGroups.ts'
import { otherKind } from './compareOthers.ts'
import { compareRelations } from './compareRelations.ts'
import { compareExpressions, type Context } from './compareValues.ts'
import { product, symbols, type Expression } from './expression.ts'
import { sameValue } from './same.ts'
import { isInequality, type Named, type Relation, type Shape } from './shape.ts'
import { isRight, wrong, type Verdict } from './verdict.ts'

export function isEquation(shape: Shape): shape is Named | Relation {
  return shape.type === 'named' || (shape.type === 'relation' && !isInequality(shape))
}

/** Something with a name, or an equation, on one side at least. The name may be left out. */
export function compareEquations(
  answer: Shape,
  reference: Shape,
  context: Context,
  compare: Compare,
): Verdict {
  const [a, r] = [relationOf(answer), relationOf(reference)]
  if (answer.type === 'named' && reference.type === 'named' && (answer.name === reference.name || !a || !r)) {
    const direct = compare(answer.shape, reference.shape, context)
    if (isRight(direct) || !a || !r || symbols(a.sides[1] ?? a.sides[0] ?? nothing).size === 0) return direct
  }
  if (a && r) return compareRelations(a, r, context)
  if (answer.type === 'named' && reference.type !== 'relation') {
    return compare(answer.shape, reference.type === 'named' ? reference.shape : reference, context)
  }
  if (reference.type === 'named' && answer.type !== 'relation')
    return compare(answer, reference.shape, context)
  if (answer.type === 'relation' && reference.type === 'value')
    return compareUnsolved(answer, reference.of, context)
  return otherKind(answer, reference)
}

const nothing: Expression = { type: 'number', value: { n: 0n, d: 1n } }

/** A named value as an equation, where the name is one letter. */
function relationOf(shape: Shape): Relation | undefined {
  if (shape.type === 'relation') return shape
  if (shape.type !== 'named' || shape.shape.type !== 'value') return undefined
  if (!/^(?:[A-Za-z](?:_\w+)?|[a-z]{2,3})$/.test(shape.name)) return undefined
  const names = shape.name.includes('_') ? [shape.name] : Array.from(shape.name)
  const left = product(names.map((name) => ({ type: 'symbol', name })))
  return { type: 'relation', sides: [left, shape.shape.of], signs: ['='] }
}

/** `x + y = 5` and `2 + 3 = 5` end in their answer; `2x = 10` is not solved yet. */
function compareUnsolved({ sides }: Relation, reference: Expression, context: Context): Verdict {
  const last = sides.at(-1) ?? nothing
  const before = sides.slice(0, -1)
  const verdict = compareExpressions(last, reference, context)
  if (isRight(verdict)) {
    const isTrue = before.every(
      (side) => symbols(side).size > 0 || sameValue(side, last, context.work) === 'same',
    )
    return isTrue ? verdict : wrong({ type: 'other' })
  }
  return verdict.type === 'wrong' ? wrong({ type: 'form', asked: 'solved' }) : verdict
}
