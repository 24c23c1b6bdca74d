/**
 * Cuts Markdown into blocks that are parsed each on its own: a fold over whole lines, so that a growing text keeps
 * its finished blocks and only the last is cut anew. It decides by blank lines, fences and lists alone; what is in
 * a block is not its business. Streaming and whole agree because both are this fold.
 */
import { longBlock } from './limits.ts'

interface Fence {
  readonly mark: string
  readonly inList: boolean
}

/** Everything known after some whole lines; `from`–`end` is the block being made (`from < 0`: none). */
interface Fold {
  readonly blocks: readonly string[]
  readonly from: number
  readonly end: number
  readonly blank: boolean
  readonly list: boolean
  readonly fence: Fence | undefined
}

const start: Fold = { blocks: [], from: -1, end: 0, blank: false, list: false, fence: undefined }

const blankLine = /^[ \t]*$/
const fenceLine = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/
const listLine = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const indented = /^(?: {2,}|\t)/

/** The blocks of `text`, in order, without the blank lines between them. */
export function splitBlocks(text: string): readonly string[] {
  return createSplitter()(text)
}

/**
 * A splitter for one text that grows. Given a text that begins with the last one, it reads only the new lines;
 * given another, it starts afresh. The answer depends on the text alone.
 */
export function createSplitter(): (text: string) => readonly string[] {
  let done = ''
  let fold = start
  return (raw) => {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
    if (!text.startsWith(done)) {
      done = ''
      fold = start
    }
    let at = done.length
    for (let stop = text.indexOf('\n', at); stop >= 0; stop = text.indexOf('\n', at)) {
      fold = step(fold, text, at, stop)
      at = stop + 1
    }
    done = text.slice(0, at)
    const last = at < text.length ? step(fold, text, at, text.length) : fold
    return last.from < 0 ? last.blocks : close(last, text).blocks
  }
}

function close(fold: Fold, text: string): Fold {
  return { ...start, blocks: [...fold.blocks, text.slice(fold.from, fold.end)] }
}

/** One line, `at` to `stop`, more. */
function step(fold: Fold, text: string, at: number, stop: number): Fold {
  const line = text.slice(at, stop)
  if (fold.fence !== undefined && !leavesFence(fold.fence, line)) {
    const grown = { ...fold, end: stop, blank: fold.fence.inList && blankLine.test(line) }
    if (!closes(fold.fence, line)) return grown
    return fold.fence.inList ? { ...grown, fence: undefined } : close(grown, text)
  }
  if (blankLine.test(line)) return fold.from < 0 ? fold : { ...fold, blank: true }

  const fence = fenceLine.exec(line)?.[1]
  const inList = fold.list && indented.test(line)
  const goesOn = !fold.blank || inList || (fold.list && listLine.test(line))
  const cut = fold.from >= 0 && (!goesOn || stop - fold.from > longBlock || (fence !== undefined && !inList))
  const base = cut ? close(fold, text) : fold
  return {
    blocks: base.blocks,
    from: base.from < 0 ? at : base.from,
    end: stop,
    blank: false,
    list: fence === undefined && (base.list || listLine.test(line)) ? true : inList && !cut,
    fence: fence === undefined ? undefined : { mark: fence, inList: inList && !cut },
  }
}

/** A line back at the margin ends a list item, and with it a fence in it that was never closed. */
function leavesFence(fence: Fence, line: string): boolean {
  return fence.inList && line !== '' && !indented.test(line) && !closes(fence, line)
}

function closes(fence: Fence, line: string): boolean {
  const trimmed = line.trim()
  return trimmed.length >= fence.mark.length && trimmed === (fence.mark[0] ?? '').repeat(trimmed.length)
}
