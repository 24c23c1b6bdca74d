import { unit } from './fixed.ts'
import type { Expression } from './expression.ts'
import {
  absolute,
  compare,
  divide,
  equal,
  multiply,
  negative,
  one,
  rational,
  round,
  subtract,
  type Rational,
} from './rational.ts'
import type { Reason } from './reason.ts'
import { exactValue, realValue, sameValue } from './same.ts'
import type { Work } from './work.ts'

/** How a value that is not the right one differs from it. */
export function findSlip(answer: Expression, reference: Expression, work: Work): Reason {
  const [a, r] = [exactValue(answer, work), exactValue(reference, work)]
  if (a && r) return slipOf(answer, a, r) ?? { type: 'other' }
  const approximate = a && realValue(reference, work)
  if (a && approximate !== undefined) {
    const near = rational(approximate, unit)
    if (isRounding(answer, a, near)) return { type: 'rounding', how: 'rounded' }
  }
  if (sameValue({ type: 'negative', of: answer }, reference, work) === 'same') return { type: 'sign' }
  const isInverse = sameValue({ type: 'product', factors: [answer, reference] }, number(one), work) === 'same'
  return isInverse ? { type: 'reciprocal' } : { type: 'other' }
}

function number(value: Rational): Expression {
  return { type: 'number', value }
}

function slipOf(written: Expression, a: Rational, r: Rational): Reason | undefined {
  if (a.n !== 0n && equal(a, negative(r))) return { type: 'sign' }
  const by = a.n !== 0n && r.n !== 0n ? powerOfTen(divide(a, r)) : undefined
  if (by !== undefined) return { type: 'factor', by }
  if (isRounding(written, a, r)) return { type: 'rounding', how: 'rounded' }
  if (a.d === 1n && r.d === 1n && absolute(subtract(a, r)).n === 1n) {
    return { type: 'off-by-one', by: compare(a, r) > 0 ? 1 : -1 }
  }
  if (a.d === 1n && r.d === 1n && areSwapped(`${a.n}`, `${r.n}`)) return { type: 'swapped', what: 'digits' }
  return a.n !== 0n && equal(multiply(a, r), one) ? { type: 'reciprocal' } : undefined
}

/** 10 to a power of up to six, but not 1. */
function powerOfTen({ n, d }: Rational): number | undefined {
  const [large, small] = n > d ? [n, d] : [d, n]
  const zeros = small === 1n && large < 10n ** 7n && /^10+$/.test(`${large}`)
  return zeros ? (n > d ? Number(large) : 1 / Number(large)) : undefined
}

/** Whether a decimal, as written, is the value rounded: to a whole number only where little is lost. */
function isRounding(written: Expression, a: Rational, r: Rational): boolean {
  const decimals = decimalsOf(written)
  if (decimals === undefined || decimals > 100 || equal(a, r)) return false
  const isNear = (rounded: Rational) => equal(a, rounded)
  // The last digits of a float are not rounded right.
  const places = decimals >= 14 ? decimals - 2 : decimals
  const isFloat = places < decimals && equal(round(a, places), round(r, places))
  if (!isFloat && !isNear(round(r, decimals)) && !isNear(truncate(r, decimals))) return false
  return decimals > 0 || compare(multiply(absolute(subtract(a, r)), rational(50)), absolute(r)) <= 0
}

/** Cut off, as calculators show it. */
function truncate(r: Rational, places: number): Rational {
  const half = divide(one, rational(2n * 10n ** BigInt(places)))
  return r.n < 0n ? negative(round(subtract(absolute(r), half), places)) : round(subtract(r, half), places)
}

/** The places after the point of a number as it is written; `undefined` for a fraction. */
export function decimalsOf(written: Expression): number | undefined {
  if (written.type === 'negative') return decimalsOf(written.of)
  if (written.type !== 'number' || written.mixed) return undefined
  return written.decimals ?? (written.value.d === 1n ? 0 : undefined)
}

/** 0.30000000000000004 for 0.3: as many digits as a computer has, and a short number next to it. */
export function isNoise(answer: Expression, reference: Expression, work: Work): boolean {
  const decimals = decimalsOf(answer) ?? 0
  if (decimals < 12) return false
  const [a, r] = [exactValue(answer, work), exactValue(reference, work)]
  if (!a || !r || !isFinite(r.d)) return false
  const apart = multiply(absolute(subtract(a, r)), rational(10n ** 13n))
  const isShort = `${r.n}${r.d}`.length < 14
  return isShort && `${a.n}`.length >= 14 && compare(apart, absolute(r)) <= 0
}

/** Whether a fraction over this has a decimal that ends. */
function isFinite(d: bigint): boolean {
  let left = d
  for (const prime of [2n, 5n]) while (left % prime === 0n) left /= prime
  return left === 1n
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const differing = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first, second] = differing
  if (differing.length !== 2 || first === undefined || second !== first + 1) return false
  return a[first] === b[second] && a[second] === b[first]
}

/** A real value as a rational: exactly where it is one, else to 90 places. */
export function nearValue(of: Expression, work: Work): Rational | undefined {
  const exact = exactValue(of, work)
  if (exact) return exact
  const near = realValue(of, work)
  return near === undefined ? undefined : rational(near, unit)
}
