import { symbols, type Expression } from '../tutor/expression.ts'
import { infinity, exactValue, sameValue } from '../tutor/same.ts'
import { normal } from '../tutor/normal.ts'
import { add, compare, divide, one, rational, subtract, type Rational } from '../tutor/rational.ts'
import { regionOf, type Region } from '../tutor/region.ts'
import type { Shape } from '../tutor/shape.ts'
import { nearValue } from '../tutor/slip.ts'
import { substitute } from '../tutor/substitute.ts'
import { orTooMuch, type Work } from '../tutor/work.ts'
import type { Relation } from './known.ts'

/**
 * Whether an answer (an interval, a union, `x < 4`) is all of the solution of a polynomial inequality: its ends are all the
 * roots there are, and between them the inequality is true inside and false outside.
 */
export function solvesInequality(shape: Shape, relation: Relation, name: string, work: Work): boolean {
  const region = isAbout(shape, name) ? regionOf(shape, work) : undefined
  const apart: Expression = { type: 'sum', terms: [relation.left, { type: 'negative', of: relation.right }] }
  const degree = orTooMuch(() => degreeOf(apart, name, work))
  const signAt = (value: Expression) => signOf(substitute(apart, new Map([[name, value]])), work)
  const ends = region && degree && finiteEnds(region, work)
  if (!region || !ends || ends.length !== degree) return false
  const isClosed = relation.sign.endsWith('=')
  const isTrue = (sign: number) => (relation.sign.startsWith('<') ? sign < 0 : sign > 0)
  if (!ends.every(({ at, closed }) => signAt(at) === 0 && closed === isClosed)) return false
  return samples(ends.map(({ near }) => near)).every((value) => {
    const sign = signAt({ type: 'number', value })
    return sign !== undefined && isTrue(sign) === isWithin(value, region, work)
  })
}

/** An inequality must be about this symbol; an interval has no name. */
function isAbout(shape: Shape, name: string): boolean {
  if (shape.type === 'union') return shape.parts.every((part) => isAbout(part, name))
  if (shape.type !== 'relation') return shape.type === 'group'
  const names = shape.sides.flatMap((side) => [...symbols(side)])
  return names.length === 1 && names[0] === name
}

/** Of a polynomial with rational coefficients in this symbol alone. */
function degreeOf(of: Expression, name: string, work: Work): number | undefined {
  const { above, below, opaque } = normal(of, work)
  if (opaque || below.size !== 1 || !below.has('')) return undefined
  const degrees = Array.from(above.values(), ({ powers: [power, ...more] }) => {
    if (!power) return 0
    const isPower = power[0] === name && power[1].d === 1n && power[1].n > 0n && more.length === 0
    return isPower ? Number(power[1].n) : NaN
  })
  return degrees.some(Number.isNaN) ? undefined : Math.max(...degrees)
}

interface FiniteEnd {
  readonly at: Expression
  readonly closed: boolean
  readonly near: Rational
}

/** From left to right, each once; `undefined` where one has no value. */
function finiteEnds(region: Region, work: Work): readonly FiniteEnd[] | undefined {
  const ends = region
    .flatMap(({ low, high }) => [low, high])
    .filter(({ at }) => infinity(at) === 0)
    .map((end) => ({ ...end, near: nearValue(end.at, work) }))
  const known = ends.flatMap(({ near, ...end }) => (near ? [{ ...end, near }] : []))
  if (known.length < ends.length) return undefined
  const sorted = known.toSorted((a, b) => compare(a.near, b.near))
  return sorted.filter(({ near }, index) => {
    const before = sorted[index - 1]
    return !before || compare(before.near, near) !== 0
  })
}

/** A number before the first, one after the last, and one in each gap. */
function samples(ends: readonly Rational[]): readonly Rational[] {
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last) return []
  const between = ends.slice(1).map((end, index) => divide(add(end, ends[index] ?? end), rational(2)))
  return [subtract(first, one), ...between, add(last, one)]
}

function isWithin(value: Rational, region: Region, work: Work): boolean {
  return region.some(({ low, high }) => isBelow(low.at, value, work) && isBelow(value, high.at, work))
}

function isBelow(a: Expression | Rational, b: Expression | Rational, work: Work): boolean {
  const [x, y] = [a, b].map((each) => ('n' in each ? each : nearValue(each, work)))
  if (x && y) return compare(x, y) < 0
  return ('type' in a && infinity(a) < 0) || ('type' in b && infinity(b) > 0)
}

/** The sign of a number: -1, 0 or 1. */
function signOf(of: Expression, work: Work): number | undefined {
  if (sameValue(of, { type: 'number', value: rational(0) }, work) === 'same') return 0
  const value = exactValue(of, work) ?? nearValue(of, work)
  return value && compare(value, rational(0))
}
