import type { Evidence } from '../evidence.ts'
import { answerOf, protocolOf, transcriptCells, type Transcript } from '../../solve/transcript.ts'
import { substituteBack, type Program } from './substituteBack.ts'

/**
 * Evidence for the answer that a transcript ended with: whether it satisfies what the program solved, by our own exact
 * algebra. Loaded only where it is wanted: the tutor's algebra comes with it.
 */
export function findEquationEvidence(transcript: Transcript): readonly Evidence[] {
  const answer = answerOf(transcript)
  if (!answer) return []
  const { header, state } = protocolOf(transcript)
  const cells = transcriptCells(transcript)
  const programs = cells.flatMap((cell, at): readonly Program[] => {
    const next = cells[at + 1]
    if (cell.type !== 'code' || next?.type !== 'output') return []
    const { variables, error } = next.output
    return [{ code: header + cell.code, variables, failed: error !== undefined }]
  })
  const evidence = substituteBack(answer.text, programs, state)
  return evidence ? [evidence] : []
}
