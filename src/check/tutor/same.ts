import { modulus, noise, settle } from './complex.ts'
import { evaluate } from './evaluate.ts'
import { some, symbols, type Expression } from './expression.ts'
import { bits, unit } from './fixed.ts'
import { normal, rationalOf } from './normal.ts'
import { addPolynomials, multiplyPolynomials, negate } from './polynomial.ts'
import { equal, rational, type Rational } from './rational.ts'
import { orTooMuch, type Work } from './work.ts'

const normalSteps = 40_000
const valueSteps = 60_000

export type Sameness = 'same' | 'different' | 'unknown'

/**
 * Whether two expressions are the same wherever both have a value.
 *
 * First by normal form, which proves either. Where functions are left in it that may be related (sin, ln, roots of sums), by
 * values at fixed points, to 90 places. A difference of more than 2^-150 there is a proof, as far as this arithmetic is
 * right; agreement within 2^-190 at every one of at least four points (or of one where there are no variables) is taken
 * for sameness, and is no proof. What is between is unknown. Points where one side has no real value are left out,
 * unless i is written.
 */
export function sameValue(a: Expression, b: Expression, work: Work): Sameness {
  const [x, y] = [infinity(a), infinity(b)]
  if (x !== 0 || y !== 0) return x === y ? 'same' : 'different'
  if (a.type === 'number' && b.type === 'number') {
    work.spend()
    return equal(a.value, b.value) ? 'same' : 'different'
  }
  const exact = orTooMuch(() => byNormalForm(a, b, work.share(normalSteps)))
  return exact ?? byValues(a, b, work.share(valueSteps))
}

/** 1 for ∞, −1 for −∞, 0 for what is finite. */
export function infinity(of: Expression): -1 | 0 | 1 {
  if (of.type === 'constant') return of.name === 'infinity' ? 1 : 0
  if (of.type !== 'negative') return 0
  const size = infinity(of.of)
  return size === 1 ? -1 : size === -1 ? 1 : 0
}

function byNormalForm(a: Expression, b: Expression, work: Work): Sameness | undefined {
  const [x, y] = [normal(a, work), normal(b, work)]
  const [left, right] = [
    multiplyPolynomials(x.above, y.below, work),
    multiplyPolynomials(y.above, x.below, work),
  ]
  if (addPolynomials(left, negate(right), work).size === 0) return 'same'
  return x.opaque || y.opaque ? undefined : 'different'
}

/** The rational value of an expression, if it plainly has one. */
export function exactValue(of: Expression, work: Work): Rational | undefined {
  return orTooMuch(() => rationalOf(normal(of, work.share(normalSteps))))
}

/** The real value of an expression without variables, in fixed point. */
export function realValue(of: Expression, work: Work): bigint | undefined {
  return orTooMuch(() => {
    const { re, im } = settle(evaluate(of, new Map(), work.share(valueSteps)))
    return im === 0n ? re : undefined
  })
}

/** Numerators of primes over primes, of both signs, of several sizes, and a few whole ones. */
const points: readonly (readonly [number, number])[] = [
  [7, 5],
  [3, 1],
  [-11, 13],
  [17, 7],
  [2, 1],
  [5, 19],
  [-23, 11],
  [5, 1],
  [31, 29],
  [-3, 1],
  [41, 17],
  [13, 37],
]

function byValues(a: Expression, b: Expression, work: Work): Sameness {
  const names = [...new Set([...symbols(a), ...symbols(b)])].toSorted()
  const isComplex = [a, b].some((side) => some(side, (part) => part.type === 'constant' && part.name === 'i'))
  const counts = [a, b].some((side) => some(side, isCounting))
  let agreed = 0
  for (let round = 0; round < (names.length === 0 ? 1 : points.length); round++) {
    const at = new Map(
      names.map(
        (name, index) =>
          [name, counts ? rational(round + 2 * index + 1) : point(round + index * 5, index)] as const,
      ),
    )
    const same = orTooMuch(() => compareAt(a, b, at, isComplex || names.length === 0, work))
    if (same === 'different') return 'different'
    if (same === 'unknown') return 'unknown'
    if (same === 'same') agreed++
  }
  return agreed >= (names.length === 0 ? 1 : 4) ? 'same' : 'unknown'
}

/** n! has a value for whole numbers only. */
function isCounting(part: Expression): boolean {
  return part.type === 'call' && (part.name === 'factorial' || part.name === 'binomial')
}

function point(round: number, index: number): Rational {
  const [n, d] = points[round % points.length] ?? [7, 5]
  return rational(n * (index + 1) + index * d, d)
}

function compareAt(
  a: Expression,
  b: Expression,
  at: ReadonlyMap<string, Rational>,
  isComplex: boolean,
  work: Work,
): Sameness | undefined {
  const [x, y] = [settle(evaluate(a, at, work)), settle(evaluate(b, at, work))]
  if (!isComplex && (x.im !== 0n || y.im !== 0n)) return undefined
  const apart = modulus({ re: x.re - y.re, im: x.im - y.im })
  const size = [unit, modulus(x), modulus(y)].reduce((most, one) => (one > most ? one : most))
  if (apart > size >> 150n) return 'different'
  return apart <= (size * noise) >> bits ? 'same' : 'unknown'
}
