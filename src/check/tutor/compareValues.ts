import { asksFor, askedRounding, type Asked } from './asked.ts'
import { product, symbols, whole, type Expression } from './expression.ts'
import { judgeForm } from './finished.ts'
import { absolute, compare, equal, one, rational, type Rational } from './rational.ts'
import { judgeRounded } from './rounding.ts'
import { sameValue } from './same.ts'
import type { Value } from './shape.ts'
import { findSlip, isNoise, nearValue } from './slip.ts'
import { readUnit, type Unit } from './units.ts'
import { cannotTell, isRight, right, rightBut, wrong, type Verdict } from './verdict.ts'
import type { Work } from './work.ts'

/** What a comparison goes by beside the two sides. */
export interface Context {
  readonly asked: Asked
  readonly work: Work
}

export function compareValues(answer: Value, reference: Value, context: Context): Verdict {
  if (answer.percent || reference.percent) return comparePercents(answer, reference, context)
  return compareQuantities(answer, reference, context)
}

/** The verdict on bare values. */
export function compareExpressions(
  answer: Expression,
  reference: Expression,
  { asked, work }: Context,
): Verdict {
  const same = sameValue(answer, reference, work)
  if (same === 'same') return judgeForm(answer, reference, asked)
  const rounding = askedRounding(asked)
  const rounded = rounding && judgeRounded(answer, reference, rounding, work)
  if (rounded) return rounded
  if (same === 'unknown') return cannotTell({ type: 'undecided' })
  if (isNoise(answer, reference, work)) return rightBut({ type: 'rounding', how: 'noise' })
  if (sameUpToCase(answer, reference)) return right
  return wrong(findSlip(answer, reference, work))
}

function sameUpToCase(a: Expression, b: Expression): boolean {
  return a.type === 'symbol' && b.type === 'symbol' && a.name.toLowerCase() === b.name.toLowerCase()
}

/** 50 % is 1/2. The sign may be left out where it is understood: 10 is right for 10 %, and 10 % for 10. */
function comparePercents(answer: Value, reference: Value, context: Context): Verdict {
  const direct = compareExpressions(answer.of, reference.of, context)
  if (answer.percent && reference.percent) return direct
  if (measured(answer.unit) ?? measured(reference.unit)) {
    return isRight(direct) ? wrong({ type: 'unit', how: 'other' }) : direct
  }
  const hundredth = ({ of, percent }: Value): Expression =>
    percent ? { type: 'quotient', above: of, below: whole(100n) } : of
  if (sameValue(hundredth(answer), hundredth(reference), context.work) === 'same') return right
  const rounding = askedRounding(context.asked)
  if (answer.percent && rounding && asksFor(context.asked, 'percent')) {
    const inPercent = product([reference.of, whole(100n)])
    const rounded = judgeRounded(answer.of, inPercent, rounding, context.work)
    if (rounded && isRight(rounded)) return rounded
  }
  if (!isRight(direct) || direct.type === 'right-but') return direct
  const near = answer.percent && nearValue(answer.of, context.work)
  if (near && compare(absolute(near), one) < 0 && !asksFor(context.asked, 'percent')) {
    return wrong({ type: 'factor', by: 0.01 })
  }
  return asksFor(context.asked, 'percent') ? right : rightBut({ type: 'percent' })
}

function compareQuantities(answer: Value, reference: Value, context: Context): Verdict {
  const [a, r] = [measured(answer.unit), measured(reference.unit)]
  const direct = () => compareExpressions(answer.of, reference.of, context)
  if (a && r) return compareMeasured(answer.of, a, reference.of, r, context)
  if (r) {
    const bare = direct()
    if (!isRight(bare)) {
      return (
        ofAskedUnit(answer.of, reference.of, r, context) ?? inRadians(reference, r, answer, context) ?? bare
      )
    }
    return bare.type === 'right' && !isAsked(r, context.asked)
      ? rightBut({ type: 'unit', how: 'missing' })
      : bare
  }
  if (a) {
    const bare = direct()
    // Five dollars are hardly five ways, but what is counted goes by many names.
    if (bare.type === 'right' && reference.unit?.noun) return rightBut({ type: 'unit', how: 'other' })
    if (isRight(bare)) return bare
    return (
      inAskedUnit(answer.of, a, reference.of, context) ?? inRadians(answer, a, reference, context) ?? bare
    )
  }
  return direct()
}

