/**
 * Hides formulas from the Markdown parser. Inside a formula `*`, `_`, `|`, `- ` or `> ` mean TeX, yet block
 * structure is found first: `\[ x\n- 2 \]` would become a list. So each piece that is not Markdown stands in the
 * text as `⸨n⸩` while marked reads it. A `⸨` of the text's own is hidden the same way, so no text can forge one.
 * The brackets are punctuation, as `$` is, so that emphasis around a formula opens and closes as written.
 */
import type { Inline } from './nodes.ts'
import { scan } from './scan.ts'

export interface Hidden {
  /** Markdown with placeholders. */
  readonly text: string
  /** The text with its formulas back where a parser kept it literally, as in code and addresses. */
  readonly restore: (text: string) => string
  /** Text of a word token, cut at its placeholders. */
  readonly reveal: (text: string) => readonly Inline[]
}

const placeholder = /⸨(\d+)⸩/g

/** A product or power in words (`2*3*4`, `x**2`) is arithmetic, not emphasis. */
const arithmetic =
  /(?<=[\p{N})\]])\*{1,2}(?=[\p{L}\p{N}(\\])|(?<=[\p{L}])\*(?=[\p{L}\p{N}(])|(?<=[\p{L}])\*\*(?=\p{N})|⸨/gu

export function hide(source: string, growing: boolean): Hidden {
  const hidden: { readonly raw: string; readonly node: Inline }[] = []
  const put = (raw: string, node: Inline) => `⸨${hidden.push({ raw, node }) - 1}⸩`
  let text = ''
  for (const piece of scan(source, growing)) {
    switch (piece.type) {
      case 'words':
        text += piece.raw.replace(arithmetic, (mark) => put(mark, { type: 'text', text: mark }))
        break
      case 'code':
        text += piece.raw.replaceAll('⸨', (mark) => put(mark, { type: 'text', text: mark }))
        break
      case 'formula':
        text += put(piece.raw, { ...piece, tex: unquoted(piece.tex, text) })
        break
      case 'open':
        text += put(piece.raw, { type: 'open', text: piece.raw })
        break
    }
  }
  return {
    text,
    restore: (part) => part.replace(placeholder, (mark, index: string) => hidden[Number(index)]?.raw ?? mark),
    reveal: (part) => {
      const nodes: Inline[] = []
      let words = ''
      let last = 0
      for (const match of part.matchAll(placeholder)) {
        words += part.slice(last, match.index)
        last = match.index + match[0].length
        const node = hidden[Number(match[1])]?.node
        if (node === undefined) words += match[0]
        else if (node.type === 'text') words += node.text
        else {
          if (words !== '') nodes.push({ type: 'text', text: words })
          words = ''
          nodes.push(node)
        }
      }
      words += part.slice(last)
      if (words !== '') nodes.push({ type: 'text', text: words })
      return nodes
    },
  }
}

/** A formula over several lines of a quote: its lines' `>` are the quote's, not TeX. */
function unquoted(tex: string, before: string): string {
  if (!tex.includes('\n')) return tex
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /^[ \t]*>/.test(line) ? tex.replace(/\n(?:[ \t]*>)+/g, '\n') : tex
}
