import { failureSentence } from '../../solve/end.ts'
import { FailureError, isAbort } from '../../solve/failure.ts'
import { findProtocol, mumathCode } from '../../solve/protocols.ts'
import { recordedModel, type Result } from '../../evaluate/result.ts'
import type { RunProgress } from '../../evaluate/run.ts'
import { paced } from '../frames.ts'
import type { Preference } from '../services.ts'
import type { KeptRun } from './kept.ts'
import type { EvaluatingMeans } from './means.ts'
import { restore } from './restore.ts'
import { sit } from './running.ts'
import type { OpenRun, RunState, Step } from './types.ts'

export interface SittingPage {
  readonly show: (run: OpenRun) => void
  readonly ended: () => Promise<void>
}

export interface Sitting {
  readonly busy: () => boolean
  /** Settles with its end, whatever that is; rejects only with a bug. */
  readonly begin: (run: OpenRun) => Promise<void>
  /** Settles when all is at rest. */
  readonly stop: () => Promise<void>
}

/** The disk is full, or the run was deleted elsewhere. */
class NotKept extends Error {
  override readonly name = 'NotKept'
}

const notKept =
  'The results cannot be kept in this browser any more: its disk may be full, or the run was deleted in another tab. Save the results that are here, free some space, then go on.'
const elsewhere = 'Another tab of the tutor is at this run. Watch it there, or stop it there and go on here.'

/** One run at a time, from the start or from where it was left, until it ends or is stopped. */
export function createSitting(means: EvaluatingMeans, page: SittingPage): Sitting {
  let current: { readonly abort: AbortController; readonly over: Promise<void> } | undefined

  const run = async (
    opened: OpenRun,
    signal: AbortSignal,
    show: (run: OpenRun) => void,
  ): Promise<RunState> => {
    const { evaluations, openAlgebra } = means
    const there = await evaluations.open(opened.kept.id)
    if (!there) throw new NotKept()
    let kept = there.run
    const { rows, results: before } = restore(there)
    let results = before
    let step: Step = { type: 'loading', progress: undefined }
    let progress: RunProgress | undefined
    const tell = () => show({ kept, results, state: { type: 'running', step, progress } })
    tell()
    const keeping = async (act: Promise<void>) => {
      try {
        await act
      } catch (error) {
        throw new NotKept(String(error))
      }
    }
    const solving = kept.model === recordedModel ? undefined : solvingOf(means, kept, () => kept)
    const evaluated = await sit(
      {
        kept,
        rows,
        earlier: there.results,
        ...(solving && { solving }),
        openAlgebra,
        async settle(engine) {
          kept = { ...kept, engine }
          await keeping(evaluations.update(kept))
        },
        async keep(result: Result) {
          await keeping(evaluations.keep(kept.id, result))
          results = insert(results, result)
        },
        onStep(next) {
          step = next
          tell()
        },
        onProgress(next) {
          progress = next
          tell()
        },
      },
      signal,
    )
    return { type: evaluated.type }
  }

  return {
    busy: () => current !== undefined,
    async stop() {
      current?.abort.abort()
      await current?.over
    },
    async begin(opened) {
      if (current) return
      const abort = new AbortController()
      let over = () => {}
      current = { abort, over: new Promise((resolve) => (over = resolve)) }
      const frames = paced()
      let last = opened
      const show = (run: OpenRun) => {
        last = run
        frames.request(() => page.show(last))
      }
      let state: RunState = { type: 'stopped' }
      try {
        state = await alone(opened.kept.id, () => run(opened, abort.signal, show))
      } catch (error) {
        if (!isAbort(error)) state = { type: 'failed', sentence: sentenceOf(error) }
        if (!isAbort(error) && !isExpected(error)) throw error
      } finally {
        show({ ...last, state })
        frames.flush()
        current = undefined
        over()
        await page.ended()
      }
    },
  }
}

function solvingOf({ services, tutor }: EvaluatingMeans, run: KeptRun, now: () => KeptRun) {
  const info = tutor.getState().models.find(({ id }) => id === run.model)
  // Held for the whole of it, whatever is chosen meanwhile.
  const preference = (): Preference => ({
    engine: now().engine ?? 'auto',
    model: run.model,
    ...(run.contextTokens !== undefined && { contextTokens: run.contextTokens }),
  })
  return {
    model: services.model(run.model, preference),
    protocol: findProtocol(info?.protocol ?? '') ?? mumathCode,
    python: services.python,
  }
}

/** One tab at a time, where the browser can see to it: nothing is asked twice. */
async function alone(id: string, act: () => Promise<RunState>): Promise<RunState> {
  // Not on a page by plain http.
  if (!('locks' in navigator)) return act()
  return navigator.locks.request(`mumath-evaluation-${id}`, { ifAvailable: true }, (lock) =>
    lock ? act() : { type: 'failed', sentence: elsewhere },
  )
}

function insert(results: readonly Result[], result: Result): readonly Result[] {
  const after = results.findIndex(({ index }) => index > result.index)
  return after < 0 ? [...results, result] : results.toSpliced(after, 0, result)
}

function isExpected(error: unknown): boolean {
  return error instanceof FailureError || error instanceof NotKept
}

function sentenceOf(error: unknown): string {
  if (error instanceof NotKept) return notKept
  if (error instanceof FailureError) return failureSentence(error.failure)
  return failureSentence({ kind: 'bug', detail: String(error) })
}
