import type { Failure } from './types.ts'

/** A `Failure` on its way through a promise. Whoever catches it turns it back into the value. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(`${failure.kind}: ${failure.detail}`)
    this.failure = failure
  }
}

/** True for the rejection of an aborted act: silence, not an error. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** Is it the model that failed, in whatever runs it? Another engine may do then, and asking it again will not help. */
export function isOfModel({ kind }: Failure): boolean {
  return kind !== 'python-missing' && kind !== 'bug'
}
