import type { Expression, FunctionName } from './expression.ts'
import { product, whole } from './expression.ts'
import { constants, functions } from './known.ts'
import { add, divide, parseDecimal, rational } from './rational.ts'
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
  return { type: 'number', value, mixed: true }
}

function symbolOf(name: string): Expression {
  const constant = constants[name]
  return constant ? { type: 'constant', name: constant } : { type: 'symbol', name }
}

function readName(reader: Reader, name: string): Expression {
  const known = functions[name]
  if (known === undefined) return symbolOf(name)
  if (known === 'rational') return readFraction(reader)
  if (known === 'sqrt' || known === 'cbrt') return readRoot(reader, known)
  if (known === 'binomial') return { type: 'call', name: 'binomial', args: readPair(reader) }
  if (known === 'log') return readLogarithm(reader)
  return readCall(reader, known)
}

function readFraction(reader: Reader): Expression {
  const [above, below] = readPair(reader)
  return { type: 'quotient', above, below }
}

/** Two arguments, as LaTeX writes them or as Python does. */
function readPair(reader: Reader): readonly [Expression, Expression] {
  const open = reader.peek()
  if (open?.type !== 'open' || open.text !== '(') return [readArgument(reader), readArgument(reader)]
  return reader.deeper(() => {
    reader.take()
    const above = reader.grammar.sum(reader)
    const below = reader.takeSign(',') ? reader.grammar.sum(reader) : whole(1n)
    reader.takeClose()
    return [above, below]
  })
}

/** What TeX takes where one argument is due. */
function readArgument(reader: Reader): Expression {
  const digit = reader.takeDigit()
  return digit === undefined ? readPrimary(reader) : whole(BigInt(digit))
}

function readRoot(reader: Reader, name: 'sqrt' | 'cbrt'): Expression {
  let degree = name === 'cbrt' ? 3 : 2
  const open = reader.peek()
  if (open?.type === 'open' && open.text === '[') {
    const index = reader.deeper(() => readPrimary(reader))
    if (index.type !== 'number' || index.value.d !== 1n || index.value.n < 2n || index.value.n > 64n) {
      throw new Unreadable('root')
    }
    degree = Number(index.value.n)
  }
  return { type: 'root', degree, of: readArgument(reader) }
}

function readLogarithm(reader: Reader): Expression {
  const natural = (of: Expression): Expression => ({ type: 'call', name: 'ln', args: [of] })
  const written = reader.takeSign('_') ? readArgument(reader) : undefined
  const open = reader.peek()
  const isCall = open?.type === 'open' && open.text === '('
  const [of, base = written] = isCall ? readPythonLog(reader) : [readOperand(reader)]
  const by = base ?? (reader.logBase === '10' ? whole(10n) : undefined)
  return by ? { type: 'quotient', above: natural(of), below: natural(by) } : natural(of)
}

function readPythonLog(reader: Reader): readonly [Expression, Expression?] {
  return reader.deeper(() => {
    reader.take()
    const of = reader.grammar.sum(reader)
    const base = reader.takeSign(',') ? reader.grammar.sum(reader) : undefined
    reader.takeClose()
    return base ? [of, base] : [of]
  })
}

function readCall(reader: Reader, name: FunctionName): Expression {
  if (!reader.takeSign('^')) return { type: 'call', name, args: [readOperand(reader)] }
  const exponent = reader.takeSign('-')
    ? ({ type: 'negative', of: readArgument(reader) } as const)
    : readArgument(reader)
  const of = readOperand(reader)
  const inner = exponent.type === 'negative' ? exponent.of : undefined
  if (
    inner?.type === 'number' &&
    inner.value.n === 1n &&
    (name === 'sin' || name === 'cos' || name === 'tan')
  ) {
    return { type: 'call', name: `arc${name}`, args: [of] }
  }
  return { type: 'power', base: { type: 'call', name, args: [of] }, exponent }
}

/** Of a function without brackets: the factors up to the next function or sign. `\sin 3x + 1` is sin(3x) + 1. */
function readOperand(reader: Reader): Expression {
  const open = reader.peek()
  if (open?.type === 'open' && open.text !== '{') return readPrimary(reader)
  return reader.deeper(() => {
    const isNegative = reader.takeSign('-')
    const factors = [reader.grammar.power(reader)]
    for (;;) {
      const next = reader.peek()
      const isFunction = next?.type === 'name' && /^(?:sin|cos|tan|cot|sec|csc|ln|log)$/.test(next.text)
      if (!reader.startsFactor() || isFunction || next?.type === 'open') break
      factors.push(reader.grammar.power(reader))
    }
    const of = product(factors)
    return isNegative ? { type: 'negative', of } : of
  })
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
