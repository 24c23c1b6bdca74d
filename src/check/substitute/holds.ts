import { symbols, type Expression } from '../tutor/expression.ts'
import { rational } from '../tutor/rational.ts'
import { sameValue } from '../tutor/same.ts'
import { substitute } from '../tutor/substitute.ts'
import type { Work } from '../tutor/work.ts'
import type { Relation } from './known.ts'
import { solveLinear } from './linear.ts'
import { isFound, type Solved } from './solved.ts'

export type Assignment = ReadonlyMap<string, Expression>

export type Holding = 'holds' | 'fails' | 'unknown'

/** What an answer is put into. `unknowns` are all symbols that stand for one value each; the others are parameters. */
export interface System {
  readonly relations: readonly Relation[]
  readonly unknowns: readonly string[]
  readonly parameters: readonly string[]
}

export function systemOf({ symbols: wanted }: Solved, relations: readonly Relation[]): System {
  const names = [...new Set(relations.flatMap(namesIn))]
  const isUnknown = (name: string) => wanted.includes(name) || isFound(name)
  return {
    relations,
    unknowns: names.filter(isUnknown),
    parameters: names.filter((name) => !isUnknown(name)),
  }
}

export function namesIn({ left, right }: Relation): readonly string[] {
  return [...symbols(left), ...symbols(right)]
}

/**
 * Whether the equations hold where these symbols have these values: exactly, for all values of the parameters. Other unknowns
 * have the values that the equations then leave them, where these are linear; they are put in as well.
 */
export function holds(assignment: Assignment, { relations, unknowns }: System, work: Work): Holding {
  const replaced = put(assignment, relations)
  const left = unknowns.filter(
    (name) => !assignment.has(name) && replaced.some((each) => namesIn(each).includes(name)),
  )
  if (left.length === 0) return all(replaced, work)
  const rest = solveLinear(replaced, left, work)
  if (rest.type === 'one') return all(put(rest.values, replaced), work)
  return rest.type === 'none' ? 'fails' : 'unknown'
}

/** Other numbers, one of each sign, that nobody would choose. */
const others = [rational(123_457, 1013), rational(-98_765, 877)]

/**
 * Whether it says something of each symbol: with another value in its place the equations no longer hold, and the program
 * did not just give the value (`x = 11`).
 */
export function saysSomething(assignment: Assignment, system: System, work: Work): boolean {
  const [name, ...more] = assignment.keys()
  if (more.length === 0 && system.relations.some((relation) => isGiven(relation, name))) return false
  return [...assignment.keys()].every((name) =>
    others.every((value) => {
      const changed = new Map(assignment).set(name, { type: 'number', value })
      return holds(changed, system, work) === 'fails'
    }),
  )
}

function isGiven({ left, right }: Relation, name: string | undefined): boolean {
  return [
    [left, right],
    [right, left],
  ].some(([one, other]) => one?.type === 'symbol' && one.name === name && other && symbols(other).size === 0)
}

export function put(assignment: Assignment, relations: readonly Relation[]): readonly Relation[] {
  return relations.map(({ left, sign, right }) => ({
    left: substitute(left, assignment),
    sign,
    right: substitute(right, assignment),
  }))
}

function all(relations: readonly Relation[], work: Work): Holding {
  const found = relations.map(({ left, sign, right }) =>
    sign === '=' ? sameValue(left, right, work) : 'unknown',
  )
  if (found.includes('different')) return 'fails'
  return found.every((same) => same === 'same') ? 'holds' : 'unknown'
}
