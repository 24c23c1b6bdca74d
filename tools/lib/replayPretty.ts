import { createPrinter, type Printer } from './replayPrinter.ts'

/**
 * The `repr` of a value, laid out as IPython shows one: lists, tuples, sets and dicts that do not fit a line of 79
 * characters have each part on its own line, and show no more than a thousand parts. What is inside an object's own
 * `repr` is left alone. Pure; after IPython 8's `lib/pretty.py` (`RepresentationPrinter`), held against its outputs.
 */
export function layOut(repr: string): string {
  const whole = readNode(repr, 0)
  if (whole.end !== repr.length) return repr
  const printer = createPrinter()
  show(whole.node, printer)
  return printer.finish()
}

type Node =
  | { readonly type: 'text'; readonly text: string }
  /** `parts` without the commas between them; `close` has the comma of a tuple of one. */
  | { readonly type: 'group'; readonly open: string; readonly parts: readonly Part[]; readonly close: string }
/** `key: value`, or a value alone. */
type Part = readonly Node[]

const mostParts = 1000
const closing = new Map([
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
])

function readNode(text: string, start: number): { readonly node: Node; readonly end: number } {
  const group = readGroup(text, start)
  // `(x + 1)*y` begins like a tuple, but is not over with its bracket.
  if (group && endsNode(text, group.end)) return group
  const end = endOfText(text, start)
  return { node: { type: 'text', text: text.slice(start, end) }, end }
}

function readGroup(text: string, start: number): { readonly node: Node; readonly end: number } | undefined {
  const open = text[start] ?? ''
  const close = closing.get(open)
  if (close === undefined) return undefined
  const parts: Part[] = []
  let part: Node[] = []
  let at = start + 1
  while (at < text.length) {
    if (text[at] === close) {
      if (part.length > 0) parts.push(part)
      return { node: { type: 'group', open, parts, close }, end: at + 1 }
    }
    const { node, end } = readNode(text, at)
    if (end === at) return undefined
    part.push(node)
    at = end
    if (text.startsWith(': ', at) && open === '{') at += 2
    else if (text.startsWith(',)', at) && open === '(' && parts.length === 0) {
      return { node: { type: 'group', open, parts: [part], close: ',)' }, end: at + 2 }
    } else if (text.startsWith(', ', at)) {
      parts.push(part)
      part = []
      at += 2
    } else if (text[at] !== close) return undefined
  }
  return undefined
}

const endsNode = (text: string, at: number) =>
  at >= text.length || /^(?:,|: |[\])}])/.test(text.slice(at, at + 2))

/** To the comma, colon or bracket that closes what it stands in; its own brackets and strings are passed over. */
function endOfText(text: string, start: number): number {
  let depth = 0
  let quote: string | undefined
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (quote !== undefined) {
      if (char === '\\') at++
      else if (char === quote) quote = undefined
    } else if (char === '"' || char === "'") quote = char
    else if (closing.has(char)) depth++
    else if (depth > 0 && /[\])}]/.test(char)) depth--
    else if (depth === 0 && endsNode(text, at)) return at
  }
  return text.length
}

function show(node: Node, printer: Printer): void {
  printer.begin()
  if (node.type === 'text') printer.text(node.text)
  else showGroup(node, printer)
  printer.end()
}

function showGroup({ open, parts, close }: Extract<Node, { type: 'group' }>, printer: Printer): void {
  printer.begin(open)
  for (const [at, [first, second]] of sorted(open, parts)
    .slice(0, mostParts + 1)
    .entries()) {
    if (at > 0) {
      printer.text(',')
      printer.breakable()
    }
    if (at === mostParts) printer.text('...')
    else if (first) {
      show(first, printer)
      if (second) {
        printer.text(': ')
        show(second, printer)
      }
    }
  }
  if (close === ',)') printer.text(',')
  printer.end(close.at(-1))
}

/** Of a set of numbers; other sets keep the order they have, which is no order. */
function sorted(open: string, parts: readonly Part[]): readonly Part[] {
  const numbers = parts.map(([first, second]) =>
    first?.type === 'text' && !second ? Number(first.text) : Number.NaN,
  )
  if (open !== '{' || numbers.some(Number.isNaN)) return parts
  return parts.toSorted(([a], [b]) => valueOf(a) - valueOf(b))
}

const valueOf = (node: Node | undefined) => (node?.type === 'text' ? Number(node.text) : 0)
