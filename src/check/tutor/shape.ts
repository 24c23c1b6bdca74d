import { infinity } from './same.ts'
import type { Expression } from './expression.ts'
import type { Kind } from './reason.ts'
import type { Unit } from './units.ts'

export type RelationSign = '=' | '!=' | '<' | '<=' | '>' | '>='

export type Bracket = '(' | '[' | 'set' | '<' | 'bare'

/** What an answer is, before it is compared. Nothing in it has been worked out. */
export type Shape =
  | { readonly type: 'value'; readonly of: Expression; readonly unit?: Unit; readonly percent: boolean }
  /** A list, set, tuple, or interval: which, is not always to be seen. `bare` has no brackets. */
  | {
      readonly type: 'group'
      readonly open: Bracket
      readonly close: Bracket
      readonly items: readonly Shape[]
    }
  /** Joined by ∪, or by "or" between inequalities. */
  | { readonly type: 'union'; readonly parts: readonly Shape[] }
  | { readonly type: 'matrix'; readonly rows: readonly (readonly Expression[])[] }
  | {
      readonly type: 'relation'
      readonly sides: readonly Expression[]
      readonly signs: readonly RelationSign[]
    }
  /** `x = 5`, `f(x) = 2x`, `area = 5`, `(x, y) = (1, 2)`: something with a name. */
  | { readonly type: 'named'; readonly name: string; readonly shape: Shape }
  | { readonly type: 'time'; readonly minutes: number; readonly half?: 'am' | 'pm' }
  | { readonly type: 'ratio'; readonly terms: readonly Expression[] }
  | { readonly type: 'based'; readonly digits: string; readonly base: number }
  /** `prose` is false where it may be mathematics that could not be read. */
  | { readonly type: 'text'; readonly text: string; readonly prose: boolean }

export type Value = Shape & { readonly type: 'value' }
export type Group = Shape & { readonly type: 'group' }
export type Named = Shape & { readonly type: 'named' }
export type Relation = Shape & { readonly type: 'relation' }

export function value(of: Expression): Value {
  return { type: 'value', of, percent: false }
}

export function isInequality(shape: Shape): shape is Relation {
  return shape.type === 'relation' && shape.signs.some((sign) => sign !== '=')
}

/** Whether a pair in brackets can be nothing but an interval. */
export function isPlainlyInterval(shape: Shape): boolean {
  if (shape.type !== 'group' || shape.items.length !== 2) return false
  if (shape.open === 'bare' || shape.open === 'set' || shape.open === '<') return false
  const isEndless = shape.items.some((item) => item.type === 'value' && infinity(item.of) !== 0)
  return shape.open !== shape.close || isEndless
}

export function kindOf(shape: Shape): Kind {
  switch (shape.type) {
    case 'value':
      if (shape.percent) return 'percent'
      return isNumberLike(shape.of) ? 'number' : 'expression'
    case 'group':
      if (isPlainlyInterval(shape)) return 'interval'
      return shape.open === 'bare' ? 'list' : shape.open === 'set' ? 'set' : 'tuple'
    case 'union':
      return 'interval'
    case 'matrix':
      return 'matrix'
    case 'relation':
      return isInequality(shape) ? 'inequality' : 'equation'
    case 'named':
      return 'equation'
    case 'time':
      return 'time'
    case 'ratio':
      return 'ratio'
    case 'based':
      return 'based number'
    case 'text':
      return 'text'
  }
}

function isNumberLike(of: Expression): boolean {
  if (of.type === 'negative') return isNumberLike(of.of)
  if (of.type === 'quotient') return of.above.type === 'number' && of.below.type === 'number'
  return of.type === 'number'
}
