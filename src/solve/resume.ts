import type { Transcript } from './transcript.ts'
import type { End, Failure } from './types.ts'

/** Where a solution stands that was interrupted, as the loop needs it. */
export interface Standing {
  /** Everything after the prompt up to the call in progress. */
  readonly text: string
  /** What the call in progress has written. */
  readonly begun: string
  /** Calls that are over, their outputs read. */
  readonly calls: number
  /** The last program that was written in them. */
  readonly program: string
  /** The call in progress is over, and its program is to be run. */
  readonly toRun: boolean
}

export function standingOf(transcript: Transcript | undefined): Standing {
  if (!transcript) return { text: '', begun: '', calls: 0, program: '', toRun: false }
  const { text, begun, done, pending } = transcript
  return {
    text: text.slice(0, begun),
    begun: text.slice(begun),
    calls: done.filter((cell) => cell.type === 'output').length,
    program: pending ?? done.findLast((cell) => cell.type === 'code')?.code ?? '',
    toRun: pending !== undefined,
  }
}

/** Was it cut off on the way? Then it can go on; a solution that came to an end of its own can't. */
export function canGoOn(end: End): boolean {
  return end.type === 'stopped' || end.type === 'failed'
}

/** Is it known that the same model will do once it is started anew? */
export function isLoss(failure: Failure): boolean {
  return failure.kind === 'device-lost'
}
