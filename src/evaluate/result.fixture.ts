import type { Result } from './result.ts'

/** A result as a run would keep it. */
export function resultOf(changes: Partial<Result> = {}): Result {
  return {
    version: 1,
    index: 0,
    model: 'nano',
    votes: 1,
    question: 'Wie groß?\n',
    reference: '3',
    answer: '3',
    verdict: 'equal',
    settledBy: 'numbers',
    right: true,
    end: 'answered',
    transcript: 't',
    ms: 5,
    ...changes,
  }
}
