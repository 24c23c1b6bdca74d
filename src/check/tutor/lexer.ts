import {
  closing,
  constants,
  functions,
  greek,
  idleCommands,
  opening,
  proseCommands,
  signCommands,
} from './known.ts'
import { asMeant, based, grouped, plain, repeating, withoutGroups } from './numerals.ts'
import type { Token, Tokens } from './tokens.ts'
import { TooMuch, Unreadable } from './work.ts'

/** A token before it is known whether there was room before it. */
type Bare = Token extends infer T ? (T extends Token ? Omit<T, 'spaced'> : never) : never

const letters = /[A-Za-z]+/y
const command = /\\([A-Za-z]+)\*?/y
const doubled = /\*\*|<=|>=|=<|=>|!=|==|\\\\|\.\.\.|\\[^A-Za-z]|[^]/y

/** A cleaned text in tokens. Throws `Unreadable` at a sign that no mathematics has. */
export function lex(text: string): Tokens {
  const degrees = text.replace(/\^\s*(?:\{\s*\\circ\s*\}|\\circ(?![a-zA-Z]))/g, '\\degree ')
  return new Lexer(degrees, false).tokens()
}

class Lexer {
  readonly #text: string
  readonly #prose: boolean
  readonly #found: Token[] = []
  #at = 0
  #depth = 0
  #spaced = false

  constructor(text: string, prose: boolean) {
    this.#text = text
    this.#prose = prose
  }

  tokens(): Tokens {
    while (this.#at < this.#text.length) this.#next()
    return this.#found.map(asMeant)
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match) this.#at += match[0].length
    return match ?? undefined
  }

