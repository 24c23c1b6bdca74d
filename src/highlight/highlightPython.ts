/**
 * Colours Python by its tokens alone: a single pass from left to right, linear in the code, that never fails. The
 * texts of the tokens put together are the code. It knows no grammar: what can't be told from the token itself
 * (a type, a method, a shadowed builtin) it does not guess.
 */
import { builtins, constants, keywords } from './pythonWords.ts'

export type TokenKind =
  | 'keyword'
  | 'constant'
  | 'builtin'
  /** The name after `def` or `class`. */
  | 'definition'
  | 'name'
  | 'decorator'
  | 'number'
  | 'string'
  | 'comment'
  | 'operator'
  /** White space, and characters that Python has no use for. */
  | 'text'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const space = /[^\S\n]+|\n|\\\n/y
const name = /[\p{L}_][\p{L}\p{N}_]*/uy
const number =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y
const stringStart = /(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?("""|'''|"|')/y
const operator = /[-+*/%@&|^~<>=!:;,()[\]{}]+|\./y
const decorator = /@[\p{L}_][\p{L}\p{N}_.]*/uy

/** The tokens of `code`, which may be unfinished or no Python at all. */
export function highlightPython(code: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let word = ''
  let lineStart = true
  const put = (kind: TokenKind, end: number) => {
    const text = code.slice(at, end)
    const last = tokens.at(-1)
    if (kind === 'text' && last?.kind === 'text') tokens[tokens.length - 1] = { kind, text: last.text + text }
    else tokens.push({ kind, text })
    at = end
    if (kind !== 'text') word = text
    lineStart = kind === 'text' ? lineStart || text.includes('\n') : false
  }
  const matches = (pattern: RegExp): number => {
    pattern.lastIndex = at
    return pattern.test(code) ? pattern.lastIndex : -1
  }

  while (at < code.length) {
    const char = code.charAt(at)
    let end = matches(space)
    if (end >= 0) put('text', end)
    else if (char === '#') put('comment', lineEnd(code, at))
    else if ((end = matches(stringStart)) >= 0) put('string', stringEnd(code, end))
    else if ((end = matches(name)) >= 0) put(nameKind(code.slice(at, end), word), end)
    else if (/\d/.test(char) || (char === '.' && /\d/.test(code.charAt(at + 1))))
      put('number', matches(number))
    else if (lineStart && char === '@' && (end = matches(decorator)) >= 0) put('decorator', end)
    else if ((end = matches(operator)) >= 0) put('operator', end)
    else put('text', at + ((code.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
  }
  return tokens
}

/** `before`: the last token that is not white space. */
function nameKind(text: string, before: string): TokenKind {
  if (before === '.') return 'name'
  if (before === 'def' || before === 'class') return 'definition'
  if (keywords.has(text)) return 'keyword'
  if (constants.has(text)) return 'constant'
  return builtins.has(text) ? 'builtin' : 'name'
}

function lineEnd(code: string, from: number): number {
  const end = code.indexOf('\n', from)
  return end < 0 ? code.length : end
}

/** Walks rather than matches: a long string would fill the stack of a regular expression with alternatives. */
function stringEnd(code: string, from: number): number {
  const quote = code.charAt(from - 1)
  const triple = code.slice(from - 3, from) === quote.repeat(3)
  for (let at = from; at < code.length; at++) {
    const char = code.charAt(at)
    if (char === '\\') at++
    else if (!triple && char === '\n') return at
    else if (char === quote && (!triple || code.startsWith(quote.repeat(3), at))) return at + (triple ? 3 : 1)
  }
  return code.length
}
