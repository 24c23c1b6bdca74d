/** Everything that is loaded late, as one value: see `load.ts`. */
import 'katex/dist/katex.min.css'
import './math.css'
import type { ComponentType } from 'react'
import { FormulaView } from './FormulaView.tsx'
import { RichText } from './RichText.tsx'
import { type Rendered, typeset } from './typeset.ts'

export interface Engine {
  readonly typeset: (tex: string, display: boolean) => Rendered
  readonly RichText: ComponentType<{ readonly text: string; readonly streaming: boolean }>
  readonly FormulaView: ComponentType<{
    readonly raw: string
    readonly tex: string
    readonly display: boolean
  }>
}

export const engine: Engine = { typeset, RichText, FormulaView }
