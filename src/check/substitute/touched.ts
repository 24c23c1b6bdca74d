import type { PythonToken } from './lines.ts'

const changing = /^(?:=|[-+*/%@&|^]=|\*\*=|\/\/=)$/

/** Where a statement has `=` outside of brackets. */
export function assignments(tokens: readonly PythonToken[]): readonly number[] {
  return outside(tokens, /^=$/)
}

function outside(tokens: readonly PythonToken[], pattern: RegExp): readonly number[] {
  let depth = 0
  return tokens.flatMap(({ type, text }, at) => {
    if (type !== 'sign') return []
    if ('([{'.includes(text)) depth++
    if (')]}'.includes(text)) depth--
    return depth === 0 && pattern.test(text) ? [at] : []
  })
}

/** All names that a statement may give another value, or change the value of; rather some too many. */
export function touched(tokens: readonly PythonToken[]): readonly string[] {
  const last = outside(tokens, changing).at(-1) ?? -1
  const isDeletion = /^(?:del|global|nonlocal|class|def|import|from)$/.test(tokens[0]?.text ?? '')
  const bound = boundByLoops(tokens)
  return tokens.flatMap(({ type, text }, at) => {
    if (type !== 'name') return []
    const [before, after, call] = [tokens[at - 1]?.text, tokens[at + 1]?.text, tokens[at + 3]?.text]
    const isMethod = after === '.' && call === '('
    const isBound = bound.has(at) || before === 'as' || after === ':='
    return at < last || isDeletion || isBound || isMethod ? [text] : []
  })
}

/** Where the names stand that a loop or a comprehension counts with: between its `for` and its `in`. */
function boundByLoops(tokens: readonly PythonToken[]): ReadonlySet<number> {
  const places = new Set<number>()
  let isBetween = false
  for (const [at, { text }] of tokens.entries()) {
    if (text === 'for' || text === 'in') isBetween = text === 'for'
    else if (isBetween) places.add(at)
  }
  return places
}
