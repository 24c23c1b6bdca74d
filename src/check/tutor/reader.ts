import type { Expression } from './expression.ts'
import type { Token, Tokens } from './tokens.ts'
import { isSign } from './tokens.ts'
import { TooMuch, Unreadable } from './work.ts'

/** What a logarithm without a base means: both are in use, so both are tried. */
export type LogBase = 'e' | '10'

/** The levels of the grammar that stand above a bracket, and within it. */
export interface Grammar {
  sum(reader: Reader): Expression
  power(reader: Reader): Expression
  primary(reader: Reader): Expression
}

const deepest = 40

/** A place in the tokens, with what a parser may take next. */
export class Reader {
  readonly logBase: LogBase
  readonly grammar: Grammar
  readonly #tokens: Token[]
  #at = 0
  #depth = 0
  /** How many bars `|` are open. */
  bars = 0

  constructor(tokens: Tokens, grammar: Grammar, logBase: LogBase) {
    this.#tokens = tokens.flatMap(letters)
    this.grammar = grammar
    this.logBase = logBase
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  take(): Token {
    const token = this.#tokens[this.#at++]
    if (!token) throw new Unreadable('end')
    return token
  }

  takeSign(text: string): boolean {
    const found = isSign(this.peek(), text)
    if (found) this.#at++
    return found
  }

  /** Whether a factor follows without a product sign. A number never follows so. */
  startsFactor(): boolean {
    const token = this.peek()
    return token?.type === 'open' || token?.type === 'name' || (isSign(token, '|') && this.bars === 0)
  }

  takeClose(): void {
    if (this.take().type !== 'close') throw new Unreadable('bracket')
  }

  /** TeX takes one digit where braces are missing: `\frac12` is a half. */
  takeDigit(): string | undefined {
    const token = this.peek()
    if (token?.type !== 'number' || !/^\d+$/.test(token.text)) return undefined
    const rest = token.text.slice(1)
    if (rest === '') this.#at++
    else this.#tokens[this.#at] = { ...token, text: rest, spaced: false }
    return token.text.slice(0, 1)
  }

  /** Brackets in brackets, bounded far below what a call stack holds. */
  deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw new TooMuch()
    const result = read()
    this.#depth--
    return result
  }
}

/** `xy` is a product of two letters; a longer run is a word. */
function letters(token: Token): readonly Token[] {
  if (token.type !== 'word' || token.prose || token.text.length > 3) return [token]
  return Array.from(token.text, (text) => ({ type: 'name', text, spaced: false }))
}
