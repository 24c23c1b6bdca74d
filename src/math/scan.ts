/**
 * Finds formulas and code spans in text, left to right, whichever opens first. It knows `$…$`, `$$…$$`, `\(…\)`,
 * `\[…\]`, bare environments and a bare `\boxed{…}`. It judges no Markdown beyond backticks, and never fails:
 * what is not a formula stays words. A formula ends before a blank line, which bounds what a stray `$` can do.
 */
import { Delimiters, runLength } from './delimiters.ts'

export type Piece =
  | { readonly type: 'words'; readonly raw: string }
  | { readonly type: 'code'; readonly raw: string }
  | { readonly type: 'formula'; readonly raw: string; readonly tex: string; readonly display: boolean }
  /** The rest of a growing text from a delimiter that later text may still close. */
  | { readonly type: 'open'; readonly raw: string }

const opener = /[\\$`]/g

/**
 * Splits `source` into pieces whose `raw`s put together are `source`. With `growing`, a delimiter that runs to the
 * end unclosed takes the rest as one `open` piece; without, it is words.
 */
export function scan(source: string, growing: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let words = 0
  const put = (start: number, piece: Piece) => {
    if (start > words) pieces.push({ type: 'words', raw: source.slice(words, start) })
    pieces.push(piece)
    words = start + piece.raw.length
  }

  const delimiters = new Delimiters(source, growing)
  opener.lastIndex = 0
  for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
    const start = match.index
    const found = delimiters.find(start)
    switch (found.type) {
      case 'formula':
        put(start, {
          type: 'formula',
          raw: source.slice(start, found.end),
          tex: found.tex,
          display: found.display,
        })
        opener.lastIndex = found.end
        break
      case 'code':
        put(start, { type: 'code', raw: source.slice(start, found.end) })
        opener.lastIndex = found.end
        break
      case 'open':
        put(start, { type: 'open', raw: source.slice(start) })
        return pieces
      case 'none':
        opener.lastIndex = start + skipped(source, start)
        break
    }
  }
  if (words < source.length) pieces.push({ type: 'words', raw: source.slice(words) })
  return pieces
}

/** Characters of an opener that opened nothing: an escape hides its next character, a run of backticks is one mark. */
function skipped(source: string, start: number): number {
  const char = source[start]
  if (char === '\\') return 2
  if (char === '`') return runLength(source, start)
  return source[start + 1] === '$' ? 2 : 1
}
