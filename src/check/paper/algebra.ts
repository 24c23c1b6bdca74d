/** The paper's verdict on one pair. Its evaluation counts a timeout as wrong. */
export type PaperVerdict = 'equal' | 'different' | 'timeout'

/** Decides by computer algebra what numbers and equal texts leave undecided: SymPy, by way of LaTeX. */
export interface Algebra {
  /**
   * Both sides cleaned by `cleanString` before. Always settles within the time that the paper's evaluation allows a pair;
   * rejects with an `AbortError` on abort, and with a `FailureError` when there is no Python.
   */
  compare(answer: string, reference: string, signal: AbortSignal): Promise<PaperVerdict>
}
