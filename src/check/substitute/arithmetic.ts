import type { Expression } from '../tutor/expression.ts'
import { parseDecimal } from '../tutor/rational.ts'
import { Unreadable } from '../tutor/work.ts'
import type { BinarySign } from './syntax.ts'

/** Sums and products as long lists, so that their length costs no depth. */
export function combine(sign: BinarySign, left: Expression, right: Expression): Expression {
  switch (sign) {
    case '+':
    case '-': {
      const terms = left.type === 'sum' ? left.terms : [left]
      return { type: 'sum', terms: [...terms, sign === '+' ? right : { type: 'negative', of: right }] }
    }
    case '*':
      return { type: 'product', factors: [...(left.type === 'product' ? left.factors : [left]), right] }
    case '/':
      return { type: 'quotient', above: left, below: right }
    case '**':
      return { type: 'power', base: left, exponent: right }
  }
}

/** A number as it is written: 0.1 is a tenth here, whatever a computer makes of it. */
export function numberOf(text: string): Expression {
  if (!/^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw new Unreadable('number')
  const decimals = /[eE]/.test(text) ? undefined : text.split('.')[1]?.length
  return { type: 'number', value: parseDecimal(text), ...(decimals !== undefined && { decimals }) }
}
