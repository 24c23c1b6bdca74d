import { assertNever } from '../util/never.ts'
import { cellsOf, type Draft, emptyDraft, settle, write } from './cells.ts'
import { findProtocol, mumathCode } from './protocols.ts'
import type { Answer, Cell, End, Progress, Protocol, Sampling, SolveEvent, Usage } from './types.ts'

/**
 * What the events of a solution add up to. A value: `reduce` makes the next one and changes nothing, so replaying
 * events is the test, the export, the recovery and the presentation.
 */
export interface Transcript {
  readonly question: string
  readonly protocol: string
  readonly model: string
  readonly sampling?: Sampling
  /** Everything after the prompt, byte for byte in the protocol's form. */
  readonly text: string
  /** Where in `text` that begins which the call in progress has written. */
  readonly begun: number
  /** The program whose output is still to come. */
  readonly pending?: string
  /** Cells of finished calls, and outputs. */
  readonly done: readonly Cell[]
  /** What the model is writing now. */
  readonly draft: Draft
  readonly phase: Phase
  /** Token counts, one entry a call that came to its end. */
  readonly calls: readonly Usage[]
  /** How often it was interrupted and went on. */
  readonly interruptions: number
  /** The question is known to be of no kind that the model was made for. */
  readonly unfamiliar?: true
}

export type Phase =
  | { readonly type: 'loading'; readonly progress: Progress }
  /** The model reads; nothing has come yet. */
  | { readonly type: 'reading' }
  | { readonly type: 'writing' }
  | { readonly type: 'running'; readonly code: string }
  | { readonly type: 'ended'; readonly end: End }

/** The first event of a solution is `asked`; anything else without a transcript is a bug. */
export function reduce(transcript: Transcript | undefined, event: SolveEvent): Transcript {
  if (event.type === 'asked') {
    const { type: _, ...asked } = event
    return {
      ...asked,
      text: '',
      begun: 0,
      done: [],
      draft: emptyDraft,
      phase: { type: 'reading' },
      calls: [],
      interruptions: 0,
    }
  }
  if (!transcript) throw new Error(`a transcript begins with "asked", not with "${event.type}"`)
  const protocol = protocolOf(transcript)
  switch (event.type) {
    case 'resumed':
      return { ...transcript, interruptions: transcript.interruptions + 1, phase: { type: 'reading' } }
    case 'loading':
      return { ...transcript, phase: event }
    case 'unfamiliar':
      return { ...transcript, unfamiliar: true }
    case 'text':
      return {
        ...transcript,
        text: transcript.text + event.text,
        draft: write(transcript.draft, event.text, protocol),
        phase: transcript.phase.type === 'writing' ? transcript.phase : { type: 'writing' },
      }
    case 'called':
      return { ...transcript, calls: [...transcript.calls, event.usage] }
    case 'running':
      return { ...settleDraft(transcript, protocol), pending: event.code, phase: event }
    case 'ran': {
      const { pending: _, ...rest } = transcript
      const text = rest.text + protocol.outputBegin + event.feedback + protocol.outputEnd
      return {
        ...rest,
        text,
        begun: text.length,
        done: [...rest.done, { type: 'output', output: event.output, feedback: event.feedback }],
        phase: { type: 'reading' },
      }
    }
    case 'ended': {
      const { text } = transcript
      // The draft stays as it is: the solution may yet go on from there.
      return {
        ...transcript,
        text: event.end.type === 'out-of-rounds' ? text + protocol.outOfCalls : text,
        phase: event,
      }
    }
    default:
      return assertNever(event)
  }
}

/** All events of a solution; absent where there was none. `onChange` hears of each state on the way. */
export async function readEvents(
  events: AsyncIterable<SolveEvent>,
  onChange: (transcript: Transcript) => void = () => {},
): Promise<Transcript | undefined> {
  let transcript: Transcript | undefined
  for await (const event of events) onChange((transcript = reduce(transcript, event)))
  return transcript
}

/** What a solution came to, once it has ended with an answer. */
export function answerOf({ phase }: Pick<Transcript, 'phase'>): Answer | undefined {
  return phase.type === 'ended' && phase.end.type === 'answered' ? phase.end.answer : undefined
}

/** All cells, the one being written last. */
export function transcriptCells(transcript: Transcript): readonly Cell[] {
  const protocol = protocolOf(transcript)
  if (transcript.phase.type === 'ended') return settleDraft(transcript, protocol).done
  return [...transcript.done, ...cellsOf(transcript.draft, protocol)]
}

export function protocolOf(transcript: Pick<Transcript, 'protocol'>): Protocol {
  return findProtocol(transcript.protocol) ?? mumathCode
}

/** Tokens over all calls. `prefilled + generated` equals the final text's length when nothing was read twice. */
export function totalUsage(calls: readonly Usage[]): Usage {
  const zero: Usage = { cached: 0, prefilled: 0, generated: 0, prefillMs: 0, generateMs: 0 }
  return calls.reduce(
    (sum, call) => ({
      cached: sum.cached + call.cached,
      prefilled: sum.prefilled + call.prefilled,
      generated: sum.generated + call.generated,
      prefillMs: sum.prefillMs + call.prefillMs,
      generateMs: sum.generateMs + call.generateMs,
    }),
    zero,
  )
}

/** The cell being written is closed only by its own fence: a program cut off in the middle stays open. */
function settleDraft(transcript: Transcript, protocol: Protocol): Transcript {
  const draft = settle(transcript.draft, protocol)
  const open = cellsOf(draft, protocol)
    .slice(draft.closed.length)
    .map((cell): Cell => (cell.type === 'words' ? { ...cell, closed: true } : cell))
  return { ...transcript, done: [...transcript.done, ...draft.closed, ...open], draft: emptyDraft }
}
