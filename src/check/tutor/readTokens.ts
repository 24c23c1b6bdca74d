import { expandSigns } from './expression.ts'
import { parseExpression } from './parse.ts'
import { readQuantity } from './quantity.ts'
import { readRelation } from './readRelation.ts'
import type { LogBase } from './reader.ts'
import { value, type Bracket, type Shape } from './shape.ts'
import { isSign, isWrapped, splitAt, type Token, type Tokens } from './tokens.ts'
import { Unreadable } from './work.ts'

/** What the tokens of a whole answer are. Throws `Unreadable` where they are no mathematics. */
export function readTokens(tokens: Tokens, logBase: LogBase, depth = 0): Shape {
  if (tokens.length === 0 || depth > 12) throw new Unreadable('nothing')
  const go = (some: Tokens) => readTokens(some, logBase, depth + 1)
  return (
    readQuantity(tokens, logBase) ??
    readList(tokens, go) ??
    readUnion(tokens, go) ??
    readRelation(tokens, logBase, go) ??
    readMatrix(tokens, logBase) ??
    readGroup(tokens, go) ??
    readBased(tokens) ??
    readRatio(tokens, logBase) ??
    readValue(tokens, logBase)
  )
}

type Go = (tokens: Tokens) => Shape

/** `1, 2 and 3`; `x = 1 or x = 2`; `x > 1 and x < 5`. */
function readList(tokens: Tokens, go: Go): Shape | undefined {
  const either = splitAt(tokens, 'or').filter(({ length }) => length > 0)
  const isOr = either.length > 1
  const cut = isOr ? either : splitAt(tokens, ',', ';', 'and').filter(({ length }) => length > 0)
  if (cut.length < 2) return undefined
  const items = cut.map(go)
  if (items.every((item) => item.type === 'relation' && item.signs.every((sign) => sign !== '='))) {
    return isOr ? { type: 'union', parts: items } : { type: 'group', open: 'bare', close: 'bare', items }
  }
  return { type: 'group', open: 'bare', close: 'bare', items: oneName(items).flatMap(spread) }
}

/** `x = 1, 2` and `x = 1 or x = 2` are two values of one thing. */
function oneName(items: readonly Shape[]): readonly Shape[] {
  const [first] = items
  if (first?.type !== 'named') return items
  const isOne = items.every((item) =>
    item.type === 'named' ? item.name === first.name : item.type === 'value',
  )
  return isOne ? items.map((item) => (item.type === 'named' ? item.shape : item)) : items
}

/** A ± stands for two values. */
function spread(item: Shape): readonly Shape[] {
  const isPlain =
    item.type === 'group' && item.open === 'bare' && item.items.every(({ type }) => type !== 'named')
  return isPlain ? item.items : [item]
}

function readUnion(tokens: Tokens, go: Go): Shape | undefined {
  const cut = splitAt(tokens, 'cup')
  return cut.length < 2 ? undefined : { type: 'union', parts: cut.map(go) }
}

function readMatrix(tokens: Tokens, logBase: LogBase): Shape | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first?.type === 'word' && /^(?:Matrix|array)$/.test(first.text)) {
    const inside = tokens.slice(1)
    return isWrapped(inside) ? readMatrix(inside.slice(1, -1), logBase) : undefined
  }
  if (first?.type === 'begin' && last?.type === 'end') {
    const rows = splitAt(tokens.slice(1, -1), '\\\\').filter(({ length }) => length > 0)
    return matrix(
      rows.map((row) => splitAt(row, '&')),
      logBase,
    )
  }
  if (!isWrapped(tokens) || !isBracket(first, '[', '(')) return undefined
  const rows = splitAt(tokens.slice(1, -1), ',')
  if (!rows.every((row) => isWrapped(row) && isBracket(row[0], '['))) {
    const wrapped = rows.length === 1 && tokens.length > 2 && tokens[1]?.type === 'begin'
    return wrapped ? readMatrix(tokens.slice(1, -1), logBase) : undefined
  }
  return matrix(
    rows.map((row) => splitAt(row.slice(1, -1), ',')),
    logBase,
  )
}

function matrix(rows: readonly (readonly Tokens[])[], logBase: LogBase): Shape {
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width)) throw new Unreadable('rows')
  return { type: 'matrix', rows: rows.map((row) => row.map((cell) => parseExpression(cell, logBase))) }
}

function isBracket(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.type === 'open' && texts.includes(token.text)
}

const brackets: Readonly<Record<string, Bracket>> = {
  '(': '(',
  ')': '(',
  '[': '[',
  ']': '[',
  set: 'set',
  '{': 'set',
  '}': 'set',
  '<': '<',
  '>': '<',
}

function readGroup(tokens: Tokens, go: Go): Shape | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first?.type === 'word' && first.text === 'FiniteSet' && isWrapped(tokens.slice(1))) {
    return readSet(tokens.slice(2, -1), go)
  }
  if (first?.type !== 'open' || last?.type !== 'close' || !isWrapped(tokens)) return undefined
  const inside = tokens.slice(1, -1)
  const [open, close] = [brackets[first.text], brackets[last.text]]
  if (!open || !close) return undefined
  const [member = [], condition, ...rest] = open === 'set' ? splitAt(inside, '|', ':') : []
  if (condition && rest.length === 0 && member[0]?.type === 'name') return go(condition)
  if (open === 'set' && close === 'set')
    return first.text === 'set' || splitAt(inside, ',').length > 1 ? readSet(inside, go) : go(inside)
  const cut = splitAt(inside, ',', ';')
  const isPair = cut.length > 1 || (open === '[' && close === '[') || open === '<'
  if (!isPair) return open === '(' && !startsValue(inside) ? go(inside) : undefined
  const items = cut.filter(({ length }) => length > 0).map(go)
  return { type: 'group', open, close, items }
}

/** `(x + 1)` is an expression, and `(1)` a number; in `((1, 2), (3, 4))` there is more. */
function startsValue(inside: Tokens): boolean {
  return !isWrapped(inside) && !inside.some((token) => isSign(token, '=', '<', '>', '<=', '>=', ':'))
}

function readSet(inside: Tokens, go: Go): Shape {
  const items =
    inside.length === 0
      ? []
      : splitAt(inside, ',', ';')
          .filter(({ length }) => length > 0)
          .map(go)
  return { type: 'group', open: 'set', close: 'set', items: items.flatMap(spread) }
}

function readBased(tokens: Tokens): Shape | undefined {
  const sign = isSign(tokens[0], '-') ? '-' : ''
  const number = tokens[sign.length]
  if (number?.type !== 'based' || tokens.length !== sign.length + 1) return undefined
  return { type: 'based', digits: `${sign}${number.digits}`, base: number.base }
}

function readRatio(tokens: Tokens, logBase: LogBase): Shape | undefined {
  const cut = splitAt(tokens, ':')
  if (cut.length < 2) return undefined
  return { type: 'ratio', terms: cut.map((term) => parseExpression(term, logBase)) }
}

function readValue(tokens: Tokens, logBase: LogBase): Shape {
  const isPercent = isSign(tokens.at(-1), '%')
  const of = parseExpression(isPercent ? tokens.slice(0, -1) : tokens, logBase)
  const [first, ...more] = expandSigns(of)
  if (!first || more.length === 0) return { type: 'value', of, percent: isPercent }
  return { type: 'group', open: 'bare', close: 'bare', items: [first, ...more].map(value) }
}
