import { product, whole, type Expression, type FunctionName } from './expression.ts'
import type { Known } from './known.ts'
import type { Reader } from './reader.ts'
import { Unreadable } from './work.ts'

/** A function with what it is of, after its name. */
export function readFunction(reader: Reader, known: Known): Expression {
  if (known === 'rational') return readFraction(reader)
  if (known === 'sqrt' || known === 'cbrt') return readRoot(reader, known)
  if (known === 'binomial') return { type: 'call', name: 'binomial', args: readPair(reader) }
  if (known === 'log') return readLogarithm(reader)
  return readCall(reader, known)
}

/** `\\frac{1}{2}`, `\\frac12`, `Rational(1, 2)`, after the name. */
export function readFraction(reader: Reader): Expression {
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
  return digit === undefined ? reader.grammar.primary(reader) : whole(BigInt(digit))
}

function readRoot(reader: Reader, name: 'sqrt' | 'cbrt'): Expression {
  let degree = name === 'cbrt' ? 3 : 2
  const open = reader.peek()
  if (open?.type === 'open' && open.text === '[') {
    const index = reader.deeper(() => reader.grammar.primary(reader))
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
  if (open?.type === 'open' && open.text !== '{') return reader.grammar.primary(reader)
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
