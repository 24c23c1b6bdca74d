import { FailureError, isAbort } from '../../solve/failure.ts'
import type { ModelEvent, Progress } from '../../solve/types.ts'
import type { OpenModel } from '../worker/model.ts'

/** Rejects with a `FailureError`, or with the signal's reason on abort. */
export type Prepare = (report: (progress: Progress) => void, signal: AbortSignal) => Promise<OpenModel>

/** A model that needs something done before it can be opened; what is told of that, it tells as its own loading. */
export function preparedModel(id: string, prepare: Prepare): OpenModel {
  let opened: OpenModel | undefined

  return {
    id,
    async load(signal, onProgress) {
      opened ??= await prepare((progress) => onProgress?.(progress), signal)
      await opened.load(signal, onProgress)
    },
    async *generate(completion, signal): AsyncGenerator<ModelEvent> {
      opened ??= yield* following(prepare, signal)
      if (opened && !signal.aborted) yield* opened.generate(completion, signal)
    },
    dispose() {
      opened?.dispose()
      opened = undefined
    },
  }
}

/** What is told on the way, as events. Nothing if it came to no good end. */
async function* following(
  prepare: Prepare,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, OpenModel | undefined> {
  const state: { latest?: Progress | undefined; end?: Prepared } = {}
  let wake = () => {}
  void prepare((progress) => {
    state.latest = progress
    wake()
  }, signal)
    .then(
      (model) => (state.end = { type: 'opened', model }),
      (error: unknown) => (state.end = { type: 'failed', error }),
    )
    .then(() => wake())
  while (!state.end) {
    const { latest } = state
    state.latest = undefined
    if (latest) yield { type: 'loading', progress: latest }
    else await new Promise<void>((resolve) => (wake = resolve))
  }
  const { end } = state
  if (end.type === 'opened') return end.model
  if (end.error instanceof FailureError) yield { type: 'failed', failure: end.error.failure }
  else if (!isAbort(end.error)) throw end.error
  return undefined
}

type Prepared =
  | { readonly type: 'opened'; readonly model: OpenModel }
  | { readonly type: 'failed'; readonly error: unknown }
