import { standingOf } from '../../check/agreement.ts'
import { findEvidence } from '../../check/evidence.ts'
import { endSentence } from '../../solve/end.ts'
import { answerOf, type Transcript } from '../../solve/transcript.ts'
import { tutor, useTutor } from '../../store/app.ts'
import { CopyButton } from '../Cells/CopyButton.tsx'
import { focusOn, goId, questionId } from '../focus.ts'
import { Answered } from './Answered.tsx'
import { Ballots } from './Ballots.tsx'
import { Check } from './Check.tsx'
import { asMarkdown } from './markdown.ts'
import { offersFor } from './offers.ts'
import { useSupport } from './useSupport.ts'
import './AnswerCard.css'

const { ask, clear, goOn, prefer } = tutor.getState()

/** How it ended: an answer with what supports it, or a sentence with the next step. No evidence, no tick. */
export function AnswerCard({ transcript }: { readonly transcript: Transcript }) {
  const { phase } = transcript
  const answer = answerOf(transcript)
  const ballots = useTutor((state) => state.solution?.ballots)
  const { equations = [], agreement } = useSupport(transcript, ballots) ?? {}
  const evidence = [...findEvidence(transcript), ...equations]
  const info = useTutor((state) => state.models.find(({ id }) => id === transcript.model))
  const preferred = useTutor((state) => state.preference)
  const running = useTutor((state) => (state.running?.model === transcript.model ? state.running : undefined))
  if (phase.type !== 'ended') return null
  const { end } = phase
  const standing = standingOf(evidence, agreement, transcript.unfamiliar)
  // By chance or not, it would not be read either.
  const unreadable = end.type === 'too-long' && end.limit === 'question'
  const greedyAgain = end.type === 'failed' || end.type === 'stopped'
  return (
    <section
      className="answer"
      data-kind={answer ? standing : 'ended'}
      aria-label={answer ? 'Answer' : 'How it ended'}
    >
      {answer ? (
        <Answered
          answer={answer}
          standing={standing}
          evidence={evidence}
          agreement={agreement}
          caution={transcript.unfamiliar ? undefined : info?.caution}
        />
      ) : (
        <p className="sentence">{endSentence(end)}</p>
      )}
      {answer && ballots && agreement && <Ballots ballots={ballots} agreement={agreement} />}
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
        {answer && <Check />}
        {!answer && !unreadable && (
          <button
            type="button"
            onClick={() => {
              void ask(transcript.question, { another: !greedyAgain })
              focusOn(goId)
            }}
          >
            {greedyAgain ? 'Try again' : 'Try another way'}
          </button>
        )}
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
