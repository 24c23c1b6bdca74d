/**
 * Stands where the app opens its models while the loop is measured: what it opens says a
 * recorded solution at the pace of a large model on a good graphics card. All else on the page is the app's own.
 */
import type { ModelEntry } from '../../src/model/entry.ts'
import { createRecordedModel } from '../../src/model/recorded.ts'
import type { OpenModel } from '../../src/model/worker/model.ts'
import { solution, warmUp } from './loopText.ts'

const tokensPerSecond = 30

/** What the page says on its console when the last call has been replayed: asking it would be work for it. */
const replayed = 'replayed'

/** The replay with nobody listening: what it costs by itself. */
async function replayAlone(): Promise<void> {
  const model = createRecordedModel({ id: 'alone', calls: [...solution], tokensPerSecond })
  const { signal } = new AbortController()
  const completion = { text: '', stops: ['```output\n'], maxTokens: 10_000, temperature: 0 }
  for (let call = 0; call < solution.length; call++) {
    for await (const event of model.generate(completion, signal)) void event
  }
}
Object.assign(globalThis, { replayAlone })

export function openModel(entry: ModelEntry): OpenModel {
  const calls = [...warmUp, ...solution]
  const model = createRecordedModel({ id: entry.id, calls, tokensPerSecond })
  let called = 0
  return {
    id: model.id,
    generate: async function* (completion, signal) {
      called++
      try {
        yield* model.generate(completion, signal)
      } finally {
        // Whoever listens leaves with the end event: nothing after it would run.
        if (called === warmUp.length || called === calls.length) console.info(replayed)
      }
    },
    load: () => Promise.resolve(),
    dispose: () => {},
  }
}
