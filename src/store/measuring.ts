import type { MeasuringStep, Unable } from '../model/measure/caller.ts'
import { measure, type Outcome } from '../model/measure/measure.ts'
import { type Measurement, noWatts, softwareRemark } from '../model/measure/measurement.ts'
import { contextOf, type Preference } from '../model/runner.ts'
import { failureSentence } from '../solve/end.ts'
import { isAbort } from '../solve/failure.ts'
import { assertNever } from '../util/never.ts'
import type { ModelInfo, Services } from './services.ts'

export type { Measurement, MeasuringStep }

/** How fast this computer is: asked for, on the way, known. */
export type Measuring =
  | { readonly type: 'idle' }
  /** No step: the first is about to come. */
  | { readonly type: 'running'; readonly step: MeasuringStep | undefined }
  | { readonly type: 'done'; readonly measurement: Measurement }
  | { readonly type: 'failed'; readonly sentence: string }

export interface MeasuringPage {
  readonly info: () => ModelInfo | undefined
  readonly preference: () => Preference
  /** At most as often as the page paints; `now`: at once. */
  readonly show: (measuring: Measuring, now: boolean) => void
}

export interface Measurer {
  /** Settles when it is over. Without effect while another is made. */
  readonly measure: () => Promise<void>
  readonly stop: () => void
  readonly busy: () => boolean
}

export function createMeasuring(services: Services, page: MeasuringPage): Measurer {
  let current: AbortController | undefined
  /** What a run that was stopped goes back to. */
  let last: Measuring = { type: 'idle' }

  const run = async (info: ModelInfo, signal: AbortSignal): Promise<Measuring> => {
    // Held for the whole of it, whatever is chosen meanwhile.
    const preference = page.preference()
    const contextTokens = contextOf(info.contexts, preference)
    const circumstances = {
      contextTokens,
      salt: services.now(),
      now: () => performance.now(),
      onStep: (step: MeasuringStep) => page.show({ type: 'running', step }, false),
    }
    const outcome = await measure(
      services.model(info.id, () => preference),
      circumstances,
      signal,
    )
    if (outcome.type !== 'measured') return { type: 'failed', sentence: sentenceOf(outcome) }
    const engine = outcome.engine ?? info.engines[0] ?? 'wllama'
    const { gpu, browser, cores, quantisation, weightBytes } = await services.surroundings(info.id, engine)
    signal.throwIfAborted()
    const measurement: Measurement = {
      type: 'mumath-measurement',
      version: 1,
      app: services.version,
      measuredAt: new Date(services.now()).toISOString(),
      engine,
      model: { id: info.id, title: info.title, quantisation, weightBytes },
      contextTokens,
      gpu: gpu && { ...gpu, limits: { ...gpu.limits } },
      browser,
      cores,
      ...outcome.figures,
      watts: null,
      wattsNote: noWatts,
      remark: gpu?.software ? softwareRemark : null,
    }
    return { type: 'done', measurement }
  }

  return {
    busy: () => current !== undefined,
    stop: () => current?.abort(),
    async measure() {
      const info = page.info()
      if (current || !info) return
      const { signal } = (current = new AbortController())
      let end = last
      page.show({ type: 'running', step: undefined }, true)
      try {
        end = await run(info, signal)
        if (end.type === 'done') last = end
      } catch (error) {
        if (!isAbort(error)) throw error
      } finally {
        current = undefined
        page.show(end, true)
      }
    },
  }
}

function sentenceOf(outcome: Exclude<Outcome, { type: 'measured' }>): string {
  switch (outcome.type) {
    case 'failed':
      return failureSentence(outcome.failure)
    case 'unable':
      return unableSentence(outcome.why)
    default:
      return assertNever(outcome)
  }
}

function unableSentence(why: Unable): string {
  switch (why) {
    case 'no-room':
      return 'The model has no room for a text to be measured with. Give it more room, then measure again.'
    case 'no-text':
      return 'The model wrote nothing that could be measured. Measure again, or choose another engine.'
    case 'engine-changed':
      return 'Another engine took over while this one was measured. Measure again.'
    default:
      return assertNever(why)
  }
}
