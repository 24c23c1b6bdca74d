import type { Completion, Model, ModelEvent } from '../solve/types.ts'
import { pause } from '../util/pause.ts'
import { createStopFilter } from './worker/stops.ts'

/**
 * A model that says what was recorded, one recorded completion a call, at a set pace: for measuring and testing
 * everything around a model. It reads no prompt and counts no tokens but its own chunks.
 */
export interface RecordedOptions {
  readonly id: string
  /** Texts as a model wrote them; a stop string in one ends it there. After the last, calls are empty. */
  readonly calls: readonly string[]
  /** Chunks a second; as fast as they are taken where absent. */
  readonly tokensPerSecond?: number
  /** How a text is cut into tokens; by words and signs where absent. */
  readonly chunk?: (text: string) => Iterable<string>
}

export function createRecordedModel(options: RecordedOptions): Model {
  const { id, calls, tokensPerSecond, chunk = words } = options
  let next = 0

  async function* generate(completion: Completion, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    const text = calls[next++] ?? ''
    const filter = createStopFilter(completion.stops)
    const start = performance.now()
    let generated = 0
    for (const piece of chunk(text)) {
      if (generated >= completion.maxTokens || filter.stopped) break
      generated++
      // Against the clock, so that late timers don't add up.
      if (tokensPerSecond) {
        await pause(start + (generated * 1000) / tokensPerSecond - performance.now(), signal)
      }
      if (signal.aborted) return
      const sure = filter.push(piece)
      if (sure !== '') yield { type: 'text', text: sure }
      if (signal.aborted) return
    }
    const rest = filter.flush()
    if (rest !== '') yield { type: 'text', text: rest }
    if (signal.aborted) return
    const usage = { cached: 0, prefilled: 0, generated, prefillMs: 0, generateMs: performance.now() - start }
    const cut = generated >= completion.maxTokens && text !== ''
    yield { type: 'end', reason: filter.stopped ? 'stop' : cut ? 'length' : 'eos', usage }
  }
  return { id, generate }
}

function words(text: string): Iterable<string> {
  return text.match(/\s?\p{L}+|\s?\p{N}|[^\p{L}\p{N}]/gsu) ?? []
}
