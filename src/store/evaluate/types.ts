import type { Part } from '../../evaluate/part.ts'
import type { Result } from '../../evaluate/result.ts'
import type { SetRow } from '../../evaluate/row.ts'
import type { RunProgress } from '../../evaluate/run.ts'
import type { Progress } from '../../solve/types.ts'
import type { Listed } from './evaluations.ts'
import type { ChosenSet, OtherRun } from './files.ts'
import type { KeptRun } from './kept.ts'

export type { ChosenSet, KeptRun, Listed, OtherRun, Part, Result, SetRow }

/** The page of evaluations: nothing chosen, a set, or a run. */
export type Desk =
  | { readonly type: 'empty' }
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'chosen'; readonly set: ChosenSet }
  | { readonly type: 'run'; readonly run: OpenRun }

export interface OpenRun {
  readonly kept: KeptRun
  /** In the order of the set. */
  readonly results: readonly Result[]
  readonly state: RunState
}

export type RunState =
  | { readonly type: 'running'; readonly step: Step; readonly progress: RunProgress | undefined }
  /** By a person, or since its page went. It can go on. */
  | { readonly type: 'stopped' }
  /** What happened, and what to do. It can go on. */
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'done' }

/** What a running evaluation is at. */
export type Step =
  | { readonly type: 'loading'; readonly progress: Progress | undefined }
  | { readonly type: 'solving'; readonly row: SetRow }
  /** The grader's own Python is started, which it is for the first answer that needs it. */
  | { readonly type: 'starting-grader'; readonly row: SetRow }

export interface Evaluating {
  readonly desk: Desk
  /** What this browser keeps, the newest first. */
  readonly runs: readonly Listed[]
  /** Held against the run that is shown. */
  readonly other: OtherRun | undefined
  /** Why the last thing that a person wanted was not done, and what to do. */
  readonly problem: string | undefined
  /** The same for what was to be compared. */
  readonly otherProblem: string | undefined

  /** Looks at what is kept. */
  readonly refresh: () => Promise<void>
  readonly choose: (file: File) => Promise<void>
  /** Begins a new run of the chosen set; settles with its end. */
  readonly start: (part: Part, by: 'model' | 'recorded') => Promise<void>
  /** Settles when all is at rest and kept. */
  readonly stop: () => Promise<void>
  /** Shows a run that is kept. */
  readonly show: (id: string) => Promise<void>
  /** Goes on with the run that is shown; settles with its end. */
  readonly goOn: () => Promise<void>
  /** Puts away what is shown, which stays kept. Without effect while it runs. */
  readonly leave: () => void
  readonly remove: (id: string) => Promise<void>
  readonly compare: (file: File) => Promise<void>
  readonly compareKept: (id: string) => Promise<void>
  readonly putAway: () => void
}
