import { type Expression, mapParts } from './expression.ts'

/** The expression with values in place of the variables of these names. What is put in is not looked into again. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (expression.type === 'symbol') return values.get(expression.name) ?? expression
  return mapParts(expression, (part) => substitute(part, values))
}
