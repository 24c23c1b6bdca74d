import { type Evidence, findEvidence } from '../../check/evidence.ts'
import { MathText } from '../../math/MathText.tsx'
import { endSentence } from '../../solve/end.ts'
import type { Transcript } from '../../solve/transcript.ts'
import type { Answer } from '../../solve/types.ts'
import { tutor } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'
import { CopyButton } from '../Cells/CopyButton.tsx'
import { asMarkdown } from './markdown.ts'
import './AnswerCard.css'

const { ask, clear } = tutor.getState()

/** How it ended: an answer with what supports it, or a sentence with the next step. No evidence, no tick. */
export function AnswerCard({ transcript }: { readonly transcript: Transcript }) {
  if (transcript.phase.type !== 'ended') return null
  const { end } = transcript.phase
  const evidence = findEvidence(transcript)
  const greedyAgain = end.type === 'failed' || end.type === 'stopped'
  return (
    <section
      className="answer"
      data-kind={end.type === 'answered' ? (evidence.length > 0 ? 'checked' : 'plain') : 'ended'}
      aria-label={end.type === 'answered' ? 'Answer' : 'How it ended'}
    >
      {end.type === 'answered' ? (
        <>
          <div className="box">
            <AnswerText answer={end.answer} />
          </div>
          <div>
            <h2>{evidence.length > 0 ? 'Checked' : 'Not checked'}</h2>
            <ul>
              {evidence.map((entry) => (
                <li key={entry.type}>{evidenceSentence(entry)}</li>
              ))}
              {evidence.length === 0 && (
                <li>No program printed this answer: it is the model’s word alone.</li>
              )}
            </ul>
          </div>
        </>
      ) : (
        <p className="sentence">{endSentence(end)}</p>
      )}
      {end.type === 'failed' && (
        <details className="why">
          <summary>Technical details</summary>
          <code>
            {end.failure.kind}: {end.failure.detail}
          </code>
        </details>
      )}
      <div className="acts">
        <button type="button" onClick={() => void ask(transcript.question, { another: !greedyAgain })}>
          {greedyAgain ? 'Try again' : 'Try another way'}
        </button>
        <CopyButton text={asMarkdown(transcript)} what="solution" label="Copy solution" />
        <button
          type="button"
          onClick={() => {
            clear()
            location.hash = '#/'
          }}
        >
          New question
        </button>
      </div>
    </section>
  )
}

/** What was boxed is TeX; an answer in a sentence is plain text. */
function AnswerText({ answer }: { readonly answer: Answer }) {
  const text = answer.source === 'boxed' ? `$${answer.text.replaceAll('$', '')}$` : answer.text
  return <MathText text={text} streaming={false} />
}

function evidenceSentence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'printed':
      return `The program printed ${shorten(evidence.printed)}.`
    case 'rounded':
      return `The program printed ${shorten(evidence.printed)}, which rounds to this.`
    default:
      return assertNever(evidence)
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
