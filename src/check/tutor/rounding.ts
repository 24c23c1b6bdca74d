import type { Rounding } from './asked.ts'
import type { Expression } from './expression.ts'
import {
  absolute,
  compare,
  divide,
  equal,
  power,
  rational,
  round,
  subtract,
  type Rational,
} from './rational.ts'
import { decimalsOf, nearValue } from './slip.ts'
import { right, rightBut, wrong, type Verdict } from './verdict.ts'
import type { Work } from './work.ts'

/**
 * The verdict on a value whose rounding the question states, or `undefined` where rounding has nothing to do with it. The
 * reference may be exact or rounded already.
 */
export function judgeRounded(
  answer: Expression,
  reference: Expression,
  rounding: Rounding,
  work: Work,
): Verdict | undefined {
  const [a, r] = [nearValue(answer, work), nearValue(reference, work)]
  if (!a || !r) return undefined
  const places = rounding.type === 'places' ? rounding.places : placesOf(r, rounding.figures)
  const target = round(r, places)
  if (equal(a, target)) return right
  if (equal(round(a, places), target)) {
    return rightBut({ type: 'rounding', how: 'not-enough' })
  }
  const unit = divide(rational(1), power(rational(10), BigInt(places)))
  const decimals = decimalsOf(answer)
  if (decimals !== undefined && decimals < places && equal(a, round(r, decimals))) {
    return wrong({ type: 'rounding', how: 'too-far' })
  }
  const isOneOff =
    compare(absolute(subtract(a, target)), unit) <= 0 && decimals !== undefined && decimals >= places
  const isSmall = compare(absolute(subtract(a, target)), absolute(target)) < 0
  return isOneOff && isSmall && places > 0 ? wrong({ type: 'rounding', how: 'wrongly' }) : undefined
}

/** The places after the point that so many significant figures are. */
function placesOf(value: Rational, figures: number): number {
  const size = absolute(value)
  if (size.n === 0n) return figures - 1
  let exponent = `${size.n}`.length - `${size.d}`.length
  if (compare(size, tenTo(exponent)) < 0) exponent--
  return figures - 1 - exponent
}

function tenTo(exponent: number): Rational {
  return power(rational(10), BigInt(exponent))
}
