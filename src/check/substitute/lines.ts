import { TooMuch, Unreadable } from '../tutor/work.ts'

/** A token of Python. `sign` is an operator, a bracket, or a string that is not plain text. */
export interface PythonToken {
  readonly type: 'name' | 'number' | 'text' | 'sign'
  readonly text: string
}

/** A statement, or the head of one that has more below it. */
export interface Line {
  readonly indent: number
  readonly tokens: readonly PythonToken[]
}

const longestProgram = 20_000

const blank = /[ \t\r\f]+|\\\r?\n|#[^\n]*/y
const name = /[\p{L}_][\p{L}\p{N}_]*/uy
const number = /(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y
const openingQuotes = /([A-Za-z]{0,2})("""|'''|"|')/y
const sign = /\*\*=|\/\/=|\*\*|\/\/|->|:=|[-+*/%@&|^=!<>]=|<<|>>|\.\.\.|[-+*/%@&|^~=<>()[\]{},:.;!]/y

/** The statements of a program, each without its comments and line breaks. Throws `Unreadable` and `TooMuch`. */
export function readLines(code: string): readonly Line[] {
  if (code.length > longestProgram) throw new TooMuch()
  const lines: Line[] = []
  let tokens: PythonToken[] = []
  let [at, depth, indent] = [0, 0, 0]
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(code)
    if (match) at += match[0].length
    return match ?? undefined
  }
  const end = () => {
    if (tokens.length > 0) lines.push({ indent, tokens })
    tokens = []
  }
  while (at < code.length) {
    const isStart = at === 0 || code[at - 1] === '\n'
    const space = take(blank)?.[0]
    if (isStart && depth === 0 && tokens.length === 0) indent = widthOf(space ?? '')
    if (space !== undefined) continue
    if (code[at] === '\n') {
      at++
      if (depth === 0) end()
      continue
    }
    const quotes = take(openingQuotes)
    if (quotes) {
      const text = readText(code, at, quotes[2] ?? '')
      at += text.length + (quotes[2]?.length ?? 0)
      const isPlain = quotes[1] === '' && !text.includes('\\')
      tokens.push(isPlain ? { type: 'text', text } : { type: 'sign', text: quotes[0] })
      continue
    }
    const token = readToken(take)
    if (token.type === 'sign') depth += '([{'.includes(token.text) ? 1 : ')]}'.includes(token.text) ? -1 : 0
    if (token.text === ';' && depth === 0) end()
    else tokens.push(token)
  }
  end()
  return lines
}

function readToken(take: (pattern: RegExp) => RegExpExecArray | undefined): PythonToken {
  const word = take(name)
  if (word) return { type: 'name', text: word[0] }
  const digits = take(number)
  if (digits) return { type: 'number', text: digits[0].replaceAll('_', '') }
  const operator = take(sign)
  if (operator) return { type: 'sign', text: operator[0] }
  throw new Unreadable('sign')
}

/** What stands between quotes, up to the closing ones. */
function readText(code: string, from: number, quotes: string): string {
  for (let at = from; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (code.startsWith(quotes, at)) return code.slice(from, at)
    else if (code[at] === '\n' && quotes.length === 1) break
  }
  throw new Unreadable('string')
}

function widthOf(space: string): number {
  return Array.from(/^[ \t]*/.exec(space)?.[0] ?? '', (one) => (one === '\t' ? 8 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  )
}
