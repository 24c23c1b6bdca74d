import { isSign, type Token, type Tokens } from './tokens.ts'
import { isKnownUnit, isUnitLetter } from './units.ts'

/** `5 m`, `10 m/s`, `3 m^2`, `1 h 30 min` with their letters as units; `undefined` where there are none. */
export function withLetterUnits(tokens: Tokens): Tokens | undefined {
  const start = tokens.findIndex((token) => !isNumeral(token))
  const unit = tokens.slice(start)
  if (start < 1 || !unit.some(({ type }) => type === 'name') || isSign(unit[0], '^', '/')) return undefined
  if (!unit.every((token, index) => isOfUnit(token, index, unit))) return undefined
  return tokens.map((token, index) =>
    index >= start && token.type === 'name' ? { ...token, type: 'word', prose: true } : token,
  )
}

/** A part of `1\frac{1}{2}`. */
function isNumeral({ type, text }: Token & { text?: string }): boolean {
  return type === 'number' || type === 'open' || type === 'close' || (type === 'name' && text === 'frac')
}

function isOfUnit(token: Token, index: number, unit: Tokens): boolean {
  const isLast = index === unit.length - 1
  if (token.type === 'name') return isUnitLetter(token.text)
  if (token.type === 'word') return isKnownUnit(token.text) || token.text === 'per'
  if (token.type === 'number') return isSign(unit[index - 1], '^') || !isLast
  // `m^{2}`
  if (token.type === 'open') return isSign(unit[index - 1], '^')
  if (token.type === 'close') return unit[index - 2]?.type === 'open'
  return isSign(token, '/', '^', 'and') && !isLast
}
