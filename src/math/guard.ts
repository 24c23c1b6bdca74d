/**
 * Refuses, before parsing, what would make a parser recurse or multiply without bound. Linear scans that may
 * refuse more than they must: what is refused is shown as its source, so nothing is lost. A thrown stack overflow
 * could be caught too, but by then the tab has stood still, and it depends on how deep the caller was.
 */
import { maxFormula, maxFormulaCells, maxFormulaDepth, maxNesting, maxTableCells } from './limits.ts'

const formulaPart =
  /\\(begin|end|left|right|over|atop|choose|def|gdef|edef|xdef|let|futurelet|global|long|newcommand|renewcommand|providecommand)(?![a-zA-Z])|\\\\|\\[a-zA-Z]+|\\[^]|[{}&^_]/g

/** Whether a formula is short and shallow enough for KaTeX, and defines no macros (ten of them make a million tokens). */
export function isBoundedFormula(tex: string): boolean {
  if (tex.length > maxFormula) return false
  let depth = 0
  let cells = 1
  let chain = 0
  let last = 0
  for (const match of tex.matchAll(formulaPart)) {
    const [part, word] = match
    // Commands that follow each other may take each other as arguments: \frac1\frac1… nests without a brace.
    chain = match.index - last <= 1 && part.length > 2 ? chain + 1 : 0
    last = match.index + part.length
    if (chain > maxFormulaDepth * 2) return false
    switch (word ?? part) {
      case 'begin':
      case 'left':
      case '{':
        if (++depth > maxFormulaDepth) return false
        break
      case 'end':
      case 'right':
      case '}':
        depth--
        break
      case '&':
      case '\\\\':
        if (++cells > maxFormulaCells) return false
        break
      default:
        if (word !== undefined && !/^(?:over|atop|choose)$/.test(word)) return false
    }
  }
  return true
}

const containers = /^[ \t]*(?:(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/
const container = />|[-*+]|\d+[.)]/g
const deepItem = new RegExp(
  String.raw`^(?: {${maxNesting * 2},}|\t{${maxNesting},})[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]`,
)
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$/

/** Whether a block of Markdown nests little enough for marked, and holds no table that multiplies. */
export function isBoundedBlock(source: string): boolean {
  return source.split('\n').every(isBoundedLine) && isBoundedInline(source) && isBoundedTable(source)
}

function isBoundedLine(line: string): boolean {
  const opened = containers.exec(line)?.[0]
  if (opened !== undefined && (opened.match(container)?.length ?? 0) > maxNesting) return false
  return !deepItem.test(line)
}

/** Open brackets and open emphasis at any point, counting every mark that could open and closes nothing. */
function isBoundedInline(source: string): boolean {
  let brackets = 0
  let emphasis = 0
  const open = new Map<string, number>()
  for (const { 0: mark, index } of source.matchAll(/\\[^]|[[\]]|\n[ \t]*\n|[*_~]+/g)) {
    if (mark.startsWith('\\')) continue
    if (mark.startsWith('\n')) {
      brackets = 0
      emphasis = 0
      open.clear()
    } else if (mark === '[') brackets++
    else if (mark === ']') brackets = Math.max(0, brackets - 1)
    else {
      const before = source[index - 1] ?? ' '
      const after = source[index + mark.length] ?? ' '
      // A run alone in its line is a rule, however long.
      if (/\s/.test(before) && /\s/.test(after)) continue
      if (mark.length > maxNesting) return false
      const weight = mark.length > 1 ? Math.ceil(mark.length / 2) : 1
      const same = open.get(mark) ?? 0
      const opens = /[\s\p{P}]/u.test(before) && !/\s/.test(after) && !(same > 0 && !/\s/.test(before))
      open.set(mark, Math.max(0, same + (opens ? 1 : -1)))
      emphasis = Math.max(0, emphasis + (opens ? weight : -weight))
    }
    if (brackets > maxNesting || emphasis > maxNesting * 2) return false
  }
  return true
}

/** Rows are filled up to the columns of the head: 4 KB of bars over 2,000 rows would be four million cells. */
function isBoundedTable(source: string): boolean {
  const lines = source.split('\n')
  let columns = 0
  for (const line of lines) {
    if (delimiterRow.test(line)) columns = Math.max(columns, line.split('|').length)
  }
  return columns * lines.length <= maxTableCells
}
