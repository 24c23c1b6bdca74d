import { FailureError } from '../solve/failure.ts'
import { isLoss } from '../solve/resume.ts'
import type { Completion, Engine, Failure, Model, ModelEvent, Progress } from '../solve/types.ts'
import type { Line } from '../util/line.ts'
import type { OpenModel } from './worker/model.ts'

/** Who shall run a model, and how much text it shall have room for. */
export interface Preference {
  /** `auto`: the first engine that will do here. */
  readonly engine: 'auto' | Engine
  /** One of the model's own; its largest where absent. */
  readonly contextTokens?: number
  /** Which model is meant, by its id; the first of the catalog where absent. */
  readonly model?: string
}

/** Who runs it now. `because`: why not an engine that would have come first. */
export interface Running {
  /** The model's id. */
  readonly model: string
  readonly engine: Engine
  readonly contextTokens: number
  readonly because?: Failure
}

/** One model and all engines that can run it; at most one of them is open at a time. */
export interface Runner {
  /** The model as it runs with this preference. Who makes a call stands in its usage. */
  model(preference: () => Preference): Model
  /** Fetches and loads ahead. Rejects with a `FailureError`, or an `AbortError`. */
  load(preference: Preference, signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<void>
  dispose(): void
}

export interface RunnerOptions {
  readonly id: string
  /** The best first. */
  readonly engines: readonly Engine[]
  /** Sizes of context to choose from, in tokens, the largest first. */
  readonly contexts: readonly number[]
  readonly open: (engine: Engine, contextTokens: number) => OpenModel
  /**
   * Where calls and loads stand in turn: overlapping, each would let go of what the other uses. One line for all runners
   * of a page, since no two models are in memory at once.
   */
  readonly line: Line
  readonly onRunning: (running: Running) => void
}

/** After so many losses the next engine takes over: browsers shut a page out from a device that crashes again. */
const mostLosses = 2

/** What another engine may well not suffer from. Lack of memory is for a person to decide: a smaller context may do. */
const others: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'gpu-missing',
  'gpu-unfit',
  'gpu-blocked',
  'library-mismatch',
  'library-missing',
  'storage-full',
  'model-missing',
  'model-broken',
  'model-unsupported',
  'model-crashed',
])

/** The size of context that a model runs with, of those that there are. */
export function contextOf(
  contexts: readonly number[],
  { contextTokens: most = Infinity }: Preference,
): number {
  return contexts.find((context) => context <= most) ?? contexts.at(-1) ?? 0
}

export function createRunner({ id, engines, contexts, open, line, onRunning }: RunnerOptions): Runner {
  let current:
    | { readonly engine: Engine; readonly contextTokens: number; readonly model: OpenModel }
    | undefined
  /** Engines that the automatic choice passes over until the page is loaded anew, and why. */
  const refused = new Map<Engine, Failure>()
  /** Of each engine's device, since a call of it last ended well. */
  const losses = new Map<Engine, number>()

  const close = () => {
    current?.model.dispose()
    current = undefined
  }
  const candidates = ({ engine }: Preference): readonly Engine[] => {
    // A choice that was kept from another day may be of what is no longer here.
    if (engine !== 'auto' && engines.includes(engine)) return [engine]
    // A file that did not come may come yet.
    const left = engines.filter(
      (candidate) => (refused.get(candidate)?.kind ?? 'model-missing') === 'model-missing',
    )
    return left.length > 0 ? left : engines
  }
  const take = (engine: Engine, preference: Preference): OpenModel => {
    const contextTokens = contextOf(contexts, preference)
    if (current?.engine !== engine || current.contextTokens !== contextTokens) {
      close()
      current = { engine, contextTokens, model: open(engine, contextTokens) }
    }
    const because = preference.engine === 'auto' ? whyNotFirst(engine) : undefined
    onRunning({ model: id, engine, contextTokens, ...(because && { because }) })
    return current.model
  }
  const whyNotFirst = (engine: Engine) => {
    const first = engines.find((candidate) => candidate === engine || refused.has(candidate))
    return first === undefined || first === engine ? undefined : refused.get(first)
  }

  const goesOn = (engine: Engine, failure: Failure, isLast: boolean): boolean => {
    if (isLast || !others.has(failure.kind)) return false
    refused.set(engine, failure)
    return true
  }

  /** What a failure means for the next choice; as it is to be told. */
  const learn = (engine: Engine, failure: Failure): Failure => {
    const lost = (losses.get(engine) ?? 0) + (isLoss(failure) ? 1 : 0)
    losses.set(engine, lost)
    if (isLoss(failure) && lost >= mostLosses) refused.set(engine, failure)
    const blocked = failure.kind === 'gpu-missing' && lost > 0
    return blocked ? { ...failure, kind: 'gpu-blocked' } : failure
  }

  async function* generate(
    preference: Preference,
    completion: Completion,
    signal: AbortSignal,
  ): AsyncGenerator<ModelEvent> {
    const engines = candidates(preference)
    for (const [index, engine] of engines.entries()) {
      let failure: Failure | undefined
      let written = false
      for await (const event of take(engine, preference).generate(completion, signal)) {
        if (event.type === 'failed') failure = learn(engine, event.failure)
        else if (event.type === 'end') {
          losses.delete(engine)
          yield { ...event, usage: { ...event.usage, engine } }
        } else yield event
        written ||= event.type === 'text'
      }
      if (!failure) return
      if (goesOn(engine, failure, written || index === engines.length - 1)) continue
      yield { type: 'failed', failure }
      return
    }
  }

  const load: Runner['load'] = async (preference, signal, onProgress) => {
    const engines = candidates(preference)
    for (const [index, engine] of engines.entries()) {
      try {
        return await take(engine, preference).load(signal, onProgress)
      } catch (error) {
        if (!(error instanceof FailureError)) throw error
        const failure = learn(engine, error.failure)
        if (!goesOn(engine, failure, index === engines.length - 1)) throw new FailureError(failure)
      }
    }
  }

  return {
    model: (preference) => ({
      id,
      async *generate(completion, signal) {
        let release = () => {}
        try {
          release = await line.turn(signal)
          yield* generate(preference(), completion, signal)
        } catch (error) {
          if (!signal.aborted) throw error
        } finally {
          release()
        }
      },
    }),
    async load(preference, signal, onProgress) {
      const release = await line.turn(signal)
      try {
        await load(preference, signal, onProgress)
      } finally {
        release()
      }
    },
    dispose: close,
  }
}
