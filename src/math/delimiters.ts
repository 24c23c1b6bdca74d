/**
 * Where what opens in a text closes: dollars, brackets, environments, boxes, backticks. One object reads one text
 * once, and remembers what it looked for in vain, so that thousands of openers still take linear time.
 */

export type Found =
  | { readonly type: 'formula'; readonly end: number; readonly tex: string; readonly display: boolean }
  | { readonly type: 'code'; readonly end: number }
  | { readonly type: 'open' }
  | { readonly type: 'none' }

const none: Found = { type: 'none' }
const open: Found = { type: 'open' }

const environment =
  /\\begin\{((?:align(?:ed|at|edat)?|array|[bBpvV]?matrix|smallmatrix|[dr]?cases|equation|gather(?:ed)?|split|CD)\*?)\}/y
const boxed = /\\boxed[ \t]*\{/y
const barrier = /\n[ \t]*\n/g
const fence = /(?:^|\n)[ \t]*$/

/** How often the character at `start` stands there in a row. */
export function runLength(source: string, start: number): number {
  let end = start
  while (source[end] === source[start]) end++
  return end - start
}

export class Delimiters {
  readonly #source: string
  readonly #growing: boolean
  #barrier = -1
  #paired: { readonly end: number; readonly pairs: ReadonlyMap<number, number> } | undefined
  /** Delimiters known not to close between here and the barrier: each is searched for once, so time stays linear. */
  readonly #missing = new Map<string, number>()

  constructor(source: string, growing: boolean) {
    this.#source = source
    this.#growing = growing
  }

  /** What the opener at `start` (a dollar, backslash or backtick) opens. */
  find(start: number): Found {
    const source = this.#source
    if (source[start] === '`') return this.#code(start)
    if (source[start] === '$') {
      return source[start + 1] === '$' ? this.#delimited(start, 2, '$$', true) : this.#dollar(start)
    }
    switch (source[start + 1]) {
      case undefined:
        return this.#growing ? open : none
      case '(':
        return this.#delimited(start, 2, String.raw`\)`, false)
      case '[':
        return this.#delimited(start, 2, String.raw`\]`, true)
      case 'b':
        return this.#command(start)
      default:
        return none
    }
  }

  /** The end of the paragraph that `start` is in. */
  #paragraphEnd(start: number): number {
    if (this.#barrier < start) {
      barrier.lastIndex = start
      this.#barrier = barrier.exec(this.#source)?.index ?? this.#source.length
    }
    return this.#barrier
  }

  #unclosed(end: number): Found {
    return this.#growing && end === this.#source.length ? open : none
  }

  #delimited(start: number, size: number, close: string, display: boolean): Found {
    const source = this.#source
    const end = this.#paragraphEnd(start)
    if (this.#missing.get(close) === end) return this.#unclosed(end)
    for (let at = start + size; at < end; at++) {
      if (source.startsWith(close, at)) {
        const tex = source.slice(start + size, at)
        return tex.trim() === '' ? none : { type: 'formula', end: at + close.length, tex, display }
      }
      if (source[at] === '\\') at++
    }
    this.#missing.set(close, end)
    return this.#unclosed(end)
  }

  /**
   * `$…$`. As in pandoc: no space inside either dollar, no digit after the closing one. The first dollar that could
   * close decides, so prices (`$5 and $6`) never pair up; dollars in braces (`\text{at $x$}`) belong to the formula.
   */
  #dollar(start: number): Found {
    const source = this.#source
    const first = source[start + 1]
    if (first === undefined) return this.#growing ? open : none
    if (/\s/.test(first)) return none
    const end = this.#paragraphEnd(start)
    let depth = 0
    let shallow = -1
    let close = -1
    for (let at = start + 1; at < end && close < 0; at++) {
      const char = source[at]
      if (char === '\\') at++
      else if (char === '{') depth++
      else if (char === '}') depth--
      else if (char === '$') {
        if (shallow < 0) shallow = at
        if (depth <= 0 || this.#missing.get('$') === end) close = at
      }
    }
    if (close < 0) {
      if (shallow >= 0) this.#missing.set('$', end)
      const waiting = this.#growing && end === source.length
      if (waiting && !isPrice(source.slice(start + 1, start + 80))) return open
      close = shallow
    }
    if (close < 0) return none
    const tex = source.slice(start + 1, close)
    const next = source[close + 1]
    // Whether "$20-$" is a formula or the start of "$20-$30" is the next character's to say.
    if (next === undefined && this.#growing && /^\d/.test(tex)) return open
    if (/\s$/.test(tex) || (next !== undefined && /\d/.test(next)) || isPrice(tex)) return none
    return { type: 'formula', end: close + 1, tex, display: false }
  }

  #command(start: number): Found {
    const source = this.#source
    boxed.lastIndex = start
    if (boxed.test(source)) return this.#boxed(start, boxed.lastIndex)
    environment.lastIndex = start
    const name = environment.exec(source)?.[1]
    if (name !== undefined) {
      const close = `\\end{${name}}`
      const found = this.#delimited(start, environment.lastIndex - start, close, true)
      return found.type === 'formula' ? { ...found, tex: source.slice(start, found.end) } : found
    }
    // A command at the very end may be the beginning of one of these.
    return this.#growing && /^\\b[a-zA-Z]*[ \t]*(?:\{[a-zA-Z*]*)?$/.test(source.slice(start, start + 30))
      ? open
      : none
  }

  #boxed(start: number, body: number): Found {
    const end = this.#paragraphEnd(start)
    const close = this.#braces(start, end).get(body - 1)
    if (close === undefined) return this.#unclosed(end)
    const tex = this.#source.slice(start, close + 1)
    return { type: 'formula', end: close + 1, tex, display: false }
  }

  /** Which brace closes which, from `start` to the paragraph's end: read once for all the boxes in it. */
  #braces(start: number, end: number): ReadonlyMap<number, number> {
    if (this.#paired?.end === end) return this.#paired.pairs
    const pairs = new Map<number, number>()
    const opened: number[] = []
    for (let at = start; at < end; at++) {
      const char = this.#source[at]
      if (char === '\\') at++
      else if (char === '{') opened.push(at)
      else if (char === '}') {
        const opening = opened.pop()
        if (opening !== undefined) pairs.set(opening, at)
      }
    }
    this.#paired = { end, pairs }
    return pairs
  }

  /** A code span ends at a run of as many backticks in its paragraph; a fence (in a list) at a fence. */
  #code(start: number): Found {
    const source = this.#source
    const size = runLength(source, start)
    const fenced = size >= 3 && fence.test(source.slice(Math.max(0, start - 40), start))
    const end = fenced ? source.length : this.#paragraphEnd(start)
    const mark = '`'.repeat(size)
    if (this.#missing.get(mark) === end) return none
    for (let at = source.indexOf('`', start + size); at >= 0 && at < end; at = source.indexOf('`', at)) {
      const run = runLength(source, at)
      if (run === size) return { type: 'code', end: at + run }
      at += run
    }
    if (fenced) return { type: 'code', end: source.length }
    this.#missing.set(mark, end)
    return none
  }
}

/** `5, or $6`, `5 million in`: an amount and then prose, or a formula that starts with a stop. */
function isPrice(tex: string): boolean {
  if (/^[,.;:!?)\]]/.test(tex)) return true
  return /^\d/.test(tex) && /\b[A-Za-z]{2,}[,.;:]?\s+[A-Za-z]{2}/.test(tex) && !/[\\^_=]/.test(tex)
}
