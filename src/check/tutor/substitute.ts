import type { Expression } from './expression.ts'

/** The expression with values in place of the variables of these names. What is put in is not looked into again. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  const go = (part: Expression) => substitute(part, values)
  switch (expression.type) {
    case 'number':
    case 'constant':
      return expression
    case 'symbol':
      return values.get(expression.name) ?? expression
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
