import { isSign, type Token, type Tokens } from './tokens.ts'

/** Sticky patterns of the ways in which numbers are written. */
export const based = /(?:(?=[A-Z]*\d)[0-9A-Z]+(?:\.[0-9A-Z]+)?)_(?:\{(\d{1,2})\}|(\d{1,2})(?!\d))/y
export const grouped =
  /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?: \d{3})+,\d{1,2}(?!\d)|\d{1,3}(?:(?: |\\,|~)\d{3})+(?![\d/])(?:\.\d+)?/y
export const repeating = /(\d*\.\d*)\\(?:overline|bar)\s*\{(\d+)\}/y
export const plain = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+(?![A-Za-z]))?/y

/** Without what stands between groups of digits, and with a point for a comma. */
export function withoutGroups(text: string): string {
  if (/^[\d.]+,\d+$/.test(text) && text.includes('.')) return text.replaceAll('.', '').replace(',', '.')
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '')
  const point = / /.test(text) ? text.replace(',', '.') : text
  return point.replace(/,|\s|\\,|~/g, '')
}

/** What a letter is by what stands beside it: `3 + 4*I` and `3+4j` as Python prints them, `[0,1] U [2,3]`. */
export function asMeant(token: Token, index: number, all: Tokens): Token {
  if (token.type !== 'name') return token
  const isUnion = token.text === 'U' && all[index - 1]?.type === 'close' && all[index + 1]?.type === 'open'
  if (isUnion) return { type: 'sign', text: 'cup', spaced: true }
  const isPython = token.text === 'j' && !token.spaced && all[index - 1]?.type === 'number'
  const isAlone = all.every((other) => other.type !== 'name' || other.text === 'j')
  if (isPython && isAlone && all.some((other) => isSign(other, '+', '-'))) return { ...token, text: 'i' }
  if (token.text !== 'I') return token
  const isFactor = [all[index - 1], all[index + 1]].some((beside) => isSign(beside, '*', '+', '-'))
  return isFactor ? { ...token, text: 'i' } : token
}
