/** Cuts tokens at line ends: a string in three quotes becomes a token on each of its lines. */
import type { Token } from './highlightPython.ts'

/** One list a line, without the line ends; as many lines as `code.split('\n')` has. */
export function tokenLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  let line: Token[] = []
  const lines = [line]
  for (const { kind, text } of tokens) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      if (part !== '') line.push({ kind, text: part })
    })
  }
  return lines
}
