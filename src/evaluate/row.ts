/**
 * One question of a set, with its gold answer. A recorded set also has what a model once wrote, here as a transcript in
 * the app's own protocol.
 */
export interface Row {
  readonly question: string
  /** The plain gold answer, as the paper's evaluation takes it from the set; of several values a tuple, `(15, 9)`. */
  readonly reference: string
  /** Kind of exercise, where the set names one. */
  readonly family?: string
  /** How hard, where the set says so: `Level 3`. */
  readonly level?: string
  readonly transcript?: string
  /** What the recording model's own evaluation took as its answer; where absent, ours looks in the transcript. */
  readonly answer?: string
}

/** A row at its place among the rows of its set, from 0; those that can't be read count too. */
export interface SetRow extends Row {
  readonly index: number
}
