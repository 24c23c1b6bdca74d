import type { Expression } from './expression.ts'
import { compare as compareRationals, rational, type Rational } from './rational.ts'
import { infinity, sameValue } from './same.ts'
import { isInequality, isPlainlyInterval, type Relation, type RelationSign, type Shape } from './shape.ts'
import { nearValue } from './slip.ts'
import { right, wrong, type Verdict } from './verdict.ts'
import { Unreadable, type Work } from './work.ts'

interface End {
  readonly at: Expression
  readonly closed: boolean
}

interface Interval {
  readonly low: End
  readonly high: End
}

/** A set of real numbers: intervals from left to right. */
export type Region = readonly Interval[]

const infinite: Expression = { type: 'constant', name: 'infinity' }
const least: Expression = { type: 'negative', of: infinite }

/** The numbers that an interval, a union, or a solved inequality means; `undefined` for anything else. */
export function regionOf(shape: Shape, work: Work): Region | undefined {
  if (shape.type === 'union') {
    const parts = shape.parts.map((part) => regionOf(part, work) ?? points(part))
    return parts.every((part) => part !== undefined) ? sorted(parts.flat(), work) : undefined
  }
  if (shape.type === 'group') return intervalOf(shape)
  return isInequality(shape) ? solved(shape, work) : undefined
}

/** Whether a shape is a region and nothing else. */
export function isRegion(shape: Shape): boolean {
  return shape.type === 'union' || isPlainlyInterval(shape) || isInequality(shape)
}

function points(shape: Shape): Region | undefined {
  if (shape.type !== 'group' || shape.open !== 'set') return undefined
  return shape.items.flatMap((item) =>
    item.type === 'value'
      ? [{ low: { at: item.of, closed: true }, high: { at: item.of, closed: true } }]
      : [],
  )
}

function intervalOf(shape: Shape & { readonly type: 'group' }): Region | undefined {
  const [low, high] = shape.items
  const isPair = shape.items.length === 2 && /^[([]$/.test(shape.open) && /^[([]$/.test(shape.close)
  if (!isPair || low?.type !== 'value' || high?.type !== 'value') return undefined
  const end = (at: Expression, bracket: string): End => ({
    at,
    closed: bracket === '[' && infinity(at) === 0,
  })
  return [{ low: end(low.of, shape.open), high: end(high.of, shape.close) }]
}

/** `x < 5`, `5 > x`, `1 < x <= 5`, `x != 3`: the variable stands alone on one side. */
function solved({ sides, signs }: Relation, work: Work): Region | undefined {
  const [a, b, c] = sides
  const [first, second] = signs
  if (!a || !b || !first) return undefined
  if (c && second) {
    const [low, high] = [half(a, first, b, true), half(b, second, c, false)]
    if (b.type !== 'symbol' || !low || !high || sides.length > 3) return undefined
    return low.high.at === infinite
      ? [{ low: low.low, high: high.high }]
      : [{ low: high.low, high: low.high }]
  }
  if (first === '!=') {
    const at = a.type === 'symbol' ? b : a
    if (a.type !== 'symbol' && b.type !== 'symbol') return undefined
    const open = { at, closed: false }
    return [
      { low: endless(least), high: open },
      { low: open, high: endless(infinite) },
    ]
  }
  const only =
    a.type === 'symbol' ? half(a, first, b, false) : b.type === 'symbol' ? half(a, first, b, true) : undefined
  return only && nearValue(only.high.at === infinite ? only.low.at : only.high.at, work) ? [only] : undefined
}

function endless(at: Expression): End {
  return { at, closed: false }
}

/** The half line of `x < b`, or, flipped, of `a < x`. */
function half(a: Expression, sign: RelationSign, b: Expression, flipped: boolean): Interval | undefined {
  if (sign === '=' || sign === '!=') return undefined
  const isBelow = sign.startsWith('<') !== flipped
  const end: End = { at: flipped ? a : b, closed: sign.endsWith('=') }
  return isBelow ? { low: endless(least), high: end } : { low: end, high: endless(infinite) }
}

function sorted(region: Region, work: Work): Region {
  return region.toSorted((a, b) => order(a.low.at, b.low.at, work))
}

function order(a: Expression, b: Expression, work: Work): number {
  return compareRationals(place(a, work), place(b, work))
}

function place(at: Expression, work: Work): Rational {
  const endless = infinity(at)
  if (endless !== 0) return rational(BigInt(endless) << 2000n)
  const near = nearValue(at, work)
  if (!near) throw new Unreadable('end')
  return near
}

export function compareRegions(answer: Region, reference: Region, work: Work): Verdict {
  if (answer.length !== reference.length) {
    const count = Math.abs(answer.length - reference.length)
    return wrong({ type: answer.length < reference.length ? 'missing' : 'extra', count })
  }
  const pairs = answer.flatMap((interval, index) => {
    const other = reference[index]
    return other
      ? ([
          [interval.low, other.low],
          [interval.high, other.high],
        ] as const)
      : []
  })
  if (pairs.every(([a, r]) => sameValue(a.at, r.at, work) === 'same')) {
    return pairs.every(([a, r]) => a.closed === r.closed) ? right : wrong({ type: 'endpoints' })
  }
  const isFlipped = answer.length === 1 && isOpposite(answer[0], reference[0], work)
  return isFlipped ? wrong({ type: 'direction' }) : wrong({ type: 'other' })
}

/** x < 5 for x > 5. */
function isOpposite(a: Interval | undefined, r: Interval | undefined, work: Work): boolean {
  if (!a || !r) return false
  const same = (x: Expression, y: Expression) => infinity(x) === 0 && sameValue(x, y, work) === 'same'
  const ends = [infinity(a.low.at), infinity(a.high.at), infinity(r.low.at), infinity(r.high.at)]
  return (
    ends.filter((end) => end !== 0).length === 2 && (same(a.low.at, r.high.at) || same(a.high.at, r.low.at))
  )
}
