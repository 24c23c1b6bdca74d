import { clean } from './clean.ts'
import { lex } from './lexer.ts'
import { readTokens } from './readTokens.ts'
import type { LogBase } from './reader.ts'
import type { Shape } from './shape.ts'
import { lettersOf, plainWords, readClock, readNothing } from './text.ts'
import { isUnitLetter } from './units.ts'
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
  const choice = readChoice(text, side, logBase)
  const texts = [text, ...otherCommas(text, side)]
  const found = texts.flatMap((each) => readMathematics(each, logBase))
  const words = lettersOf(text)
  const asText: readonly Shape[] = words === undefined ? [] : [{ type: 'text', text: words }]
  if (isOnlyWord(text)) return [...asText, ...(isProduct(text) ? found : [])]
  return [...clock, ...choice, ...found, ...(found.length === 0 || choice.length > 0 ? asText : [])]
}

function readMathematics(text: string, logBase: LogBase): readonly Shape[] {
  try {
    const tokens = lex(text)
    const last = tokens.at(-1)
    const hasLetter = last?.type === 'name' && isUnitLetter(last.text) && tokens.at(-2)?.type === 'number'
    const asUnit = hasLetter
      ? [...tokens.slice(0, -1), { ...last, type: 'word', prose: true } as const]
      : undefined
    return [tokens, ...(asUnit ? [asUnit] : [])].map((each) => readTokens(each, logBase))
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
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

/** `(C)`, `C.`, `(C) 12`: the letter, and what stands behind it. */
function readChoice(text: string, side: 'answer' | 'reference', logBase: LogBase): readonly Shape[] {
  const match = /^(?:option |choice )?(?:\(([A-Za-z])\)|([A-Za-z])[.):]?(?=\s|$))\s*([^]*)$/i.exec(
    plainWords(text),
  )
  const letter = match?.[1] ?? match?.[2]
  const rest = match?.[3] ?? ''
  if (!letter || (rest !== '' && !match?.[1] && !/^[A-Za-z][.):]/.test(plainWords(text)))) return []
  const behind = /^\\text/.test(text) || rest === '' ? [] : readShapes(rest, side, logBase)
  return [{ type: 'text', text: letter.toLowerCase() }, ...behind]
}

function isOnlyWord(text: string): boolean {
  return /^(?:\\(?:text|textbf|mbox|mathrm)\s*\{\s*[A-Za-z][A-Za-z' -]+\s*\}|[A-Za-z][a-z]+|[A-Z]{2,})$/.test(
    text,
  )
}

/** Two or three letters that multiply, and spell no word. */
function isProduct(text: string): boolean {
  return /^(?:[abckmnpqrstvwxyz]{2}|[bckmnpqrstvwxyz]{3}|[abc]{3}|pi|oo|inf)$/.test(text)
}
