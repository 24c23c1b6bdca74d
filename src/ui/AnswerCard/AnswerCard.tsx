import { findEvidence } from '../../check/evidence.ts'
import { endSentence } from '../../solve/end.ts'
import type { Transcript } from '../../solve/transcript.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { CopyButton } from '../Cells/CopyButton.tsx'
import { focusOn, goId, questionId } from '../focus.ts'
import { AnswerText } from './AnswerText.tsx'
import { evidenceSentence } from './evidenceSentence.ts'
import { asMarkdown } from './markdown.ts'
import { offersFor } from './offers.ts'
import './AnswerCard.css'

const { ask, clear, goOn, prefer } = tutor.getState()

/** How it ended: an answer with what supports it, or a sentence with the next step. No evidence, no tick. */
export function AnswerCard({ transcript }: { readonly transcript: Transcript }) {
  const evidence = findEvidence(transcript)
  const info = useTutor((state) => state.models.find(({ id }) => id === transcript.model))
  const preferred = useTutor((state) => state.preference)
  const running = useTutor((state) => (state.running?.model === transcript.model ? state.running : undefined))
  if (transcript.phase.type !== 'ended') return null
  const { end } = transcript.phase
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
              {info?.caution !== undefined && <li className="caution">{info.caution}</li>}
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
        {offersFor(end, transcript.text !== '', running, info).map(({ label, preference }, index) => (
          <button
            type="button"
            key={label}
            className={index === 0 ? 'primary' : undefined}
            onClick={() => {
              if (preference) prefer({ ...preferred, model: transcript.model, ...preference })
              void goOn()
              focusOn(goId)
            }}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            void ask(transcript.question, { another: !greedyAgain })
            focusOn(goId)
          }}
        >
          {greedyAgain ? 'Try again' : 'Try another way'}
        </button>
        <CopyButton text={asMarkdown(transcript)} what="solution" label="Copy solution" />
        <button
          type="button"
          onClick={() => {
            clear()
            location.hash = '#/'
            focusOn(questionId)
          }}
        >
          New question
        </button>
      </div>
    </section>
  )
}
