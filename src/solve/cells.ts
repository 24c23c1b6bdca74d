import type { Cell, Protocol } from './types.ts'

/**
 * What a model is writing in one call, cut into cells as it arrives. The rule is the paper's own: a line that
 * begins with "```python" opens a program (or starts it over), any line that begins with "```" closes it, and
 * nothing else counts. Never fails: what is not closed yet is a state.
 */
export interface Draft {
  /** Cells that can't change any more. */
  readonly closed: readonly Cell[]
  readonly mode: 'words' | 'code'
  /** Finished lines of the open cell, each with its newline. */
  readonly lines: string
  /** The line being written. It may yet become a fence, so a beginning of one is not shown. */
  readonly line: string
}

type Fences = Pick<Protocol, 'codeBegin' | 'fence'>

export const emptyDraft: Draft = { closed: [], mode: 'words', lines: '', line: '' }

/** The draft after some more text, wherever that text was cut. */
export function write(draft: Draft, chunk: string, fences: Fences): Draft {
  const parts = (draft.line + chunk).split('\n')
  const line = parts.pop() ?? ''
  let next: Draft = draft
  for (const part of parts) next = finishLine(next, part, '\n', fences)
  return { ...next, line }
}

/** The draft when its call is over: the last line is whole, though no newline follows it. */
export function settle(draft: Draft, fences: Fences): Draft {
  return { ...finishLine({ ...draft, line: '' }, draft.line, '', fences), line: '' }
}

/** All cells to show, the one being written last. */
export function cellsOf(draft: Draft, fences: Fences): readonly Cell[] {
  const { line } = draft
  const maybeFence = line.startsWith(fences.fence) || (line !== '' && fences.fence.startsWith(line))
  const open = makeCell(draft.mode, draft.lines + (maybeFence ? '' : line), false)
  return open ? [...draft.closed, open] : draft.closed
}

/** The program that the protocol would run if the call ended here: the last one in these cells, closed or not. */
export function lastProgram(draft: Draft): string | undefined {
  if (draft.mode === 'code') return draft.lines
  return draft.closed.findLast((cell) => cell.type === 'code')?.code
}

/** The last program in these cells, unless the call ended in the middle of one. */
export function wholeProgram(draft: Draft): string | undefined {
  return draft.mode === 'code' ? undefined : lastProgram(draft)
}

/**
 * A program that is whole, and after which nothing has come yet. An engine holds a closing fence back while it may
 * begin a stop string, and then gives it together with its newline: the program counts from either on.
 */
export function closedProgram(draft: Draft, fences: Fences): string | undefined {
  if (draft.mode === 'code') return draft.line === fences.fence ? draft.lines : undefined
  const last = draft.closed.at(-1)
  return last?.type === 'code' && (draft.lines + draft.line).trim() === '' ? last.code : undefined
}

function finishLine(draft: Draft, line: string, newline: string, fences: Fences): Draft {
  if (line.startsWith(fences.codeBegin)) return { ...closeCell(draft), mode: 'code' }
  if (draft.mode === 'code' && line.startsWith(fences.fence)) return { ...closeCell(draft), mode: 'words' }
  return { ...draft, lines: draft.lines + line + newline }
}

function closeCell(draft: Draft): Draft {
  const cell = makeCell(draft.mode, draft.lines, true)
  return { ...draft, closed: cell ? [...draft.closed, cell] : draft.closed, lines: '' }
}

function makeCell(mode: Draft['mode'], text: string, closed: boolean): Cell | undefined {
  if (mode === 'code') return { type: 'code', code: text, closed }
  return text.trim() === '' ? undefined : { type: 'words', text, closed }
}
