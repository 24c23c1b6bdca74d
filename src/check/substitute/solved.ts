import { symbols, type Expression } from '../tutor/expression.ts'
import { constants } from '../tutor/known.ts'
import { substitute } from '../tutor/substitute.ts'
import type { Relation } from './known.ts'

/** What one call of a solver was given. */
export interface Solved {
  readonly id: number
  readonly relations: readonly Relation[]
  /** The symbols that it was solved for, in the order of the call. */
  readonly symbols: readonly string[]
  /** Whether the call named them. */
  readonly named: boolean
}

/**
 * The name of a program's symbol in expressions: as the tutor's reader would have it, `x_1` for `x1`, and never that of a
 * constant.
 */
export function symbolName(name: string): string {
  const indexed = name.replace(/^([A-Za-z])(\d+)$/, '$1_$2')
  return constants.has(indexed) ? `${indexed}‹›` : indexed
}

/**
 * The value that a solution has for a symbol, as a symbol of its own: the x that was found is not the x that a later
 * equation is about. What is known of it is the equations that it solves (`withSources`).
 */
export function found({ id }: Solved, row: number, name: string): Expression {
  return { type: 'symbol', name: `${name.replace(/‹.*/, '')}‹${id}.${row}›` }
}

export function isFound(name: string): boolean {
  return /‹\d+\.-?\d+›$/.test(name)
}

/** As a person reads it. */
export function displayName(name: string): string {
  return name.replace(/‹.*/, '')
}

const mostSources = 8

/** The relations, and those that earlier solutions in them solve. `undefined` where that goes on and on. */
export function withSources(
  relations: readonly Relation[],
  all: readonly Solved[],
): readonly Relation[] | undefined {
  const seen = new Set<string>()
  let result = relations
  for (let rounds = 0; rounds <= mostSources; rounds++) {
    const names = new Set(result.flatMap(({ left, right }) => [...symbols(left), ...symbols(right)]))
    const next = [...names].find((name) => isFound(name) && !seen.has(sourceOf(name)))
    if (next === undefined) return result
    seen.add(sourceOf(next))
    const [id = '', row = ''] = sourceOf(next).split('.')
    const source = all.find((solved) => `${solved.id}` === id)
    if (!source) return undefined
    const renamed = new Map(source.symbols.map((name) => [name, found(source, Number(row), name)] as const))
    result = [
      ...result,
      ...source.relations.map(({ left, sign, right }) => ({
        left: substitute(left, renamed),
        sign,
        right: substitute(right, renamed),
      })),
    ]
  }
  return undefined
}

function sourceOf(name: string): string {
  return /‹(.*)›$/.exec(name)?.[1] ?? ''
}
