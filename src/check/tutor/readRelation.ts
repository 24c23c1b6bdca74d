import { parseExpression } from './parse.ts'
import type { LogBase } from './reader.ts'
import type { RelationSign, Shape } from './shape.ts'
import { isSign, isWrapped, splitAt, type Token, type Tokens } from './tokens.ts'

const signs = ['=', '!=', '<', '<=', '>', '>='] as const

/** `x = 5`, `1 < x <= 5`, `x \in (0, 1)`. `undefined` where there is no relation. */
export function readRelation(
  tokens: Tokens,
  logBase: LogBase,
  go: (tokens: Tokens) => Shape,
): Shape | undefined {
  const [name, ...members] = splitAt(tokens, 'in')
  if (name && members.length === 1 && members[0]) return go(members[0])
  const sides = splitAt(tokens, ...signs)
  if (sides.length < 2) return undefined
  const found = signsOf(tokens)
  const [left = [], right = []] = sides
  if (sides.length === 2 && found[0] === '=') {
    if (isName(left)) return { type: 'named', name: nameOf(left), shape: go(right) }
    if (isName(right)) return { type: 'named', name: nameOf(right), shape: go(left) }
  }
  return { type: 'relation', sides: sides.map((side) => parseExpression(side, logBase)), signs: found }
}

function signsOf(tokens: Tokens): readonly RelationSign[] {
  let depth = 0
  const found: RelationSign[] = []
  for (const token of tokens) {
    if (token.type === 'open') depth++
    if (token.type === 'close') depth--
    const sign = depth === 0 ? signs.find((text) => isSign(token, text)) : undefined
    if (sign) found.push(sign)
  }
  return found
}

/** `x`, `x_1`, `xyz`, `area`, `f(x)`, `f^{-1}(x)`, `|AB|`, `(x, y)`, `P'`. */
function isName(tokens: Tokens): boolean {
  const [first] = tokens
  if (first?.type === 'word') return tokens.every(({ type }) => type === 'word' || type === 'name')
  if (first?.type === 'name') {
    const rest = tokens.slice(1)
    return rest.length === 0 || isCall(first, rest) || rest.every((token) => isSign(token, "'"))
  }
  if (isWrapped(tokens))
    return splitAt(tokens.slice(1, -1), ',').every((part) => part.length === 1 && part[0]?.type === 'name')
  if (!isSign(first, '|') || !isSign(tokens.at(-1), '|')) return false
  return tokens.slice(1, -1).every(({ type }) => type === 'word' || type === 'name')
}

function isCall({ text }: Token & { readonly type: 'name' }, rest: Tokens): boolean {
  const open = rest.findIndex((token) => token.type === 'open' && token.text === '(')
  const arg = rest.slice(open)
  const isInverse = rest.slice(0, Math.max(open, 0)).every((token) => token.type !== 'name')
  const isPlain = arg.every((token) => token.type !== 'sign' || token.text === ',')
  return /^[A-Za-z](?:_\w+)?$/.test(text) && open >= 0 && isInverse && isWrapped(arg) && isPlain
}

function nameOf(tokens: Tokens): string {
  return tokens
    .map((token) => ('text' in token ? token.text : ''))
    .join('')
    .replace(/^[({]|[)}]$/g, '')
}
