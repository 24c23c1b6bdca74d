import { compareGroups, compareUnordered } from './compareGroups.ts'
import { compareRelations } from './compareRelations.ts'
import { compareExpressions, compareValues, type Context } from './compareValues.ts'
import { symbols, type Expression } from './expression.ts'
import { compareRegions, isRegion, regionOf } from './region.ts'
import { sameValue } from './same.ts'
import { isInequality, kindOf, type Group, type Named, type Relation, type Shape } from './shape.ts'
import { minutesOf } from './text.ts'
import { compareBased, compareMatrices, compareRatios } from './compareOthers.ts'
import { cannotTell, isRight, right, rightBut, wrong, type Verdict } from './verdict.ts'

/** The verdict on one reading of an answer against one reading of the reference. */
export function compareShapes(answer: Shape, reference: Shape, context: Context): Verdict {
  if (isEquation(answer) || isEquation(reference)) return compareEquations(answer, reference, context)
  if (isRegion(answer) || isRegion(reference)) {
    const region = compareAsRegions(answer, reference, context)
    if (region) return region
  }
  if (answer.type === 'value' && reference.type === 'value') return compareValues(answer, reference, context)
  if (answer.type === 'matrix' || reference.type === 'matrix')
    return compareMatrices(answer, reference, context)
  if (answer.type === 'group' || reference.type === 'group')
    return compareWithGroup(answer, reference, context)
  if (answer.type === 'text' || reference.type === 'text') return compareTexts(answer, reference)
  if (answer.type === 'time' && reference.type === 'time') return compareTimes(answer, reference)
  if (answer.type === 'based' || reference.type === 'based') return compareBased(answer, reference, context)
  if (answer.type === 'ratio' || reference.type === 'ratio') return compareRatios(answer, reference, context)
  return otherKind(answer, reference)
}

function otherKind(answer: Shape, reference: Shape): Verdict {
  const [expected, found] = [kindOf(reference), kindOf(answer)]
  return wrong(expected === found ? { type: 'other' } : { type: 'kind', expected, found })
}

function isEquation(shape: Shape): shape is Named | Relation {
  return shape.type === 'named' || (shape.type === 'relation' && !isInequality(shape))
}

function compareEquations(answer: Shape, reference: Shape, context: Context): Verdict {
  const [a, r] = [relationOf(answer), relationOf(reference)]
  if (answer.type === 'named' && reference.type === 'named' && (answer.name === reference.name || !a || !r)) {
    const direct = compareShapes(answer.shape, reference.shape, context)
    if (isRight(direct) || !a || !r || symbols(a.sides[1] ?? a.sides[0] ?? nothing).size === 0) return direct
  }
  if (a && r) return compareRelations(a, r, context)
  if (answer.type === 'named' && reference.type !== 'relation') {
    return compareShapes(answer.shape, reference.type === 'named' ? reference.shape : reference, context)
  }
  if (reference.type === 'named' && answer.type !== 'relation')
    return compareShapes(answer, reference.shape, context)
  if (answer.type === 'relation' && reference.type === 'value')
    return compareUnsolved(answer, reference.of, context)
  return otherKind(answer, reference)
}

const nothing: Expression = { type: 'number', value: { n: 0n, d: 1n } }

/** A named value as an equation, where the name is one letter. */
function relationOf(shape: Shape): Relation | undefined {
  if (shape.type === 'relation') return shape
  if (shape.type !== 'named' || shape.shape.type !== 'value' || !/^[A-Za-z](?:_\w+)?$/.test(shape.name))
    return undefined
  const left: Expression = { type: 'symbol', name: shape.name }
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

function compareAsRegions(answer: Shape, reference: Shape, context: Context): Verdict | undefined {
  const [a, r] = [regionOf(joined(answer), context.work), regionOf(joined(reference), context.work)]
  if (a && r) return compareRegions(a, r, context.work)
  if (answer.type === 'relation' && reference.type === 'relation')
    return compareRelations(answer, reference, context)
  if (answer.type === 'union' && reference.type === 'union') {
    return compareUnordered(answer.parts, reference.parts, context, compareShapes)
  }
  if (answer.type === 'relation' && r) return cannotTell({ type: 'undecided' })
  return answer.type === 'group' && reference.type === 'group' ? undefined : otherKind(answer, reference)
}

/** `x > 1, x < 5` as `1 < x < 5`. */
function joined(shape: Shape): Shape {
  if (shape.type !== 'group' || shape.open !== 'bare' || shape.items.length !== 2) return shape
  const [first, second] = shape.items.map((item) =>
    isInequality(item) && item.sides.length === 2 ? item : undefined,
  )
  if (!first || !second) return shape
  const [a, x] = first.sides
  const [y, b] = second.sides
  const [low, high] = [first.signs[0], second.signs[0]]
  if (!a || !x || !y || !b || !low || !high || a.type !== 'symbol' || y.type !== 'symbol') return shape
  const isUp = low.startsWith('>') && high.startsWith('<')
  if (!isUp && !(low.startsWith('<') && high.startsWith('>'))) return shape
  const flipped = low.startsWith('>') ? low.replace('>', '<') : low.replace('<', '>')
  const sign = (['<', '<=', '>', '>='] as const).find((each) => each === flipped)
  return sign ? { type: 'relation', sides: [x, a, b], signs: [sign, high] } : shape
}

function compareWithGroup(answer: Shape, reference: Shape, context: Context): Verdict {
  const asGroup = (shape: Shape): Group =>
    shape.type === 'group' ? shape : { type: 'group', open: 'bare', close: 'bare', items: [shape] }
  if (answer.type === 'text' || reference.type === 'text') return compareTexts(answer, reference)
  const [a, r] = [asGroup(answer), asGroup(reference)]
  const isOrdered = reference.type === 'group' && /^[([<]$/.test(r.open)
  const isSingle = answer.type !== 'group' || reference.type !== 'group'
  if (isSingle && isOrdered) return otherKind(answer, reference)
  const verdict = compareGroups(a, r, context, compareShapes)
  return verdict.type === 'wrong' && isSingle && verdict.reason.type === 'entries'
    ? otherKind(answer, reference)
    : verdict
}

function compareTexts(answer: Shape, reference: Shape): Verdict {
  const [a, r] = [lettersIn(answer), lettersIn(reference)]
  if (a === undefined || r === undefined) return otherKind(answer, reference)
  if (a === r) return right
  const [words, other] = [a.split(' '), r.split(' ')]
  const isPart = words.length !== other.length && (` ${a} `.includes(` ${r} `) || ` ${r} `.includes(` ${a} `))
  return isPart ? cannotTell({ type: 'undecided' }) : wrong({ type: 'other' })
}

/** A text, a letter, or a list of letters. */
function lettersIn(shape: Shape): string | undefined {
  if (shape.type === 'text') return shape.text
  if (shape.type === 'value') return shape.of.type === 'symbol' ? shape.of.name.toLowerCase() : undefined
  if (shape.type !== 'group') return undefined
  const letters = shape.items.map(lettersIn)
  return letters.every((letter) => letter !== undefined) ? letters.join(' ') : undefined
}

function compareTimes(answer: Shape & { type: 'time' }, reference: Shape & { type: 'time' }): Verdict {
  if (minutesOf(answer) === minutesOf(reference)) return right
  const isHalfOpen = (answer.half === undefined) !== (reference.half === undefined)
  if (!isHalfOpen || answer.minutes % 720 !== reference.minutes % 720) return wrong({ type: 'other' })
  return answer.half ? right : rightBut({ type: 'unit', how: 'missing' })
}
