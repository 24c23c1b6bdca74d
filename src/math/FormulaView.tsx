/** One formula in the page: typeset, or its source where that can't be. */
import { plainFormula } from './plain.ts'
import { typeset } from './typeset.ts'

/** `raw` is the formula with its delimiters, which is what is shown when it can't be typeset. */
export function FormulaView({
  raw,
  tex,
  display,
}: {
  readonly raw: string
  readonly tex: string
  readonly display: boolean
}) {
  const rendered = typeset(tex, display)
  if (rendered.type === 'source') return <code className="math-source">{raw}</code>
  // The one place where HTML is set from a string. It is KaTeX's own, made with `trust: false`, of elements and
  // escaped text that KaTeX chose; the formula supplies neither tags nor attributes. A sanitiser here would only
  // break it: they drop `<semantics>` or the inline styles that place the glyphs.
  const html = { __html: rendered.html }
  if (!display) return <span className="math-inline" dangerouslySetInnerHTML={html} />
  return (
    <span
      className="math-display"
      // Wide formulas scroll, and what scrolls must be reachable by keyboard and have a name. No element that
      // means "group" may stand in a paragraph.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={plainFormula(tex)}
      dangerouslySetInnerHTML={html}
    />
  )
}
