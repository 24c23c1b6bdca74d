import { Unreadable } from '../tutor/work.ts'
import { evaluate } from './evaluate.ts'
import { constantNames, functionNames } from './functions.ts'
import { known, unknown, type Known } from './known.ts'
import { readLines } from './lines.ts'
import { symbolName } from './solved.ts'
import { SyntaxReader } from './syntax.ts'

/** `Eq(2*x + 3, 11)`: the repr of a value of SymPy or of a number. Names that SymPy does not have are symbols. */
export function readRepr(repr: string): Known {
  const [line, ...more] = readLines(repr)
  if (!line || more.length > 0) throw new Unreadable('repr')
  const names = new Map<string, Known>()
  for (const [at, { type, text }] of line.tokens.entries()) {
    if (type === 'name') names.set(text, valueOf(text, line.tokens[at + 1]?.text === '('))
  }
  const value = evaluate(new SyntaxReader(line.tokens).whole(), { names, solved: [] })
  return isPlain(value) ? value : unknown
}

/** E and I may be symbols or constants: that is not to be seen. */
function valueOf(name: string, isCalled: boolean): Known {
  if (isCalled) return functionNames.includes(name) ? { type: 'function', name } : unknown
  if (name === 'E' || name === 'I') return unknown
  return (name === 'pi' && constantNames.get(name)) || known({ type: 'symbol', name: symbolName(name) })
}

function isPlain(value: Known): boolean {
  if (value.type === 'list') return value.items.every(isPlain)
  return value.type === 'expression' || value.type === 'relation'
}
