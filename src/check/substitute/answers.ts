import { whole, type Expression } from '../tutor/expression.ts'
import type { Group, Named, Shape } from '../tutor/shape.ts'
import type { Assignment } from './holds.ts'
import { displayName, symbolName } from './solved.ts'

/** One way to read an answer: each of these must be a solution. */
export type Claim = readonly Assignment[]

/** What an answer may be about. */
export interface Wanted {
  /** What the program solved for. */
  readonly symbols: readonly string[]
  /** Whether the program put these into an order. */
  readonly ordered: boolean
  /** All symbols that the equations leave one value, or a few. */
  readonly unknowns: readonly string[]
  /** The others in the equations. */
  readonly parameters: readonly string[]
}

/** What an answer may say of them: a single number may be meant for any. */
export function claimsOf(shape: Shape, wanted: Wanted): readonly Claim[] {
  switch (shape.type) {
    case 'value':
      return wanted.unknowns.flatMap((name) => valuesOf(shape).map((of) => [new Map([[name, of]])]))
    case 'named':
      return namedClaims(shape, wanted)
    case 'group':
      return groupClaims(shape, wanted)
    default:
      return []
  }
}

/** `x = 5`, `(x, y) = (1, 2)`. A word that the program does not have says nothing where only one thing is asked. */
function namedClaims({ name, shape }: Named, wanted: Wanted): readonly Claim[] {
  const names = name.split(',').map((each) => displayName(symbolName(each)))
  const symbols = names.flatMap((each) => wanted.unknowns.filter((one) => displayName(one) === each))
  if (symbols.length === names.length) {
    return claimsOf(shape, { symbols, ordered: true, unknowns: symbols, parameters: [] })
  }
  const isWord = names.length === 1 && name.length > 2
  const isOther = wanted.parameters.some((each) => names.includes(displayName(each)))
  return !isWord || isOther || wanted.unknowns.length > 1 ? [] : claimsOf(shape, wanted)
}

function groupClaims(group: Group, wanted: Wanted): readonly Claim[] {
  const whole = fromNames(group, wanted.unknowns) ?? tupleOf(group, wanted)
  if (whole) return [[whole]]
  const tuples = group.items.map((item) => (item.type === 'group' ? tupleOf(item, wanted) : undefined))
  if (tuples.length > 0 && tuples.every((each) => each !== undefined)) return [tuples]
  const [only, ...more] = wanted.unknowns
  if (only === undefined || more.length > 0 || group.open === '(' || group.open === '<') return []
  const values = group.items.map(valueOf)
  return values.length > 0 && values.every((each) => each !== undefined)
    ? [values.map((of) => new Map([[only, of]]))]
    : []
}

/** `x = 1, y = 2`. */
function fromNames({ items }: Group, unknowns: readonly string[]): Assignment | undefined {
  const values = new Map<string, Expression>()
  for (const item of items) {
    const written = item.type === 'named' ? displayName(symbolName(item.name)) : ''
    const name = unknowns.find((each) => displayName(each) === written)
    const of = item.type === 'named' ? valueOf(item.shape) : undefined
    if (!of || name === undefined || values.has(name)) return undefined
    values.set(name, of)
  }
  return values.size > 1 ? values : undefined
}

/** `(1, 2)`, in the order in which the program has the symbols. */
function tupleOf({ open, items }: Group, { symbols, ordered }: Wanted): Assignment | undefined {
  if (!ordered || items.length !== symbols.length || symbols.length < 2 || open === 'set') return undefined
  const values = items.map(valueOf)
  const pairs = symbols.flatMap((name, index) => {
    const of = values[index]
    return of ? [[name, of] as const] : []
  })
  return pairs.length === symbols.length ? new Map(pairs) : undefined
}

function valueOf(shape: Shape): Expression | undefined {
  return shape.type === 'value' && !shape.percent ? shape.of : undefined
}

/** 5 % is 0.05, and may be written for the 5 that was solved for. */
function valuesOf({ of, percent }: Shape & { readonly type: 'value' }): readonly Expression[] {
  return percent ? [of, { type: 'quotient', above: of, below: whole(100n) }] : [of]
}
