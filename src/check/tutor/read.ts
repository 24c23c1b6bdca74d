import { clean } from './clean.ts'
import { constants, functions, greek } from './known.ts'
import { withLetterUnits } from './letterUnits.ts'
import { lex } from './lexer.ts'
import { readTokens } from './readTokens.ts'
import { otherReadings } from './otherReadings.ts'
import type { LogBase } from './reader.ts'
import type { Shape } from './shape.ts'
import { lettersOf, plainWords, readClock, readNothing } from './text.ts'
import { Unreadable } from './work.ts'
import { wordsToDigits } from './words.ts'

export const longest = 2000

/** What a text may mean, the likeliest first. */
export function readShapes(raw: string, side: 'answer' | 'reference', logBase: LogBase): readonly Shape[] {
  const text = wordsToDigits(clean(raw))
  if (text === '') return []
  const nothing = readNothing(text)
  if (nothing) return [nothing]
  const clock = readClock(text)
  const choice = readChoice(text, logBase)
  const texts = [text, ...otherReadings(text, side)]
  const found = texts.flatMap((each) => readMathematics(each, logBase))
  const words = lettersOf(text)
  const isProse = isOnlyWord(text) || !/[\d\\^*/=<>+|]/.test(plainWords(text))
  const asText: readonly Shape[] = words === undefined ? [] : [{ type: 'text', text: words, prose: isProse }]
  // No ratio is written so.
  if (clock.length > 0 && /:0\d/.test(text)) return clock
  if (isOnlyWord(text)) return [...clock, ...choice, ...asText, ...(isProduct(text) ? found : [])]
  return [...clock, ...found, ...choice, ...(found.length === 0 || choice.length > 0 ? asText : [])]
}

function readMathematics(text: string, logBase: LogBase): readonly Shape[] {
  const tokens = orUnreadable(() => lex(text))
  const asUnit = tokens && withLetterUnits(tokens)
  return [tokens, asUnit].flatMap((each) => (each && orUnreadable(() => readTokens(each, logBase))) ?? [])
}

function orUnreadable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
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
