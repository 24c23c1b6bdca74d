import { clean } from './clean.ts'
import { constants, functions, greek } from './known.ts'
import { lex } from './lexer.ts'
import { readTokens } from './readTokens.ts'
import type { LogBase } from './reader.ts'
import type { Shape } from './shape.ts'
import { lettersOf, plainWords, readClock, readNothing } from './text.ts'
import { isSign, type Tokens } from './tokens.ts'
import { isKnownUnit, isUnitLetter } from './units.ts'
import { Unreadable } from './work.ts'
import { wordsToDigits } from './words.ts'

export const longest = 2000

/**
 * What a text may mean, the likeliest first. A comma is a decimal sign only in a student's answer, and only one (`3,5`):
 * in a reference it stands between two values. `1,234` is a number, or else a list.
 */
export function readShapes(raw: string, side: 'answer' | 'reference', logBase: LogBase): readonly Shape[] {
  const text = wordsToDigits(clean(raw))
  if (text === '') return []
  const nothing = readNothing(text)
  if (nothing) return [nothing]
  const clock = readClock(text)
  const choice = readChoice(text, logBase)
  const texts = [text, ...otherCommas(text, side)]
  const found = texts.flatMap((each) => readMathematics(each, logBase))
  const words = lettersOf(text)
  const isProse = isOnlyWord(text) || !/[\d\\^*/=<>+|]/.test(plainWords(text))
  const asText: readonly Shape[] = words === undefined ? [] : [{ type: 'text', text: words, prose: isProse }]
  if (isOnlyWord(text)) return [...choice, ...asText, ...(isProduct(text) ? found : [])]
  return [...clock, ...found, ...choice, ...(found.length === 0 || choice.length > 0 ? asText : [])]
}

function readMathematics(text: string, logBase: LogBase): readonly Shape[] {
  try {
    const tokens = lex(text)
    const asUnit = withLetterUnit(tokens)
    return [tokens, ...(asUnit ? [asUnit] : [])].map((each) => readTokens(each, logBase))
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

/** `5 m`, `10 m/s`, `3 m^2` with their letters as units; `undefined` where there are none. */
function withLetterUnit(tokens: Tokens): Tokens | undefined {
  const start = tokens.findIndex(
    (token, index) => index > 0 && token.type !== 'number' && tokens[index - 1]?.type === 'number',
  )
  const unit = tokens.slice(start)
  if (start < 1 || !unit.some((token) => token.type === 'name')) return undefined
  const isUnit = unit.every((token, index) => {
    if (token.type === 'name') return isUnitLetter(token.text)
    if (token.type === 'word') return isKnownUnit(token.text)
    return isSign(token, '/', '^')
      ? index < unit.length - 1
      : token.type === 'number' && isSign(unit[index - 1], '^')
  })
  if (!isUnit || isSign(unit[0], '^')) return undefined
  return tokens.map((token, index) =>
    index >= start && token.type === 'name' ? { ...token, type: 'word', prose: true } : token,
  )
}

function otherCommas(text: string, side: 'answer' | 'reference'): readonly string[] {
  const isOneNumber = /^[^\d]*-?\d+,\d+[^\d,()[\]{}]*$/.test(text)
  const decimal = isOneNumber && side === 'answer' ? [text.replace(/(\d),(\d)/, '$1.$2')] : []
  const isGrouped = /^-?\d{1,3}(?:,\d{3})+$/.test(text)
  return [
    ...decimal.filter((each) => !/^-?[1-9]\d{0,2}\.\d{3}(?!\d)/.test(each)),
    ...(isGrouped ? [text.replaceAll(',', ', ')] : []),
  ]
}

/** `(C)`, `C.`, `(C) 12`: the letter, and what stands behind it, where that is no part of a formula. */
function readChoice(text: string, logBase: LogBase): readonly Shape[] {
  const plain = plainWords(text)
  const alone = /^(?:option |choice )?\(?([A-Za-z])\)?[.):]?$/i.exec(plain)
  if (alone?.[1]) return [{ type: 'text', text: alone[1].toLowerCase(), prose: true }]
  const before = /^(?:\(([A-H])\)|([A-H])[.):])\s+(?=[\w$\\(])([^]+)$/.exec(plain)
  const letter = before?.[1] ?? before?.[2]
  if (!letter) return []
  return [
    { type: 'text', text: letter.toLowerCase(), prose: true },
    ...readMathematics(before?.[3] ?? '', logBase),
  ]
}

function isOnlyWord(text: string): boolean {
  if (isSentence(plainWords(text))) return true
  return /^(?:\\(?:text|textbf|mbox|mathrm)\s*\{\s*[A-Za-z][A-Za-z' -]+\s*\}|[A-Za-z][a-z]+|[A-Z]{2,})$/.test(
    text,
  )
}

/** Several words, and one at least that no mathematics knows. */
function isSentence(text: string): boolean {
  if (!/^[A-Za-z',. -]+ [A-Za-z',. -]+$/.test(text)) return false
  const words = text.match(/[A-Za-z]{3,}/g) ?? []
  return words.some(
    (word) => !functions.has(word) && !constants.has(word) && !greek.has(word) && word !== 'and',
  )
}

/** Two or three letters that multiply, and spell no word. */
function isProduct(text: string): boolean {
  if (constants.has(text) || greek.has(text)) return true
  return /^(?:[a-df-hj-np-tv-z]{2}|[b-df-hj-np-tv-z]{3}|[abc]{3}|pi|oo|inf)$/.test(text)
}
