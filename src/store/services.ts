import type { FitHere } from '../model/fitHere.ts'
import type { Notebook } from '../notebook/notebook.ts'
import type { Preference, Running } from '../model/runner.ts'
import type { Surroundings } from '../model/surroundings.ts'
import type { Engine, Model, Progress, Python } from '../solve/types.ts'
import type { Preferences } from './preferences.ts'

export { checking } from '../model/kept/checking.ts'
export type { FitHere, Preference, Running }

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
  /** Who can run it, the best first. */
  readonly engines: readonly Engine[]
  /** Tokens that question and solution share: what there is to choose from, the largest first. */
  readonly contexts: readonly number[]
  readonly about: string
  readonly caution?: string
}

/** What came of the deployment's list of models. */
export interface Deployed {
  /** Sentences about what is wrong in it. */
  readonly problems: readonly string[]
}

/** Everything the store wires together, so that a test can hand it others. */
export interface Services {
  /** The first is who answers where nobody chose. What a deployment adds is here once `deployed` has settled. */
  readonly models: readonly ModelInfo[]
  /** Never rejects. */
  readonly deployed: Promise<Deployed>
  /** Looks anew at which models there are; never rejects. */
  readonly relist: () => Promise<Deployed>
  /** Whether a model fits this computer. */
  readonly fit: (model: string) => Promise<FitHere>
  /** The model of that id, run as preferred at each call. */
  readonly model: (id: string, preference: () => Preference) => Model
  /**
   * Whether a question is of a kind that the model was made for; `undefined` where nobody can tell, or not soon, or after
   * an abort. Rejects only with a bug.
   */
  readonly familiar: (model: string, question: string, signal: AbortSignal) => Promise<boolean | undefined>
  readonly python: Python
  /** Begins fetching the model and Python; tells how far they are from then on. */
  readonly warm: (model: string, preference: Preference) => void
  /** Another preference: what was loaded ahead for the one before is loaded for this one. */
  readonly prefer: (model: string, preference: Preference) => void
  readonly preferences: Preferences
  readonly onRunning: (listener: (running: Running) => void) => void
  readonly onModel: (listener: (readiness: Readiness) => void) => void
  readonly onPython: (listener: (readiness: Readiness) => void) => void
  readonly notebook: Notebook
  /** What a measurement says of this computer, and of the files that this engine runs. */
  readonly surroundings: (model: string, engine: Engine) => Promise<Surroundings>
  /** The app's own. */
  readonly version: string
  readonly newId: () => string
  readonly now: () => number
}
