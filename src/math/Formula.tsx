/** One formula on its own, as on an answer card; its source until the renderer is there. */
import { loadedEngine, useEngine } from './load.ts'
import type { Rendered } from './typeset.ts'

/** `tex` without delimiters. */
export function Formula({ tex, display }: { readonly tex: string; readonly display: boolean }) {
  const engine = useEngine(true)
  return engine ? (
    <engine.FormulaView raw={tex} tex={tex} display={display} />
  ) : (
    <code className="math-source">{tex}</code>
  )
}

/** HTML of KaTeX for places that are no React page (an export). The source until `preloadMath()` has resolved. */
export function renderFormula(tex: string, display: boolean): Rendered {
  return loadedEngine()?.typeset(tex, display) ?? { type: 'source', source: tex }
}
