import type { Notebook } from '../notebook/notebook.ts'
import type { Model, Progress, Python } from '../solve/types.ts'

/** How far a thing that must be fetched before first use has come. */
export type Readiness =
  | { readonly type: 'idle' }
  | { readonly type: 'loading'; readonly progress?: Progress }
  | { readonly type: 'ready' }
  /** It will be tried again at the next use. */
  | { readonly type: 'failed'; readonly sentence: string }

export interface ModelInfo {
  readonly id: string
  readonly title: string
  readonly protocol: string
  /** What runs it, in words. */
  readonly engine: string
  readonly about: string
  readonly caution?: string
}

/** Everything the store wires together, so that a test can hand it others. */
export interface Services {
  readonly models: readonly ModelInfo[]
  /** The model of that id; the same object each time. */
  readonly model: (id: string) => Model
  readonly python: Python
  /** Begins fetching the model and Python; tells how far they are from then on. */
  readonly warm: (model: string) => void
  readonly onModel: (listener: (readiness: Readiness) => void) => void
  readonly onPython: (listener: (readiness: Readiness) => void) => void
  readonly notebook: Notebook
  readonly newId: () => string
  readonly now: () => number
}
