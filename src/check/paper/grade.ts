import { extractAnswer } from '../../solve/answer.ts'
import type { Protocol } from '../../solve/types.ts'
import { cleanAnswer, cleanString } from './clean.ts'
import { compareNumeric, type Comparison } from './compare.ts'

export interface PaperVerdict {
  /** The answer as the paper's evaluation reads it from the transcript; empty if it finds none. */
  readonly answer: string
  readonly comparison: Comparison
}

/** The paper's verdict on a whole transcript, as far as numbers settle it. `reference` is the plain gold answer. */
export function gradeTranscript(
  text: string,
  reference: string,
  fences: Pick<Protocol, 'outputMarker' | 'fence'>,
): PaperVerdict {
  const answer = cleanAnswer(extractAnswer(text, fences))
  return { answer, comparison: compareNumeric(answer, cleanString(reference)) }
}
