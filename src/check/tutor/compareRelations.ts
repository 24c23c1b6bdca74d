import type { Context } from './compareValues.ts'
import type { Expression } from './expression.ts'
import { normal } from './normal.ts'
import { addPolynomials, multiplyPolynomials, negate, ratio, type Polynomial } from './polynomial.ts'
import { sameValue } from './same.ts'
import type { Relation, RelationSign } from './shape.ts'
import { cannotTell, right, wrong, type Verdict } from './verdict.ts'
import { orTooMuch, type Work } from './work.ts'

/** Equations are the same up to rearranging and a factor, inequalities up to a positive one, flipped for a negative. */
export function compareRelations(answer: Relation, reference: Relation, { work }: Context): Verdict {
  const isUnequal = [...answer.signs, ...reference.signs].some((sign) => sign !== '=')
  if (answer.signs.length !== reference.signs.length) {
    return isUnequal ? cannotTell({ type: 'undecided' }) : wrong({ type: 'other' })
  }
  const pairs = answer.signs.length === 1 ? undefined : compareChains(answer, reference, work)
  if (pairs) return pairs
  const [a, r] = [difference(answer, work), difference(reference, work)]
  if (!a || !r) return compareSides(answer, reference, work)
  const by = ratio(a.of, r.of)
  if (by === undefined) {
    if (a.opaque || r.opaque) return compareSides(answer, reference, work)
    // x^3 < 8 is x < 2: only of lines it is certain that they differ.
    const isCertain = !isUnequal || (isLinear(a.of) && isLinear(r.of))
    return isCertain ? wrong({ type: 'other' }) : cannotTell({ type: 'undecided' })
  }
  const sign = by.n < 0n ? flip(a.sign) : a.sign
  if (sign === r.sign) return right
  if (sign.replace('=', '') === r.sign.replace('=', '') && sign !== '=' && r.sign !== '=')
    return wrong({ type: 'strictness' })
  return wrong(
    flip(sign).replace('=', '') === r.sign.replace('=', '') ? { type: 'direction' } : { type: 'other' },
  )
}

function isLinear(of: Polynomial): boolean {
  return Array.from(of.values()).every(({ powers }) => {
    const variables = powers.filter(([name]) => /^[A-Za-z]/.test(name) && !/^(?:pi|e|i)$/.test(name))
    return (
      variables.length === 0 ||
      (variables.length === 1 && variables[0]?.[1].n === 1n && variables[0][1].d === 1n)
    )
  })
}

export function flip(sign: RelationSign): RelationSign {
  const flipped = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
  return flipped[sign]
}

interface Difference {
  readonly of: Polynomial
  readonly sign: RelationSign
  readonly opaque: boolean
}

/** Left minus right; of an equation, what stands above the fraction stroke. */
function difference({ sides, signs }: Relation, work: Work): Difference | undefined {
  const [left, right] = sides
  const [sign] = signs
  if (!left || !right || !sign) return undefined
  const share = work.share(40_000)
  return orTooMuch(() => {
    const [a, b] = [normal(left, share), normal(right, share)]
    const isFraction = [a, b].some(({ below }) => below.size > 1 || !below.has(''))
    if (isFraction && sign !== '=' && sign !== '!=') return undefined
    const above = multiplyPolynomials(a.above, b.below, share)
    const of = addPolynomials(above, negate(multiplyPolynomials(b.above, a.below, share)), share)
    return { of, sign, opaque: a.opaque || b.opaque }
  })
}

/** The same sides, or exchanged. */
function compareSides(answer: Relation, reference: Relation, work: Work): Verdict {
  const [a, b] = answer.sides
  const [c, d] = reference.sides
  const [sign = '=', other = '='] = [answer.signs[0], reference.signs[0]]
  if (!a || !b || !c || !d) return cannotTell({ type: 'undecided' })
  const same = (x: Expression, y: Expression) => sameValue(x, y, work) === 'same'
  const isSame =
    (same(a, c) && same(b, d) && sign === other) || (same(a, d) && same(b, c) && flip(sign) === other)
  return isSame ? right : cannotTell({ type: 'undecided' })
}

/** `1 < x < y`, side by side, forwards or backwards. */
function compareChains(answer: Relation, reference: Relation, work: Work): Verdict {
  const isSame = (sides: readonly Expression[], signs: readonly RelationSign[]) =>
    signs.every((sign, index) => sign === reference.signs[index]) &&
    sides.every((side, index) => {
      const other = reference.sides[index]
      return other !== undefined && sameValue(side, other, work) === 'same'
    })
  const back = { sides: answer.sides.toReversed(), signs: answer.signs.toReversed().map(flip) }
  const found = isSame(answer.sides, answer.signs) || isSame(back.sides, back.signs)
  return found ? right : wrong({ type: 'other' })
}
