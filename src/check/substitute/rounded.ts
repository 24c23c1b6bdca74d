import { some, symbols, type Expression } from '../tutor/expression.ts'
import {
  absolute,
  compare,
  divide,
  equal,
  multiply,
  negative,
  one,
  power,
  rational,
  subtract,
  add,
  type Rational,
} from '../tutor/rational.ts'
import { exactValue, realValue } from '../tutor/same.ts'
import { decimalsOf } from '../tutor/slip.ts'
import { substitute } from '../tutor/substitute.ts'
import type { Work } from '../tutor/work.ts'
import { holds, type Assignment, type System } from './holds.ts'
import { solveLinear } from './linear.ts'

/** Whether the equations have an exact solution that rounds to these decimals, or is them. */
export function isRoundedSolution(assignment: Assignment, system: System, work: Work): boolean {
  return fromLinear(assignment, system, work) || fromSigns(assignment, system, work)
}

function fromLinear(assignment: Assignment, system: System, work: Work): boolean {
  const solution = solveLinear(system.relations, system.unknowns, work)
  if (solution.type !== 'one' || holds(solution.values, system, work) !== 'holds') return false
  return [...assignment].every(([name, written]) => {
    const exact = solution.values.get(name)
    const [a, r] = [exactValue(written, work), exact && exactValue(exact, work)]
    const most = a && furthest(written, a)
    return a && r && (equal(a, r) || (most && compare(absolute(subtract(a, r)), most) <= 0))
  })
}

/** Between two numbers at which the sides differ in different directions, what is continuous has a solution. */
function fromSigns(assignment: Assignment, { relations, unknowns }: System, work: Work): boolean {
  const [[name, written] = [], ...more] = assignment
  const [relation, ...others] = relations
  if (name === undefined || !written || !relation || more.length + others.length > 0) return false
  if (relation.sign !== '=' || unknowns.length > 1) return false
  const apart: Expression = { type: 'sum', terms: [relation.left, { type: 'negative', of: relation.right }] }
  const a = exactValue(written, work)
  const most = a && furthest(written, a)
  if (!a || !most || symbols(apart).size > 1 || !isContinuous(apart)) return false
  const [low, high] = [subtract(a, most), add(a, most)].map((value) =>
    realValue(substitute(apart, new Map([[name, { type: 'number', value }]])), work),
  )
  return low !== undefined && high !== undefined && ((low < 0n && high > 0n) || (low > 0n && high < 0n))
}

/**
 * How far the exact value may be from the written one: half of its last place, and where that is whole, a hundredth of it.
 * The last digits of a float are not rounded right.
 */
function furthest(written: Expression, value: Rational): Rational | undefined {
  const decimals = decimalsOf(written)
  if (decimals === undefined || decimals > 30) return undefined
  const places = decimals >= 14 ? decimals - 2 : decimals
  const half = divide(one, multiply(rational(2), power(rational(10), BigInt(places))))
  const hundredth = divide(absolute(value), rational(100))
  return places === 0 && compare(hundredth, half) < 0 ? hundredth : half
}

/** Of polynomials, and of e to the power of one, that is plain. */
function isContinuous(of: Expression): boolean {
  return !some(of, (part) => {
    if (part.type === 'quotient') return symbols(part.below).size > 0
    if (part.type === 'root' || part.type === 'plus-minus') return symbols(part).size > 0
    if (part.type === 'call') return symbols(part).size > 0 && !/^(?:sin|cos|exp)$/.test(part.name)
    if (part.type !== 'power' || symbols(part).size === 0) return false
    const [base, exponent] = [numberOf(part.base), numberOf(part.exponent)]
    return !(base && base.n > 0n) && !(exponent && exponent.d === 1n && exponent.n > 0n)
  })
}

function numberOf(of: Expression): Rational | undefined {
  if (of.type === 'negative') {
    const value = numberOf(of.of)
    return value && negative(value)
  }
  return of.type === 'number' ? of.value : undefined
}
