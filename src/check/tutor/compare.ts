import { compareGroups, compareUnordered } from './compareGroups.ts'
import { compareEquations, isEquation } from './compareEquations.ts'
import { compareRelations } from './compareRelations.ts'
import { compareValues, type Context } from './compareValues.ts'
import { compareRegions, isRegion, regionOf } from './region.ts'
import { isInequality, type Group, type Shape } from './shape.ts'
import { compareBased, compareMatrices, compareRatios, otherKind } from './compareOthers.ts'
import { compareTexts, compareTimes } from './compareTexts.ts'
import { cannotTell, type Verdict } from './verdict.ts'

/** The verdict on one reading of an answer against one reading of the reference. */
export function compareShapes(given: Shape, wanted: Shape, context: Context): Verdict {
  const [answer, reference] = [joined(given), joined(wanted)]
  if (isEquation(answer) || isEquation(reference))
    return compareEquations(answer, reference, context, compareShapes)
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

function compareAsRegions(answer: Shape, reference: Shape, context: Context): Verdict | undefined {
  const [a, r] = [regionOf(answer, context.work), regionOf(reference, context.work)]
  if (a && r) return compareRegions(a, r, context.work)
  if (answer.type === 'relation' && reference.type === 'relation')
    return compareRelations(answer, reference, context)
  if (answer.type === 'union' && reference.type === 'union') {
    return compareUnordered(answer.parts, reference.parts, context, compareShapes)
  }
  const holdsInequality = [answer, reference].some(
    (shape) => isInequality(shape) || (shape.type === 'group' && shape.items.some(isInequality)),
  )
  if (holdsInequality && (a ?? r)) return cannotTell({ type: 'undecided' })
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
  const isWord = (shape: Shape) => shape.type === 'text' && shape.text.length > 1
  if (isWord(answer) || isWord(reference)) return compareTexts(answer, reference)
  const [a, r] = [asGroup(answer), asGroup(reference)]
  const isOrdered = reference.type === 'group' && /^[([<]$/.test(r.open)
  const isSingle = answer.type !== 'group' || reference.type !== 'group'
  if (isSingle && isOrdered) return otherKind(answer, reference)
  const verdict = compareGroups(a, r, context, compareShapes)
  return verdict.type === 'wrong' && isSingle && verdict.reason.type === 'entries'
    ? otherKind(answer, reference)
    : verdict
}
