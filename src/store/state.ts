import type { Preference, Running } from '../model/runner.ts'
import type { Solution } from '../notebook/solution.ts'
import type { Transcript } from '../solve/transcript.ts'
import type { Checker, Checking } from './checking.ts'
import type { Edits } from './edits.ts'
import type { Measurer, Measuring } from './measuring.ts'
import type { Deployed, FitHere, ModelInfo, Readiness } from './services.ts'
import type { Solving } from './solving.ts'

/** The page's one tutor: what there is to see, and what can be done. */
export interface Tutor
  extends
    Edits,
    Pick<Solving, 'ask' | 'goOn' | 'stop'>,
    Pick<Measurer, 'measure'>,
    Pick<Checker, 'checkAgain'> {
  /** What is on the page, if anything. */
  readonly solution: Solution | undefined
  readonly transcript: Transcript | undefined
  /** The solution that was opened from the notebook, if it was not asked on this page. */
  readonly opened: string | undefined
  /** True while the solution on the page is being written. */
  readonly solving: boolean
  /** The cell whose edited program runs now. */
  readonly runningEdit: number | undefined
  readonly saved: readonly Solution[]
  readonly models: readonly ModelInfo[]
  readonly deployed: Deployed
  readonly modelId: string
  /** Whether the chosen model fits this computer, once `judge` has been called. */
  readonly fit: FitHere | undefined
  readonly preference: Preference
  /** Who runs the model, once it is known. */
  readonly running: Running | undefined
  readonly model: Readiness
  readonly python: Readiness
  /** Whether the answer on the page is being checked. */
  readonly checking: Checking
  /** How fast the model is here, of this visit. */
  readonly measuring: Measuring
  /** An evaluation has the model. */
  readonly evaluating: boolean
  /** Something a person should know that has no place of its own. */
  readonly notice: string | undefined

  /** Settles when `models` has all that there are; never rejects. */
  readonly settled: Promise<void>
  /** A model was put on this computer, or taken away. */
  readonly relist: () => Promise<void>

  /**
   * Gives the model to an evaluation: nothing is asked or measured until it is given back by what this returns.
   * A check of an answer gives way. `undefined` while something else has the model.
   */
  readonly lend: () => Promise<(() => void) | undefined>
  readonly warm: () => void
  /** Asks whether the chosen model fits this computer. Fetches nothing of the model. */
  readonly judge: () => Promise<void>
  /** From the next call of the model on, and for the next visits. */
  readonly prefer: (preference: Preference) => void
  readonly open: (id: string) => Promise<void>
  readonly clear: () => void
  readonly remove: (id: string) => Promise<void>
  readonly refresh: () => Promise<void>
  readonly notify: (notice: string | undefined) => void
  /** Writes what is not saved yet; for a page about to go. */
  readonly flush: () => Promise<void>
}

/** How the parts of the tutor see it: each changes what is its own. */
export interface Page {
  readonly get: () => Tutor
  readonly set: (change: Partial<Tutor>) => void
}
