/** The paper's verdict on one pair. Its evaluation counts a timeout as wrong. */
export type PaperVerdict = 'equal' | 'different' | 'timeout'

/** Decides by computer algebra what numbers and equal texts leave undecided: SymPy, by way of LaTeX. */
export interface Algebra {
  /**
   * Both sides cleaned by `cleanString` before. Always settles, soon after the time is over at the latest; rejects with an
   * `AbortError` on abort, and with a `FailureError` when there is no Python.
   *
   * @param timeoutMs from when the comparison starts, not from when it is asked for
   */
  compare(answer: string, reference: string, timeoutMs: number, signal: AbortSignal): Promise<Compared>
}

export interface Compared {
  readonly verdict: PaperVerdict
  /** Milliseconds that the comparison took. */
  readonly ms: number
}
