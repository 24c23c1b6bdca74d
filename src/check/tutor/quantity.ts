import type { Expression } from './expression.ts'
import { functions } from './known.ts'
import { parseExpression } from './parse.ts'
import { add, divide, equal, multiply, one, type Rational } from './rational.ts'
import type { LogBase } from './reader.ts'
import type { Shape } from './shape.ts'
import { isSign, type Token, type Tokens } from './tokens.ts'
import { isKnownUnit, isUnitLetter, readUnit, type Unit } from './units.ts'

const currencies = ['$', '€', '£', '¢'] as const

/** A value with a unit before or behind it; also `3 hours 30 minutes`. `undefined` where there is none. */
export function readQuantity(tokens: Tokens, logBase: LogBase): Shape | undefined {
  const sign = isSign(tokens[0], '-') ? 1 : 0
  if (isSign(tokens[sign], ...currencies)) {
    const value = [...tokens.slice(0, sign), ...tokens.slice(sign + 1)]
    const unit = readUnit(tokens.slice(sign, sign + 1))
    const end = unitStart(value)
    if (value.length === 0 || value.some((token) => isSign(token, ...lists, ...currencies))) return undefined
    return {
      type: 'value',
      of: parseExpression(value.slice(0, end), logBase),
      percent: false,
      ...(unit && { unit }),
    }
  }
  return readCompound(tokens, logBase) ?? readOne(tokens, logBase)
}

const lists = [',', ';', 'and', 'or', '=', '<', '>', '<=', '>=', '!=', 'cup', 'in', ':', '...'] as const

function readOne(tokens: Tokens, logBase: LogBase): Shape | undefined {
  const start = unitStart(tokens)
  if (start === 0 || start === tokens.length) return undefined
  if (tokens.some((token) => isSign(token, ...lists))) return undefined
  const words = tokens.slice(start)
  // In sin 30° the degrees belong to the angle.
  if (isSign(words[0], 'deg') && tokens.some((token) => token.type === 'name' && functions.has(token.text)))
    return undefined
  if (/^percent$/i.test(textOf(words[0])) || (words.length === 1 && isSign(words[0], '%'))) {
    return { type: 'value', of: parseExpression(tokens.slice(0, start), logBase), percent: true }
  }
  if (words.some((word, index) => relating.test(textOf(word)) || (index === 0 && raised.test(textOf(word)))))
    return undefined
  const unit = readUnit(words)
  const of = unit && parseExpression(tokens.slice(0, start), logBase)
  return of && quantity(of, unit)
}

/** Words that make another number of the one before them. */
const relating = /^(?:not|less|more|fewer|greater|than|times|plus|minus|over|by|to|through|remainder)$/i

/** `5 squared`, but not `5 cm squared`. */
const raised = /^(?:squared|cubed)$/i

/** Dozens are counted at once. */
function quantity(of: Expression, unit: Unit): Shape {
  if (unit.dimension !== '' || equal(unit.factor, one)) return { type: 'value', of, unit, percent: false }
  return { type: 'value', of: times(of, unit.factor), percent: false }
}

function times(of: Expression, by: Rational): Expression {
  if (of.type === 'number') return { type: 'number', value: multiply(of.value, by) }
  return { type: 'product', factors: [of, { type: 'number', value: by }] }
}

/** Where the words of the unit begin: the first word behind which no mathematics follows. */
function unitStart(tokens: Tokens): number {
  let start = tokens.length
  for (let index = tokens.length - 1; index > 0; index--) {
    const token = tokens[index]
    if (!token || !canBeUnit(tokens, index)) break
    const isInside = start < tokens.length && token.type === 'word' && token.spaced
    if (isInside || isWord(token, tokens[index - 1]) || isSign(token, 'deg', ...currencies)) start = index
  }
  const isPer =
    start < tokens.length &&
    start > 1 &&
    isSign(tokens[start - 1], '/') &&
    tokens[start - 2]?.type === 'number'
  return isPer ? start - 1 : start
}

function isWord(token: Token, previous: Token | undefined): boolean {
  if (token.type !== 'word') return false
  if (token.prose || token.text === 'per' || token.text.length > 3 || isKnownUnit(token.text)) return true
  return (
    token.spaced &&
    previous?.type !== 'name' &&
    /^(?:men|boy|girl|car|cat|dog|egg|cow|hen|pie|box|toy|kid|bag|bus|pen|hat|day|way|win|bee|ant|pig|fox|cub|pea|jar|can|row|set)$/i.test(
      token.text,
    )
  )
}

function canBeUnit(tokens: Tokens, index: number): boolean {
  const [token, previous] = [tokens[index], tokens[index - 1]]
  if (!token) return false
  if (token.type === 'word') return true
  if (token.type === 'name')
    return previous !== undefined && (previous.type === 'word' || isSign(previous, '/'))
  if (isSign(token, '^', '/', 'deg', '.', ...currencies)) return true
  if (token.type === 'number') return isSign(previous, '^') || tokens[index - 2]?.type === 'sign'
  return (
    (token.type === 'open' || token.type === 'close') &&
    (isSign(previous, '^') || previous?.type === 'number')
  )
}

/** `3 hours 30 minutes`, `5 ft 3 in`: units of one kind, added in the first of them. */
function readCompound(tokens: Tokens, logBase: LogBase): Shape | undefined {
  const parts: { readonly of: Tokens; readonly unit: Tokens }[] = []
  let rest = tokens.filter((token) => !isSign(token, 'and', ','))
  while (rest.length > 0) {
    const start = rest.findIndex(
      (token, index) =>
        index > 0 && token.type === 'word' && (isKnownUnit(token.text) || isUnitLetter(token.text)),
    )
    if (start < 1 || rest.slice(0, start).some((token) => token.type === 'word')) return undefined
    const next = rest.findIndex((token, index) => index > start && token.type === 'number')
    parts.push({ of: rest.slice(0, start), unit: rest.slice(start, next < 0 ? undefined : next) })
    rest = next < 0 ? [] : rest.slice(next)
  }
  const units = parts.map(({ unit }) => (unit.length === 1 ? readUnit(unit) : undefined))
  const [first] = units
  if (parts.length < 2 || !first || first.dimension === '') return undefined
  if (
    units.some(
      (unit, index) => unit?.dimension !== first.dimension || (index > 0 && equal(unit.factor, first.factor)),
    )
  ) {
    return undefined
  }
  const terms = parts.map(({ of }, index) =>
    times(parseExpression(of, logBase), divide(units[index]?.factor ?? one, first.factor)),
  )
  return { type: 'value', of: sum(terms), unit: first, percent: false }
}

function sum(terms: readonly Expression[]): Expression {
  const numbers = terms.map((term) => (term.type === 'number' ? term.value : undefined))
  if (!numbers.every((number) => number !== undefined)) return { type: 'sum', terms }
  return { type: 'number', value: numbers.reduce(add) }
}

function textOf(token: Token | undefined): string {
  return token?.type === 'word' ? token.text : ''
}