/** A unit, if it measures something. Things that are counted go by many names. */
function measured(unit: Unit | undefined): Unit | undefined {
  return unit && unit.dimension !== '' ? unit : undefined
}

function compareMeasured(
  a: Expression,
  written: Unit,
  r: Expression,
  expected: Unit,
  context: Context,
): Verdict {
  const [from, to] = [asMeant(written, expected), asMeant(expected, written)]
  const isSame = sameValue(a, r, context.work) === 'same'
  if (from.dimension !== to.dimension)
    return wrong(isSame ? { type: 'unit', how: 'other' } : { type: 'other' })
  if (equal(from.factor, to.factor)) return compareExpressions(a, r, context)
  const converted = compareExpressions(inUnits(a, from.factor), inUnits(r, to.factor), context)
  if (isRight(converted)) return rightBut({ type: 'unit', how: 'converted' })
  return isSame ? wrong({ type: 'unit', how: 'other' }) : converted
}

/** Pounds are money where the other side has money, and degrees are warm where it is warm. */
function asMeant(unit: Unit, { dimension }: Unit): Unit {
  const isMoney =
    dimension === 'sterling^1' && unit.dimension === 'weight^1' && equal(unit.factor, rational(16))
  const isWarm = /^(?:celsius|fahrenheit)\^1$/.test(dimension) && unit.dimension === 'angle^1'
  return isMoney || isWarm ? { ...unit, dimension, factor: one } : unit
}

function inUnits(of: Expression, factor: Rational): Expression {
  return equal(factor, one) ? of : { type: 'product', factors: [of, { type: 'number', value: factor }] }
}

/** The answer has a unit and the reference none: it may be another than the question asks for. */
function inAskedUnit(a: Expression, from: Unit, r: Expression, context: Context): Verdict | undefined {
  const to = askedUnits(context.asked).find(({ dimension }) => dimension === from.dimension)
  if (!to || equal(to.factor, from.factor)) return undefined
  const isSame = sameValue(inUnits(a, from.factor), inUnits(r, to.factor), context.work) === 'same'
  return isSame ? rightBut({ type: 'unit', how: 'converted' }) : undefined
}

/** The reference has a unit and the answer none, since the question names it: 90 for 1.5 hours in minutes. */
function ofAskedUnit(a: Expression, r: Expression, to: Unit, { asked, work }: Context): Verdict | undefined {
  const from = askedUnits(asked).find(({ dimension }) => dimension === to.dimension)
  const isSame = from && sameValue(inUnits(a, from.factor), inUnits(r, to.factor), work) === 'same'
  return isSame ? right : undefined
}

function inRadians(degrees: Value, unit: Unit, other: Value, { work }: Context): Verdict | undefined {
  if (unit.dimension !== 'angle^1') return undefined
  const halfTurn: Expression = { type: 'constant', name: 'pi' }
  const turned: Expression = {
    type: 'quotient',
    above: { type: 'product', factors: [degrees.of, halfTurn] },
    below: whole(180n),
  }
  const isSame = symbols(degrees.of).size === 0 && sameValue(turned, other.of, work) === 'same'
  return isSame ? rightBut({ type: 'unit', how: 'converted' }) : undefined
}

function isAsked({ dimension, factor }: Unit, asked: Asked): boolean {
  return askedUnits(asked).some((unit) => unit.dimension === dimension && equal(unit.factor, factor))
}

/** `in square centimeters`, `how many cents`. */
function askedUnits({ question = '' }: Asked): readonly Unit[] {
  const named = question.matchAll(
    /\b(?:in|how many|number of|nearest)\s+((?:square |cubic )?[a-z]+(?: per [a-z]+)?)/gi,
  )
  return Array.from(named).flatMap(([, words = '']) => {
    const tokens = words
      .split(' ')
      .map((text) => ({ type: 'word', text, prose: true, spaced: true }) as const)
    const unit = readUnit(tokens)
    return unit && unit.dimension !== '' && unit.noun === undefined ? [unit] : []
  })
}
