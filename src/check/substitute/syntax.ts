import { TooMuch, Unreadable } from '../tutor/work.ts'
import type { PythonToken } from './lines.ts'

/** An expression of Python, as far as equations need it. */
export type Syntax =
  | { readonly type: 'number' | 'text' | 'name'; readonly text: string }
  | { readonly type: 'attribute'; readonly of: Syntax; readonly name: string }
  | { readonly type: 'call'; readonly of: Syntax; readonly args: readonly Syntax[] }
  | { readonly type: 'index'; readonly of: Syntax; readonly at: Syntax }
  | { readonly type: 'list'; readonly items: readonly Syntax[] }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [Syntax, Syntax])[] }
  | { readonly type: 'minus'; readonly of: Syntax }
  | { readonly type: 'binary'; readonly sign: BinarySign; readonly left: Syntax; readonly right: Syntax }
  | { readonly type: 'compare'; readonly sign: CompareSign; readonly left: Syntax; readonly right: Syntax }

export type BinarySign = '+' | '-' | '*' | '/' | '**'
export type CompareSign = '<' | '<=' | '>' | '>='

const deepest = 40
const longestChain = 300

/** Reads one expression off tokens. Throws `Unreadable` at whatever else Python has. */
export class SyntaxReader {
  readonly #tokens: readonly PythonToken[]
  #at: number
  #depth = 0

  constructor(tokens: readonly PythonToken[], at = 0) {
    this.#tokens = tokens
    this.#at = at
  }

  /** Everything that the tokens are: `a`, or `a, b`. */
  whole(): Syntax {
    const first = this.#compare()
    if (this.#at === this.#tokens.length) return first
    this.#expect(',')
    const rest = this.#items(undefined)
    return { type: 'list', items: [first, ...rest] }
  }

  /** A name with the calls, attributes and indices behind it. Something else may follow. */
  postfix(): Syntax {
    let of = this.#primary()
    for (let links = 0; links < deepest; links++) {
      if (this.#take('.')) of = { type: 'attribute', of, name: this.#name() }
      else if (this.#take('(')) of = { type: 'call', of, args: this.#arguments() }
      else if (this.#take('[')) of = { type: 'index', of, at: this.#only(']') }
      else return of
    }
    throw new TooMuch()
  }

  #compare(): Syntax {
    const left = this.#sum()
    const sign = this.#takeAny(['<', '<=', '>', '>='] as const)
    return sign ? { type: 'compare', sign, left, right: this.#sum() } : left
  }

  #sum(): Syntax {
    let left = this.#product()
    for (let terms = 0; terms < longestChain; terms++) {
      const sign = this.#takeAny(['+', '-'] as const)
      if (!sign) return left
      left = { type: 'binary', sign, left, right: this.#product() }
    }
    throw new TooMuch()
  }

  #product(): Syntax {
    let left = this.#unary()
    for (let terms = 0; terms < longestChain; terms++) {
      const sign = this.#takeAny(['*', '/'] as const)
      if (!sign) return left
      left = { type: 'binary', sign, left, right: this.#unary() }
    }
    throw new TooMuch()
  }

  #unary(): Syntax {
    return this.#deeper(() => {
      if (this.#take('-')) return { type: 'minus', of: this.#unary() }
      return this.#take('+') ? this.#unary() : this.#power()
    })
  }

  #power(): Syntax {
    const left = this.postfix()
    return this.#take('**') ? { type: 'binary', sign: '**', left, right: this.#unary() } : left
  }

  #primary(): Syntax {
    const token = this.#tokens[this.#at++]
    if (!token) throw new Unreadable('end')
    if (token.type !== 'sign') return { type: token.type, text: token.text }
    if (token.text === '(') return this.#bracket()
    if (token.text === '[') return { type: 'list', items: this.#items(']') }
    if (token.text === '{') return { type: 'dict', entries: this.#entries() }
    throw new Unreadable(token.text)
  }

  #bracket(): Syntax {
    if (this.#take(')')) return { type: 'list', items: [] }
    const first = this.#compare()
    if (this.#take(')')) return first
    this.#expect(',')
    return { type: 'list', items: [first, ...this.#items(')')] }
  }

  #items(close: string | undefined): readonly Syntax[] {
    const items: Syntax[] = []
    while (!this.#ends(close)) {
      items.push(this.#compare())
      if (this.#ends(close)) break
      this.#expect(',')
    }
    if (close !== undefined) this.#expect(close)
    return items
  }

  /** Without those that are named: none of them changes what is solved. */
  #arguments(): readonly Syntax[] {
    const args: Syntax[] = []
    while (!this.#ends(')')) {
      const isNamed = this.#tokens[this.#at]?.type === 'name' && this.#tokens[this.#at + 1]?.text === '='
      if (isNamed) this.#at += 2
      const arg = this.#compare()
      if (!isNamed) args.push(arg)
      if (this.#ends(')')) break
      this.#expect(',')
    }
    this.#expect(')')
    return args
  }

  #entries(): readonly (readonly [Syntax, Syntax])[] {
    const entries: (readonly [Syntax, Syntax])[] = []
    while (!this.#ends('}')) {
      const key = this.#compare()
      this.#expect(':')
      entries.push([key, this.#compare()])
      if (this.#ends('}')) break
      this.#expect(',')
    }
    this.#expect('}')
    return entries
  }

  #only(close: string): Syntax {
    const [item, ...more] = this.#items(close)
    if (!item || more.length > 0) throw new Unreadable('index')
    return item
  }

  #name(): string {
    const token = this.#tokens[this.#at++]
    if (token?.type !== 'name') throw new Unreadable('name')
    return token.text
  }

  #ends(close: string | undefined): boolean {
    const token = this.#tokens[this.#at]
    return close === undefined ? token === undefined : token?.type === 'sign' && token.text === close
  }

  #take(text: string): boolean {
    const found = this.#ends(text)
    if (found) this.#at++
    return found
  }

  #takeAny<Sign extends string>(signs: readonly Sign[]): Sign | undefined {
    return signs.find((sign) => this.#take(sign))
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Unreadable(text)
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw new TooMuch()
    const result = read()
    this.#depth--
    return result
  }
}
