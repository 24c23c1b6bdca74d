/**
 * TeX to KaTeX's HTML with MathML, for formulas nobody vouches for: no links, images or attributes (`trust`), no
 * macro definitions, bounded length, depth, cells and sizes. Whatever KaTeX can't take comes back as its source.
 * Loads KaTeX: only `engine.ts` and tests import this.
 */
import { renderToString } from 'katex'
import { WeightedCache } from './cache.ts'
import { isBoundedFormula } from './guard.ts'

/** `html` is KaTeX's output and nothing else, so it may go into a page as it is. */
export type Rendered =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'source'; readonly source: string }

/** LaTeX that solutions use and KaTeX lacks. */
const missing = {
  '\\mbox': String.raw`\text{#1}`,
  '\\cancelto': String.raw`{\cancel{#2}}^{#1}`,
}

/** About 4 MB of HTML, some 1,500 formulas: more than one page of an exercise book shows. */
const cache = new WeightedCache<Rendered>(
  4_000_000,
  (value) => 100 + (value.type === 'html' ? value.html : value.source).length,
)

export function typeset(tex: string, display: boolean): Rendered {
  return cache.get((display ? 'd' : 'i') + tex, () => render(tex, display))
}

function render(tex: string, display: boolean): Rendered {
  const source: Rendered = { type: 'source', source: tex }
  if (tex.trim() === '' || !isBoundedFormula(tex)) return source
  try {
    const html = renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      trust: false,
      // Only the HTML commands are an error; units, accents and other scripts in formulas are readers' everyday.
      strict: (code) => (code === 'htmlExtension' ? 'error' : 'ignore'),
      macros: { ...missing },
      maxExpand: 1_000,
      maxSize: 20,
    })
    return { type: 'html', html }
  } catch {
    // A ParseError mostly. A formula that trips a bug of KaTeX's must not take the page with it either.
    return source
  }
}
