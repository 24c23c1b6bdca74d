import { FailureError } from '../../solve/failure.ts'
import type { Engine, Model, Progress, Usage } from '../../solve/types.ts'
import { assertNever } from '../../util/never.ts'

/** Where a measurement is. */
export type MeasuringStep =
  | { readonly type: 'loading'; readonly progress: Progress }
  /** `tokens`: read and written since the beginning, the repeats that don't count included. */
  | (Stage & { readonly tokens: number })

/**
 * The parts of a measurement, in their order, and their repeats. Those that warm up are left out of the figures: one
 * counts words, one reads a text of the whole length, one writes.
 */
export const plan = { warming: 3, reading: 5, writing: 5 } as const

export interface Stage {
  readonly type: keyof typeof plan
  readonly run: number
  readonly runs: number
}

/** Why there is no figure, though nothing failed: no room for any text; no text came; another engine took over. */
export type Unable = 'no-room' | 'no-text' | 'engine-changed'

/** An `Unable` on its way through a promise. */
export class UnableError extends Error {
  override readonly name = 'UnableError'
  readonly why: Unable
  constructor(why: Unable) {
    super(why)
    this.why = why
  }
}

/** What one call of the model took. */
export interface Cost {
  readonly usage: Usage
  /** From the call to the arrival of its first text; `undefined` where none came. */
  readonly firstMs: number | undefined
  /** The model had to be loaded first: that is in `firstMs`, and in nothing else. */
  readonly loaded: boolean
}

/** Calls a model, greedily and without stop strings, and tells how far it is. */
export interface Caller {
  readonly begin: (type: Stage['type'], run: number) => void
  /** Rejects with a `FailureError`, an `UnableError`, or the signal's reason. */
  readonly call: (text: string, maxTokens: number) => Promise<Cost>
  readonly engine: () => Engine | undefined
}

export function createCaller(
  model: Model,
  now: () => number,
  onStep: (step: MeasuringStep) => void,
  signal: AbortSignal,
): Caller {
  let engine: Engine | undefined
  let stage: Stage = { type: 'warming', run: 1, runs: plan.warming }
  let tokens = 0

  const add = (usage: Usage) => {
    if (engine && usage.engine && usage.engine !== engine) throw new UnableError('engine-changed')
    engine ??= usage.engine
    tokens += usage.prefilled + usage.generated
    onStep({ ...stage, tokens })
  }

  return {
    engine: () => engine,
    begin(type, run) {
      stage = { type, run, runs: plan[type] }
      onStep({ ...stage, tokens })
    },
    async call(text, maxTokens) {
      const start = now()
      let firstMs: number | undefined
      let loaded = false
      let texts = 0
      for await (const event of model.generate({ text, stops: [], maxTokens, temperature: 0 }, signal)) {
        switch (event.type) {
          case 'loading':
            loaded = true
            onStep(event)
            break
          case 'text':
            firstMs ??= now() - start
            // A text is a token, or a little more: the count is made good at the end.
            onStep({ ...stage, tokens: tokens + ++texts })
            break
          case 'failed':
            throw new FailureError(event.failure)
          case 'end':
            add(event.usage)
            return { usage: event.usage, firstMs, loaded }
          default:
            return assertNever(event)
        }
      }
      signal.throwIfAborted()
      throw new FailureError({ kind: 'model-crashed', detail: 'the model ended without saying why' })
    },
  }
}
