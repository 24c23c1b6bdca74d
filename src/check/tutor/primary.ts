import type { Expression } from './expression.ts'
import { product } from './expression.ts'
import { readFraction, readFunction } from './functions.ts'
import { constants, functions } from './known.ts'
import { add, divide, gcd, parseDecimal, rational } from './rational.ts'
import type { Reader } from './reader.ts'
import { isSign } from './tokens.ts'
import { Unreadable } from './work.ts'

/** What stands between two operators. */
export function readPrimary(reader: Reader): Expression {
  const token = reader.take()
  switch (token.type) {
    case 'number':
      return readMixed(reader, numberOf(token.text))
    case 'name':
      return readName(reader, token.text)
    case 'open':
      return reader.deeper(() => readBracket(reader, token.text))
    case 'sign':
      if (token.text === '|') return reader.deeper(() => readBars(reader))
      throw new Unreadable(token.text)
    default:
      throw new Unreadable(token.type)
  }
}

function numberOf(text: string): Expression {
  const [, finite = text, period] = /^(.*)\((\d+)\)$/.exec(text) ?? []
  const value = parseDecimal(finite)
  const decimals = /[eE]/.test(text) ? undefined : finite.split('.')[1]?.length
  if (period === undefined) return { type: 'number', value, ...(decimals !== undefined && { decimals }) }
  const places = 10n ** BigInt(decimals ?? 0)
  const rest = rational(BigInt(period), places * (10n ** BigInt(period.length) - 1n))
  return { type: 'number', value: add(value, rest) }
}

/** `2 1/2` and `2\frac{1}{2}` are two and a half. */
function readMixed(reader: Reader, number: Expression): Expression {
  if (number.type !== 'number' || number.value.d !== 1n || number.decimals !== undefined) return number
  const [first, second, third] = [reader.peek(), reader.peek(1), reader.peek(2)]
  if (first?.type === 'number' && first.spaced && isSign(second, '/') && third?.type === 'number') {
    for (let count = 0; count < 3; count++) reader.take()
    return mixed(number, { type: 'quotient', above: numberOf(first.text), below: numberOf(third.text) })
  }
  if (first?.type !== 'name' || !/^[dtc]?frac$/.test(first.text)) return number
  reader.take()
  const part = readFraction(reader)
  return mixed(number, part) ?? product([number, part])
}

function mixed(number: Expression & { type: 'number' }, part: Expression): Expression {
  if (part.type !== 'quotient' || part.above.type !== 'number' || part.below.type !== 'number') {
    return product([number, part])
  }
  const value = add(number.value, divide(part.above.value, part.below.value))
  const [above, below] = [part.above.value.n, part.below.value.n]
  const isReduced = above < below && gcd(above, below) === 1n
  return { type: 'number', value, mixed: isReduced ? 'reduced' : 'reducible' }
}

function symbolOf(name: string): Expression {
  const constant = constants.get(name)
  return constant ? { type: 'constant', name: constant } : { type: 'symbol', name }
}

function readName(reader: Reader, name: string): Expression {
  const known = functions.get(name)
  return known === undefined ? symbolOf(name) : readFunction(reader, known)
}

function readBracket(reader: Reader, kind: string): Expression {
  const bars = reader.bars
  reader.bars = 0
  const of = reader.grammar.sum(reader)
  reader.bars = bars
  reader.takeClose()
  if (kind === 'abs' || kind === 'floor' || kind === 'ceil') return { type: 'call', name: kind, args: [of] }
  if (kind === 'set' || kind === '<') throw new Unreadable(kind)
  return of
}

function readBars(reader: Reader): Expression {
  reader.bars++
  const of = reader.grammar.sum(reader)
  reader.bars--
  if (!reader.takeSign('|')) throw new Unreadable('bars')
  return { type: 'call', name: 'abs', args: [of] }
}
