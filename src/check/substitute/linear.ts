import type { Expression } from '../tutor/expression.ts'
import { normal } from '../tutor/normal.ts'
import { add, divide, multiply, negative, one, rational, type Rational } from '../tutor/rational.ts'
import { orTooMuch, type Work } from '../tutor/work.ts'
import type { Relation } from './known.ts'

/** One equation: Σ coefficient · unknown = constant. */
interface Row {
  readonly of: ReadonlyMap<string, Rational>
  readonly constant: Rational
}

export type Solution =
  | { readonly type: 'one'; readonly values: ReadonlyMap<string, Expression> }
  | { readonly type: 'none' }
  /** It has many, or it is not linear, or that would be too much work. */
  | { readonly type: 'unknown' }

/** Solves linear equations exactly. Denominators are cleared: a solution is to be held against the equations. */
export function solveLinear(
  relations: readonly Relation[],
  unknowns: readonly string[],
  work: Work,
): Solution {
  const rows = orTooMuch(() => relations.map((relation) => rowOf(relation, unknowns, work)))
  if (!rows?.every((row) => row !== undefined)) return { type: 'unknown' }
  return orTooMuch(() => eliminate(rows, unknowns, work)) ?? { type: 'unknown' }
}

function rowOf({ left, sign, right }: Relation, unknowns: readonly string[], work: Work): Row | undefined {
  const { above, opaque } = normal({ type: 'sum', terms: [left, { type: 'negative', of: right }] }, work)
  if (opaque || sign !== '=') return undefined
  const of = new Map<string, Rational>()
  let constant = rational(0)
  for (const { coefficient, powers } of above.values()) {
    const [power, ...more] = powers
    if (!power) constant = negative(coefficient)
    else if (more.length === 0 && power[1].n === 1n && power[1].d === 1n && unknowns.includes(power[0]))
      of.set(power[0], coefficient)
    else return undefined
  }
  return { of, constant }
}

function eliminate(rows: readonly Row[], unknowns: readonly string[], work: Work): Solution {
  let left = rows
  const solved: (readonly [name: string, row: Row])[] = []
  for (const name of unknowns) {
    const pivot = left.find(({ of }) => of.has(name))
    if (!pivot) return left.some(isContradiction) ? { type: 'none' } : { type: 'unknown' }
    const row = scaled(pivot, divide(one, pivot.of.get(name) ?? one), work)
    left = left.filter((each) => each !== pivot).map((each) => without(each, row, name, work))
    for (const [index, [other, before]] of solved.entries())
      solved[index] = [other, without(before, row, name, work)]
    solved.push([name, row])
  }
  if (left.some(isContradiction)) return { type: 'none' }
  const values = solved.map(([name, row]) => [name, { type: 'number', value: row.constant }] as const)
  return { type: 'one', values: new Map<string, Expression>(values) }
}

function isContradiction({ of, constant }: Row): boolean {
  return of.size === 0 && constant.n !== 0n
}

function scaled({ of, constant }: Row, by: Rational, work: Work): Row {
  work.spend(of.size + 1)
  const coefficients = Array.from(of, ([name, value]) => [name, multiply(value, by)] as const)
  return { of: new Map(coefficients), constant: multiply(constant, by) }
}

/** The row less so much of the other that the unknown is gone. */
function without(row: Row, other: Row, name: string, work: Work): Row {
  const times = row.of.get(name)
  if (!times) return row
  const minus = scaled(other, negative(times), work)
  const of = new Map(row.of)
  for (const [each, value] of minus.of) {
    const sum = add(of.get(each) ?? rational(0), value)
    if (sum.n === 0n) of.delete(each)
    else of.set(each, sum)
  }
  return { of, constant: add(row.constant, minus.constant) }
}
