import type { Variable } from '../../solve/types.ts'
import { TooMuch, Unreadable } from '../tutor/work.ts'
import { evaluate, forget, type Scope } from './evaluate.ts'
import { solvers } from './functions.ts'
import { takeImport } from './imports.ts'
import { unknown, type Known } from './known.ts'
import { readLines, type Line, type PythonToken } from './lines.ts'
import { readRepr } from './repr.ts'
import { SyntaxReader } from './syntax.ts'
import { assignments, touched } from './touched.ts'

/** A program and what it left. */
export interface Ran {
  readonly code: string
  readonly variables: readonly Variable[]
}

/**
 * Reads a program from top to bottom, as far as it is plain, into `scope`: what its names are, and what it solves. It is
 * read and never run; whatever may have happened otherwise than it seems (in a branch, in a loop, by a method) makes a
 * name unknown. Where the program can't be read at all, nothing is known of it.
 */
export function readProgram({ code, variables }: Ran, scope: Scope): void {
  const lines = orUnknown(() => readLines(code)) ?? []
  new ProgramReader(lines, variables).block(0, lines.length, scope, true)
}

const compound = /^(?:if|elif|else|for|while|try|except|finally|with|class|async|match|@)$/

class ProgramReader {
  readonly #lines: readonly Line[]
  readonly #variables: ReadonlyMap<string, Variable>
  readonly #timesTouched = new Map<string, number>()

  constructor(lines: readonly Line[], variables: readonly Variable[]) {
    this.#lines = lines
    this.#variables = new Map(variables.map((variable) => [variable.name, variable]))
    for (const { tokens } of lines) {
      for (const name of new Set(touched(tokens)))
        this.#timesTouched.set(name, (this.#timesTouched.get(name) ?? 0) + 1)
    }
  }

  block(from: number, to: number, scope: Scope, isWhole: boolean): void {
    for (let at = from; at < to; at++) {
      const line = this.#lines[at]
      if (!line) return
      const first = line.tokens[0]?.text ?? ''
      const end = this.#endOf(at, to)
      if (first === 'def') this.#define(at, end, scope)
      else if (compound.test(first) || end > at + 1) {
        for (const { tokens } of this.#lines.slice(at, end)) forget(touched(tokens), scope)
      } else this.#statement(line.tokens, scope, isWhole)
      at = end - 1
    }
  }

  /** Behind the last line that is deeper than this one. */
  #endOf(at: number, to: number): number {
    const indent = this.#lines[at]?.indent ?? 0
    let end = at + 1
    while (end < to && (this.#lines[end]?.indent ?? 0) > indent) end++
    return end
  }

  /** What is in a function is read where it is written, if it is called somewhere. */
  #define(at: number, end: number, scope: Scope): void {
    const head = this.#lines[at]?.tokens ?? []
    const name = head[1]?.text ?? ''
    const outside = [...this.#lines.slice(0, at), ...this.#lines.slice(end)]
    const inside = this.#lines.slice(at + 1, end)
    if (outside.some(({ tokens }) => calls(tokens, name))) {
      const local: Scope = { ...scope, names: new Map(scope.names) }
      // Globals that change later may have done so before the call.
      for (const { tokens } of this.#lines.slice(end)) forget(touched(tokens), local)
      forget(
        head.filter(({ type }) => type === 'name').map(({ text }) => text),
        local,
      )
      this.block(at + 1, end, local, false)
    }
    const shared = inside.filter(({ tokens }) => /^(?:global|nonlocal)$/.test(tokens[0]?.text ?? ''))
    const changed = inside
      .flatMap(({ tokens }) => touched(tokens))
      .filter((each) => isMutable(scope.names.get(each)))
    forget([name, ...changed, ...shared.flatMap(({ tokens }) => touched(tokens))], scope)
  }

  #statement(tokens: readonly PythonToken[], scope: Scope, isWhole: boolean): void {
    const [first] = tokens
    if (first?.text === 'import' || first?.text === 'from') return takeImport(tokens, scope)
    const signs = assignments(tokens)
    const start = (signs.at(-1) ?? -1) + 1
    const rest = tokens.slice(start === 0 && first?.text === 'return' ? 1 : start)
    const value = orUnknown(() => evaluate(new SyntaxReader(rest).whole(), scope))
    if (!value) readSolvers(rest, scope)
    if (signs.length > 0 && !value) forget(touched(tokens), scope)
    if (tokens.some(({ text }, at) => tokens[at + 1]?.text === '.' && isMutable(scope.names.get(text))))
      forget(mutables(scope), scope)
    if (signs.length === 0) return forget(touched(tokens.filter(({ text }) => text !== '.')), scope)
    for (const [index, sign] of signs.entries()) {
      const target = tokens.slice(index === 0 ? 0 : (signs[index - 1] ?? 0) + 1, sign)
      this.#assign(target, value ?? unknown, scope, isWhole)
    }
  }

  #assign(target: readonly PythonToken[], value: Known, scope: Scope, isWhole: boolean): void {
    const bare = target.filter(({ text }) => text !== '(' && text !== ')' && text !== ',')
    const isNames = bare.every(({ type }) => type === 'name')
    const [only, ...more] = bare
    if (!isNames || !only) {
      return forget([...mutables(scope), ...touched([...target, { type: 'sign', text: '=' }])], scope)
    }
    const isMany = more.length > 0 || target.some(({ text }) => text === ',')
    for (const [index, { text }] of bare.entries()) {
      const item = !isMany
        ? value
        : value.type === 'list' && value.items.length === bare.length
          ? (value.items[index] ?? unknown)
          : unknown
      const left = isWhole && item.type === 'unknown' ? this.#leftIn(text) : undefined
      scope.names.set(text, left ?? item)
    }
  }

  /** The value that the program left in a name to which it gave only one. */
  #leftIn(name: string): Known | undefined {
    const variable = this.#timesTouched.get(name) === 1 ? this.#variables.get(name) : undefined
    return variable && orUnknown(() => readRepr(variable.value))
  }
}

function isMutable(value: Known | undefined): boolean {
  return value?.type === 'list' || value?.type === 'dict'
}

/** One list may have several names: when one is changed, all may be. */
function mutables({ names }: Scope): readonly string[] {
  return [...names].filter(([, value]) => isMutable(value)).map(([name]) => name)
}

function calls(tokens: readonly PythonToken[], name: string): boolean {
  return tokens.some(
    ({ text }, at) => text === name && tokens[at + 1]?.text === '(' && tokens[at - 1]?.text !== 'def',
  )
}

/** Calls of solvers in a statement that can't be read as a whole. */
function readSolvers(tokens: readonly PythonToken[], scope: Scope): void {
  const local: Scope = { ...scope, names: new Map(scope.names) }
  forget(touched(tokens), local)
  for (const [at, { text }] of tokens.entries()) {
    if (!solvers.has(text) || tokens[at + 1]?.text !== '(') continue
    const isMember = tokens[at - 1]?.text === '.'
    orUnknown(() => evaluate(new SyntaxReader(tokens, isMember ? at - 2 : at).postfix(), local))
  }
}

function orUnknown<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TooMuch) return undefined
    throw error
  }
}
