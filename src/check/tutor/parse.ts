import type { Expression } from './expression.ts'
import { product, whole } from './expression.ts'
import { readPrimary } from './primary.ts'
import { Reader, type Grammar, type LogBase } from './reader.ts'
import type { Tokens } from './tokens.ts'
import { Unreadable } from './work.ts'

const grammar: Grammar = { sum: readSum, power: readPower, primary: readPrimary }

/** The expression that the tokens are, all of them. Throws `Unreadable` where they are none. */
export function parseExpression(tokens: Tokens, logBase: LogBase = 'e'): Expression {
  const reader = new Reader(tokens, grammar, logBase)
  const expression = readSum(reader)
  if (reader.peek()) throw new Unreadable('rest')
  return expression
}

function readSum(reader: Reader): Expression {
  const terms: Expression[] = []
  if (reader.takeSign('+-')) terms.push({ type: 'plus-minus', sign: 1, of: readProduct(reader) })
  else if (reader.takeSign('-+')) terms.push({ type: 'plus-minus', sign: -1, of: readProduct(reader) })
  else terms.push(readProduct(reader))
  for (;;) {
    if (reader.takeSign('+')) terms.push(readProduct(reader))
    else if (reader.takeSign('-')) terms.push({ type: 'negative', of: readProduct(reader) })
    else if (reader.takeSign('+-')) terms.push({ type: 'plus-minus', sign: 1, of: readProduct(reader) })
    else if (reader.takeSign('-+')) terms.push({ type: 'plus-minus', sign: -1, of: readProduct(reader) })
    else return terms.length === 1 && terms[0] ? terms[0] : { type: 'sum', terms }
  }
}

/** A fraction stroke binds like a product sign, from the left: `1/2x` is half of x, as in Python. */
function readProduct(reader: Reader): Expression {
  let factors: Expression[] = [readUnary(reader)]
  for (;;) {
    if (reader.takeSign('*')) factors.push(readUnary(reader))
    else if (reader.takeSign('/')) {
      factors = [{ type: 'quotient', above: product(factors), below: readUnary(reader) }]
    } else if (reader.startsFactor()) factors.push(readPower(reader))
    else return product(factors)
  }
}

function readUnary(reader: Reader): Expression {
  let isNegative = false
  for (;;) {
    if (reader.takeSign('-')) isNegative = !isNegative
    else if (!reader.takeSign('+')) break
  }
  const of = readPower(reader)
  return isNegative ? { type: 'negative', of } : of
}

function readPower(reader: Reader): Expression {
  const base = readPostfix(reader)
  if (!reader.takeSign('^')) return base
  return reader.deeper(() => ({ type: 'power', base, exponent: readUnary(reader) }))
}

function readPostfix(reader: Reader): Expression {
  let of = readPrimary(reader)
  for (let count = 0; count < 8; count++) {
    if (reader.takeSign('!')) of = { type: 'call', name: 'factorial', args: [of] }
    else if (reader.takeSign('%')) of = { type: 'quotient', above: of, below: whole(100n) }
    else if (reader.takeSign('deg')) of = product([of, { type: 'quotient', above: pi, below: whole(180n) }])
    else return of
  }
  throw new Unreadable('postfix')
}

const pi: Expression = { type: 'constant', name: 'pi' }
