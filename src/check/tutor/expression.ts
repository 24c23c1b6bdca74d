import type { Rational } from './rational.ts'

/** Functions of one argument that can be evaluated anywhere, and a few of whole numbers. */
export type FunctionName =
  | 'sin'
  | 'cos'
  | 'tan'
  | 'cot'
  | 'sec'
  | 'csc'
  | 'arcsin'
  | 'arccos'
  | 'arctan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'ln'
  | 'exp'
  | 'abs'
  | 'floor'
  | 'ceil'
  | 'factorial'
  | 'binomial'

/** Sums and products have any number of parts, so that their length costs no depth. */
export type Expression =
  /** `decimals` is there for a number written with a point. */
  | {
      readonly type: 'number'
      readonly value: Rational
      readonly decimals?: number
      /** There for a number written as `2 1/2`: as simple as that, or as `2 2/4`. */
      readonly mixed?: 'reduced' | 'reducible'
    }
  | { readonly type: 'symbol'; readonly name: string }
  | { readonly type: 'constant'; readonly name: 'pi' | 'e' | 'i' | 'infinity' }
  | { readonly type: 'sum'; readonly terms: readonly Expression[] }
  | { readonly type: 'product'; readonly factors: readonly Expression[] }
  | { readonly type: 'quotient'; readonly above: Expression; readonly below: Expression }
  | { readonly type: 'negative'; readonly of: Expression }
  /** `sign` is 1 for ±, -1 for ∓. */
  | { readonly type: 'plus-minus'; readonly sign: 1 | -1; readonly of: Expression }
  | { readonly type: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly type: 'root'; readonly degree: number; readonly of: Expression }
  | { readonly type: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }

/** The parts of an expression. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'number':
    case 'symbol':
    case 'constant':
      return []
    case 'sum':
      return expression.terms
    case 'product':
      return expression.factors
    case 'quotient':
      return [expression.above, expression.below]
    case 'negative':
    case 'plus-minus':
    case 'root':
      return [expression.of]
    case 'power':
      return [expression.base, expression.exponent]
    case 'call':
      return expression.args
  }
}

/** Whether any part of it, itself included, is like this. */
export function some(expression: Expression, test: (part: Expression) => boolean): boolean {
  return test(expression) || parts(expression).some((part) => some(part, test))
}

/** The names of the variables in it. */
export function symbols(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>()
  some(expression, (part) => {
    if (part.type === 'symbol') names.add(part.name)
    return false
  })
  return names
}

/** The two values that a ± stands for, or the expression alone. */
export function expandSigns(expression: Expression): readonly Expression[] {
  if (!some(expression, ({ type }) => type === 'plus-minus')) return [expression]
  return [choose(expression, 1), choose(expression, -1)]
}

function choose(expression: Expression, sign: 1 | -1): Expression {
  const go = (part: Expression) => choose(part, sign)
  if (expression.type !== 'plus-minus') return mapParts(expression, go)
  return expression.sign === sign ? go(expression.of) : { type: 'negative', of: go(expression.of) }
}

/** The same with other parts in it. */
export function mapParts(expression: Expression, go: (part: Expression) => Expression): Expression {
  switch (expression.type) {
    case 'number':
    case 'symbol':
    case 'constant':
      return expression
    case 'sum':
      return { ...expression, terms: expression.terms.map(go) }
    case 'product':
      return { ...expression, factors: expression.factors.map(go) }
    case 'quotient':
      return { ...expression, above: go(expression.above), below: go(expression.below) }
    case 'negative':
    case 'plus-minus':
    case 'root':
      return { ...expression, of: go(expression.of) }
    case 'power':
      return { ...expression, base: go(expression.base), exponent: go(expression.exponent) }
    case 'call':
      return { ...expression, args: expression.args.map(go) }
  }
}

export function product(factors: readonly Expression[]): Expression {
  return factors.length === 1 && factors[0] ? factors[0] : { type: 'product', factors }
}

export function whole(n: bigint): Expression {
  return { type: 'number', value: { n, d: 1n } }
}
