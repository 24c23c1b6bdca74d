/**
 * Breaks lines as the pretty printer of IPython 8 does (`lib/pretty.py`, after Oppen 1980): text is held back from the
 * first place where a line could break; when the line gets too long, the outermost group with such a place breaks at all
 * of them. What looks odd here (which group leaves the queue, the column after a flush) is so there, and seen in outputs.
 */
export interface Printer {
  text(text: string): void
  breakable(): void
  /** A group that is shown has brackets and indents by one; without them it is one that only counts. */
  begin(open?: string): void
  end(close?: string): void
  /** All that was written. */
  finish(): string
}

interface Group {
  readonly depth: number
  /** Places in the buffer that have not been written yet. */
  held: number
  breaks: boolean
}

type Held =
  | { readonly type: 'text'; text: string }
  | { readonly type: 'place'; readonly group: Group; readonly indent: number }

const maxWidth = 79

export function createPrinter(): Printer {
  let written = ''
  let column = 0
  let indent = 0
  let buffer: Held[] = []
  let bufferWidth = 0
  const root: Group = { depth: 0, held: 0, breaks: false }
  const stack: Group[] = [root]
  const queue: Group[][] = [[root]]

  const innermost = () => stack.at(-1) ?? root
  const newline = (by: number) => {
    written += `\n${' '.repeat(by)}`
    return by
  }
  const leave = (group: Group) => {
    const level = queue[group.depth] ?? []
    const at = level.indexOf(group)
    if (at >= 0) level.splice(at, 1)
  }
  const widthOf = (held: Held) => (held.type === 'text' ? held.text.length : 1)
  /** Writes what was held, and returns the column after it. */
  const write = (held: Held): number => {
    if (held.type === 'text') {
      written += held.text
      return column + held.text.length
    }
    const { group } = held
    group.held--
    if (group.breaks) return newline(held.indent)
    if (group.held === 0) leave(group)
    written += ' '
    return column + 1
  }
  const writeFirst = () => {
    const held = buffer.shift()
    if (!held) return
    column = write(held)
    bufferWidth -= widthOf(held)
  }
  const next = (): Group | undefined => {
    for (const level of queue) {
      const at = level.findLastIndex((group) => group.held > 0)
      const group = level[at]
      if (group) {
        // Counted from the other end, as there.
        level.splice(level.length - 1 - at, 1)
        group.breaks = true
        return group
      }
      for (const empty of level) empty.breaks = true
      level.length = 0
    }
    return undefined
  }
  const tooLong = () => column + bufferWidth > maxWidth
  const breakOuter = () => {
    while (tooLong()) {
      const group = next()
      if (!group) return
      while (group.held > 0) writeFirst()
      while (buffer[0]?.type === 'text') writeFirst()
    }
  }
  const flush = () => {
    for (const held of buffer) column += write(held)
    buffer = []
    bufferWidth = 0
  }
  const text = (added: string) => {
    const last = buffer.at(-1)
    if (!last) {
      written += added
      column += added.length
      return
    }
    if (last.type === 'text') last.text += added
    else buffer.push({ type: 'text', text: added })
    bufferWidth += added.length
    breakOuter()
  }

  return {
    text,
    breakable() {
      const group = innermost()
      if (group.breaks) {
        flush()
        column = newline(indent)
        return
      }
      group.held++
      buffer.push({ type: 'place', group, indent })
      bufferWidth++
      breakOuter()
    },
    begin(open) {
      if (open !== undefined) text(open)
      const group: Group = { depth: innermost().depth + 1, held: 0, breaks: false }
      stack.push(group)
      const level = (queue[group.depth] ??= [])
      level.push(group)
      if (open !== undefined) indent++
    },
    end(close) {
      if (close !== undefined) indent--
      const group = stack.pop()
      if (group && group.held === 0) leave(group)
      if (close !== undefined) text(close)
    },
    finish() {
      flush()
      return written
    },
  }
}