  #push(...bare: readonly Bare[]): void {
    for (const token of bare) {
      if (token.type === 'open') this.#depth++
      if (token.type === 'close') this.#depth--
      this.#found.push({ ...token, spaced: this.#spaced })
      this.#spaced = false
    }
  }

  #next(): void {
    if (this.#take(/\s+/y)) this.#spaced = true
    else if (!this.#number() && !this.#letters() && !this.#command()) this.#sign()
  }

  #number(): boolean {
    const base = this.#take(based)
    if (base)
      this.#push({ type: 'based', digits: base[0].split('_')[0] ?? '', base: Number(base[1] ?? base[2]) })
    const group = base ? undefined : this.#depth === 0 ? this.#take(grouped) : undefined
    if (group) this.#push({ type: 'number', text: withoutGroups(group[0]) })
    const again = base || group ? undefined : this.#take(repeating)
    if (again) this.#push({ type: 'number', text: `${again[1]}(${again[2]})` })
    const number = base || group || again ? undefined : this.#take(plain)
    if (number) this.#push({ type: 'number', text: number[0] })
    return (base ?? group ?? again ?? number) !== undefined
  }

  #letters(): boolean {
    const run = this.#take(letters)?.[0]
    if (run === undefined) return false
    const before = this.#found.at(-1)
    if (/^(?:and|or)$/i.test(run)) this.#push({ type: 'sign', text: run.toLowerCase() })
    else if (run === 'in' && before?.type !== 'number') this.#push({ type: 'sign', text: 'in' })
    else if (run === 'to' && before?.type === 'number') this.#push({ type: 'sign', text: ':' })
    else if (run.length === 1) this.#name(run)
    else if (this.#prose) this.#push({ type: 'word', text: run, prose: true })
    else if (functions.has(run) || constants.has(run) || (greek.has(run) && run.length > 2)) this.#name(run)
    else {
      const known = /^(sin|cos|tan|ln|log|sqrt)([a-z]{1,2})$/.exec(run)
      if (known) this.#push({ type: 'name', text: known[1] ?? '' }, { type: 'name', text: known[2] ?? '' })
      else this.#push({ type: 'word', text: run, prose: false })
    }
    return true
  }

  /** With the index that belongs to it: `x_1`, `x_{max}`, `x1`. */
  #name(name: string): void {
    if (functions.has(name)) return this.#push({ type: 'name', text: name })
    const index = this.#take(/_\s*(?:\{\s*([\w, ]*)\s*\}|(\w))|(?<=[A-Za-z])(\d+)(?![.\d])/y)
    const suffix = index?.[1] ?? index?.[2] ?? index?.[3]
    this.#push({ type: 'name', text: suffix === undefined ? name : `${name}_${suffix.replaceAll(' ', '')}` })
  }

  #command(): boolean {
    const name = this.#take(command)?.[1]
    if (name === undefined) return false
    if (name === 'begin' || name === 'end') this.#environment(name)
    else if (proseCommands.has(name)) this.#words(this.#argument())
    else if (name === 'mathbb') this.#push({ type: 'name', text: `bb${this.#argument()}` })
    else if (signCommands.has(name)) this.#push({ type: 'sign', text: signCommands.get(name) ?? '' })
    else if (opening.has(name)) this.#push({ type: 'open', text: opening.get(name) ?? '' })
    else if (closing.has(name)) this.#push({ type: 'close', text: closing.get(name) ?? '' })
    else if (name === 'emptyset' || name === 'varnothing') this.#push({ type: 'name', text: 'emptyset' })
    else if (functions.has(name) || constants.has(name)) this.#push({ type: 'name', text: name })
    else if (greek.has(name)) this.#name(name)
    else if (idleCommands.has(name)) this.#idle(name)
    else throw new Unreadable(name)
    return true
  }

  #idle(name: string): void {
    this.#spaced = true
    if (/^(?:left|right)$/.test(name)) this.#take(/\s*\.(?!\d)/y)
    if (name === 'hspace') this.#argument()
  }

  #environment(end: 'begin' | 'end'): void {
    const name = this.#argument().replace('*', '')
    if (!/^(?:[pbvBV]?matrix|smallmatrix|array|cases|aligned)$/.test(name)) throw new Unreadable(name)
    if (name === 'array' && end === 'begin') this.#argument()
    this.#push({ type: end, text: name })
  }

  /** What stands in braces, or the one sign that follows. */
  #argument(): string {
    const braced = this.#take(/\s*\{((?:[^{}]|\{[^{}]*\})*)\}/y)
    if (braced) return braced[1] ?? ''
    const single = this.#take(/\s*([A-Za-z0-9])/y)
    if (!single) throw new Unreadable('argument')
    return single[1] ?? ''
  }

  #words(text: string): void {
    if (text.length > 400) throw new TooMuch()
    const inside = new Lexer(text.replaceAll('$', ' '), true).tokens()
    this.#spaced ||= /^\s/.test(text)
    for (const token of inside) this.#push(token)
    this.#spaced = /\s$/.test(text)
  }

  #sign(): void {
    const sign = this.#take(doubled)?.[0] ?? ''
    if (/^\\[,;:! ]$/.test(sign) || sign === '~') this.#spaced = true
    else if (sign === '**') this.#push({ type: 'sign', text: '^' })
    else if (sign === '==') this.#push({ type: 'sign', text: '=' })
    else if (sign === '=<' || sign === '=>') this.#push({ type: 'sign', text: sign === '=<' ? '<=' : '>=' })
    else if (sign === '\\{') this.#push({ type: 'open', text: 'set' })
    else if (sign === '\\}') this.#push({ type: 'close', text: 'set' })
    else if (sign === '\\|') this.#push({ type: 'sign', text: '|' })
    else if (/^\\[$%&#_]$/.test(sign)) this.#push({ type: 'sign', text: sign.slice(1) })
    else if (/^[([{]$/.test(sign)) this.#push({ type: 'open', text: sign })
    else if (/^[)\]}]$/.test(sign)) this.#push({ type: 'close', text: sign })
    else if (/^(?:[-+*/^!=<>,;:|&_'"%$€£¢?.]|<=|>=|!=|\\\\|\.\.\.)$/.test(sign))
      this.#push({ type: 'sign', text: sign })
    else throw new Unreadable(sign)
  }
}
