import { some, type Expression } from '../tutor/expression.ts'
import type { RelationSign } from '../tutor/shape.ts'
import { substitute } from '../tutor/substitute.ts'
import { TooMuch } from '../tutor/work.ts'
import type { Solved } from './solved.ts'

/** An equation or inequality. */
export interface Relation {
  readonly left: Expression
  readonly sign: RelationSign
  readonly right: Expression
}

/** What is known of a value of the program without running it. */
export type Known =
  | { readonly type: 'unknown' }
  | { readonly type: 'expression'; readonly of: Expression }
  | { readonly type: 'relation'; readonly of: Relation }
  | { readonly type: 'list'; readonly items: readonly Known[] }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [Known, Known])[] }
  | { readonly type: 'text'; readonly text: string }
  /** A module that is imported, and a function of one, by the name it has there. */
  | { readonly type: 'module' }
  | { readonly type: 'function'; readonly name: string }
  /** What was solved gave this; one of its solutions where `row` is there. */
  | { readonly type: 'solution'; readonly solved: Solved; readonly row?: number }

export const unknown: Known = { type: 'unknown' }

/** Far more than a program writes by hand, far less than a call stack holds. */
const largest = 600

/** Throws `TooMuch` where a few lines have doubled an expression again and again. */
export function known(of: Expression): Known {
  let parts = 0
  some(of, () => {
    if (++parts > largest) throw new TooMuch()
    return false
  })
  return { type: 'expression', of }
}

/** One part after the other put in, everywhere in what is known. */
export function replaceIn(value: Known, values: ReadonlyMap<string, Expression>): Known {
  if (value.type === 'expression') return known(substitute(value.of, values))
  if (value.type !== 'relation') return unknown
  const [left, right] = [known(substitute(value.of.left, values)), known(substitute(value.of.right, values))]
  if (left.type !== 'expression' || right.type !== 'expression') return unknown
  return relation(left.of, value.of.sign, right.of)
}

export function relation(left: Expression, sign: RelationSign, right: Expression): Known {
  return { type: 'relation', of: { left, sign, right } }
}
