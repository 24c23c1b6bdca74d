/**
 * Untrusted Markdown with TeX, streaming or whole. Small: the renderer proper arrives by itself when a text first
 * has something to render, and until then (or if it never can) a reading without marks is in view. The final page
 * depends on the text alone, not on the pieces in which it came.
 */
import { maxText } from './limits.ts'
import { useEngine } from './load.ts'
import { plainText } from './plain.ts'
import { SourceText } from './SourceText.tsx'

const markup = /[$\\*_`~[\]<>&#|]|^[ \t]*(?:[-+]|\d{1,9}[.)](?:\s|$))|https?:|www\.|@/m

/** `streaming`: more of `text` may come, so a formula still open at its end is shown as written. */
export function MathText({ text, streaming }: { readonly text: string; readonly streaming: boolean }) {
  const rich = markup.test(text) && text.length <= maxText
  const engine = useEngine(rich)
  if (!rich) return <SourceText text={text} />
  return engine ? (
    <engine.RichText text={text} streaming={streaming} />
  ) : (
    <SourceText text={plainText(text)} />
  )
}
