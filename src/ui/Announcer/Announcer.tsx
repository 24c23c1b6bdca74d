import { useEffect, useRef, useState } from 'react'
import { standingOf, type Support } from '../../check/agreement.ts'
import { findEvidence } from '../../check/evidence.ts'
import { plainText } from '../../math/plain.ts'
import { endSentence } from '../../solve/end.ts'
import { type Transcript, transcriptCells } from '../../solve/transcript.ts'
import type { Cell } from '../../solve/types.ts'
import { useTutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { plainAnswer } from '../AnswerCard/AnswerText.tsx'
import { titles } from '../AnswerCard/Answered.tsx'
import { evidenceSentence } from '../AnswerCard/evidenceSentence.ts'
import { useSupport } from '../AnswerCard/useSupport.ts'
import { programTitle } from '../Cells/programTitle.ts'

/** Tells a screen reader each cell once, when it is finished; never a token, and nothing of a solution that was only opened. */
export function Announcer() {
  const transcript = useTutor((tutor) => tutor.transcript)
  const solution = useTutor((tutor) => tutor.solution?.id)
  const opened = useTutor((tutor) => tutor.opened)
  const support = useSupport(transcript, undefined)
  const told = useRef<{ solution: string | undefined; count: number }>({ solution: undefined, count: 0 })
  const [lines, setLines] = useState<readonly string[]>([])

  useEffect(() => {
    // It is said once, when all is known of it.
    if (!support) return
    const all = transcript ? announcements(transcript, support) : []
    if (told.current.solution !== solution) {
      told.current = { solution, count: solution === opened ? all.length : 0 }
      setLines([])
    }
    // A solution that goes on takes its end back.
    if (all.length < told.current.count) told.current = { solution, count: all.length }
    if (all.length <= told.current.count) return
    const fresh = all.slice(told.current.count)
    told.current = { solution, count: all.length }
    setLines((lines) => [...lines, ...fresh])
  }, [transcript, solution, opened, support])

  return (
    <div className="hidden" role="log" aria-live="polite" aria-relevant="additions">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines are only ever added
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

function announcements(transcript: Transcript, support: Support): readonly string[] {
  const ended = transcript.phase.type === 'ended'
  const cells = transcriptCells(transcript)
    .filter((cell) => cell.type === 'output' || cell.closed || ended)
    .map(describe)
  if (transcript.phase.type !== 'ended') return cells
  const { end } = transcript.phase
  if (end.type !== 'answered') return [...cells, endSentence(end)]
  const evidence = [...findEvidence(transcript), ...support.equations]
  const verdict = `${titles[standingOf(evidence, undefined, transcript.unfamiliar)]}.`
  const said = [`Answer: ${plainAnswer(end.answer)}.`, verdict, ...evidence.map(evidenceSentence)]
  return [...cells, said.join(' ')]
}

function describe(cell: Cell): string {
  switch (cell.type) {
    case 'words':
      return plainText(cell.text)
    case 'code':
      return `${programTitle(cell.code)}.`
    case 'output':
      return cell.output.error
        ? `Error: ${cell.output.error.line}`
        : `Output: ${cell.output.stdout.slice(0, 200) || 'none'}`
    default:
      return assertNever(cell)
  }
}
