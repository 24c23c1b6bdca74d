import { assertNever } from '../util/never.ts'
import { statedAnswer } from './answer.ts'
import { cellsOf, closedProgram, type Draft, lastProgram, wholeProgram } from './cells.ts'
import { EarlyRun } from './earlyRun.ts'
import { FailureError, isAbort } from './failure.ts'
import { formatFeedback } from './feedback.ts'
import { listen, type Said } from './listen.ts'
import { outputAsWritten, programToRun } from './program.ts'
import { buildPrompt, escapeControl } from './prompt.ts'
import { standingOf } from './resume.ts'
import type { Transcript } from './transcript.ts'
import type { End, Failure, Model, Program, Protocol, Python, Sampling, SolveEvent } from './types.ts'

type Written = Extract<Said, { type: 'said' }>

export interface Means {
  readonly model: Model
  readonly python: Python
  readonly protocol: Protocol
  /** Names this solution: interpreters are never shared between solutions. */
  readonly solution: string
  /** Greedy where absent. */
  readonly sampling?: Sampling
  readonly signal: AbortSignal
  /** A solution of this question that was interrupted: go on from there. */
  readonly from?: Transcript
  /** Why it was interrupted, where that is known. */
  readonly because?: Failure
}

/**
 * The algorithm of the paper and its kin, and nothing else: the model writes; where it wrote a program we run it, append
 * what it printed, and let the model go on from there; until it boxes an answer, stops, or has used its calls.
 *
 * Yields every step as an event, `asked` (or `resumed`) first and `ended` last, whatever happens in between; only a bug
 * throws.
 */
export async function* solve(question: string, means: Means): AsyncGenerator<SolveEvent, void, void> {
  const { model, python, protocol, signal, from, because, sampling } = means
  if (from) yield { type: 'resumed', ...(because && { because }) }
  else
    yield { type: 'asked', question, protocol: protocol.id, model: model.id, ...(sampling && { sampling }) }

  const early = new EarlyRun(python, signal)
  const programOf = (code: string): Program => ({
    code: programToRun(code, protocol),
    state: protocol.state,
    solution: means.solution,
    timeoutMs: protocol.timeoutMs,
  })
  const standing = standingOf(from)
  let text = buildPrompt(protocol, question) + escapeControl(protocol, standing.text)
  let { program, begun, toRun } = standing

  try {
    for (let call = standing.calls + 1; ; call++) {
      const said: Said = yield* listen(
        model,
        {
          text,
          stops: protocol.stops,
          maxTokens: protocol.maxTokensPerCall,
          temperature: 0,
          ...sampling,
        },
        protocol,
        (draft) => {
          const whole = closedProgram(draft, protocol)
          if (whole !== undefined && call <= protocol.maxRuns) void early.start(programOf(whole))
        },
        signal,
        { text: begun, whole: toRun },
      )
      if (said.type !== 'said') return yield { type: 'ended', end: said }

      program = lastProgram(said.draft) ?? program
      if (!wantsRun(said, program, protocol))
        return yield { type: 'ended', end: endOf(wordsOf(said.draft, protocol), said, call) }
      // Every call before this one has run its program.
      if (call > protocol.maxRuns) return yield { type: 'ended', end: { type: 'out-of-rounds' } }

      yield { type: 'running', code: program }
      const output = outputAsWritten(await early.take(programOf(program)), protocol)
      const feedback = formatFeedback(output, protocol)
      yield { type: 'ran', output, feedback }
      if (call >= protocol.maxCalls) return yield { type: 'ended', end: { type: 'out-of-rounds' } }

      text += escapeControl(protocol, said.text + protocol.outputBegin + feedback + protocol.outputEnd)
      ;[begun, toRun] = ['', false]
    }
  } catch (error) {
    if (error instanceof FailureError)
      yield { type: 'ended', end: { type: 'failed', failure: error.failure } }
    else if (isAbort(error)) yield { type: 'ended', end: { type: 'stopped' } }
    else throw error
  } finally {
    early.drop()
  }
}

/** `fenced` is the paper's: `boxed` anywhere in the call, even in a program, ends the solution. */
function wantsRun({ text, draft, reason }: Written, program: string, { runsWhen, fence }: Protocol): boolean {
  switch (runsWhen) {
    case 'fenced':
      return !text.includes('boxed') && text.endsWith(fence)
    case 'whole':
      return Boolean(wholeProgram(draft))
    case 'asked':
      return reason === 'stop' && program !== ''
    default:
      return assertNever(runsWhen)
  }
}

/** A `boxed` inside a program or its output is no answer to show: only the words count. */
function wordsOf(draft: Draft, protocol: Protocol): string {
  return cellsOf(draft, protocol)
    .map((cell) => (cell.type === 'words' ? cell.text : ''))
    .join('\n')
}

function endOf(words: string, said: Written, call: number): End {
  const answer = statedAnswer(words)
  if (answer) return { type: 'answered', answer }
  if (said.reason === 'length') return { type: 'too-long', limit: 'call' }
  if (said.reason === 'context')
    return { type: 'too-long', limit: call === 1 && said.silent ? 'question' : 'context' }
  return { type: 'no-answer' }
}
