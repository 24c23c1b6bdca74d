import { addEvent, newSolution, type Solution } from '../notebook/solution.ts'
import type { Preference } from '../model/runner.ts'
import { lossSentence } from '../solve/end.ts'
import { outlive } from '../solve/outlive.ts'
import { findProtocol, mumathCode } from '../solve/protocols.ts'
import { parseQuestion } from '../solve/question.ts'
import { canGoOn } from '../solve/resume.ts'
import { protocolOf, reduce, type Transcript } from '../solve/transcript.ts'
import type { Means } from '../solve/loop.ts'
import type { Sampling, SolveEvent } from '../solve/types.ts'
import type { Services } from './services.ts'

export interface AskOptions {
  /** Instead of the page's own. */
  readonly model?: string
  /** Instead of the person's. */
  readonly preference?: Preference
  /** Another way: sampled instead of greedy, so that it can differ. */
  readonly another?: boolean
  /** How, where that matters. */
  readonly sampling?: Sampling
  readonly onEvent?: (event: SolveEvent) => void
}

export interface Solving {
  /** Settles when the solution has ended. Without effect while another is being written. */
  readonly ask: (question: string, options?: AskOptions) => Promise<void>
  /** Goes on with the solution on the page, if it was interrupted. */
  readonly goOn: () => Promise<void>
  readonly stop: () => void
  readonly busy: () => boolean
}

/** What solving does to the page and the notebook. */
export interface SolvingPage {
  readonly modelId: () => string
  readonly preference: () => Preference
  readonly shown: () => { readonly solution: Solution; readonly transcript: Transcript } | undefined
  readonly begin: (id: string) => void
  /** Shows and keeps the newest state; `now`: before anything else happens. */
  readonly show: (solution: Solution, transcript: Transcript, now: boolean) => void
  readonly end: () => void
  readonly settle: () => Promise<void>
  readonly notify: (sentence: string | undefined) => void
  /** Why nothing may be written now, if so. */
  readonly obstacle: () => string | undefined
}

type SolutionMeans = Omit<Means, 'python' | 'signal' | 'solution'>

export function createSolving(services: Services, page: SolvingPage): Solving {
  let current: AbortController | undefined

  const hindered = (): boolean => {
    const obstacle = page.obstacle()
    if (obstacle !== undefined) page.notify(obstacle)
    return obstacle !== undefined
  }

  const write = async (
    before: { readonly solution: Solution; readonly transcript?: Transcript },
    question: string,
    means: SolutionMeans,
    onEvent: (event: SolveEvent) => void = () => {},
  ) => {
    const abort = (current = new AbortController())
    let { solution, transcript } = before
    page.begin(solution.id)

    // Whoever hears the end may ask the next question at once.
    const over = () => {
      if (current !== abort) return
      current = undefined
      page.end()
    }
    const dispatch = (event: SolveEvent) => {
      solution = addEvent(solution, event)
      transcript = reduce(transcript, event)
      // At once, or the answer before would still be on the page of this one.
      page.show(solution, transcript, event.type === 'asked' || event.type === 'resumed')
      if (event.type === 'resumed' && event.because) page.notify(lossSentence(event.because))
      if (event.type === 'ended') over()
      onEvent(event)
    }

    let verdict: Promise<void> | undefined
    const judge = async () => {
      const familiar = await services.familiar(means.model.id, question, abort.signal)
      if (familiar === false && current === abort) dispatch({ type: 'unfamiliar' })
    }

    try {
      const { python } = services
      const all = { ...means, python, solution: solution.id, signal: abort.signal }
      for await (const event of outlive(question, all)) {
        // Whoever is shown an answer is told with it what it is worth.
        if (event.type === 'ended' && event.end.type === 'answered') await verdict
        dispatch(event)
        if (event.type !== 'ended' && !transcript?.unfamiliar && !verdict) {
          verdict = judge()
          // A bug in it is heard where it is waited for; a solution that ends otherwise waits for nothing.
          verdict.catch(() => {})
        }
      }
    } catch (error) {
      // Whoever waits for the end gets one; whoever looks for bugs gets the bug.
      if (transcript) {
        const failure = { kind: 'bug', detail: String(error) } as const
        dispatch({ type: 'ended', end: { type: 'failed', failure } })
      }
      throw error
    } finally {
      over()
      await page.settle()
    }
  }

  return {
    busy: () => current !== undefined,
    stop: () => current?.abort(),
    async ask(typed, { model: id = page.modelId(), preference, another = false, sampling, onEvent } = {}) {
      const question = parseQuestion(typed)
      if (current || question.type !== 'question' || hindered()) return
      const model = services.model(id, preference ? () => preference : page.preference)
      const info = services.models.find((entry) => entry.id === model.id)
      await write(
        { solution: newSolution(services.newId(), services.now()) },
        question.text,
        {
          model,
          protocol: findProtocol(info?.protocol ?? '') ?? mumathCode,
          ...(another && { sampling: { temperature: 0.7, seed: services.now() % 2 ** 31 } }),
          ...(sampling && { sampling }),
        },
        onEvent,
      )
    },
    async goOn() {
      const shown = page.shown()
      if (current || shown?.transcript.phase.type !== 'ended') return
      const { transcript } = shown
      if (!canGoOn(shown.transcript.phase.end) || hindered()) return
      if (!isHere(services, transcript.model)) return page.notify(notHereSentence(transcript.model))
      const { sampling } = transcript
      await write(shown, transcript.question, {
        model: services.model(transcript.model, page.preference),
        protocol: protocolOf(transcript),
        from: transcript,
        ...(sampling && { sampling }),
      })
    },
  }
}

/** A solution of another day may be by a model that is no longer here. */
export function isHere({ models }: Pick<Services, 'models'>, model: string): boolean {
  return models.some(({ id }) => id === model)
}

export function notHereSentence(model: string): string {
  return `This solution is by the model ${model}, which is not here. Ask again.`
}
