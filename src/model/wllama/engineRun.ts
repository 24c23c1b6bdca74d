import type { Wllama } from '@wllama/wllama/esm/index.js'
import * as v from 'valibot'
import { FailureError } from '../../solve/failure.ts'
import type { EngineLog } from './engineLog.ts'
import { spell, unspell } from './spelling.ts'

/** One call on a loaded engine, in token ids. */
export interface EngineCall {
  readonly ids: readonly number[]
  readonly maxTokens: number
  readonly temperature: number
  readonly seed: number | undefined
}

export interface EngineListener {
  /** `processed` of `total` prompt tokens are in the cache; `cached` of them were there already. */
  prefilled(progress: { readonly total: number; readonly cached: number; readonly processed: number }): void
  token(id: number): void
}

export type EngineEnd = 'eos' | 'length' | 'no-room' | 'aborted'

const completionChunk = v.object({
  choices: v.array(v.object({ text: v.string(), finish_reason: v.nullable(v.string()) })),
  prompt_progress: v.optional(v.object({ total: v.number(), cache: v.number(), processed: v.number() })),
})

/** Settles when the engine is free for the next call: after an abort too, which waits for a step at most. */
export async function runCall(
  wllama: Wllama,
  log: EngineLog,
  call: EngineCall,
  on: EngineListener,
  signal: AbortSignal,
): Promise<EngineEnd> {
  let finish: string | null = null
  let generated = 0
  const running = wllama.createCompletion({
    prompt: spell(call.ids),
    stream: true,
    max_tokens: call.maxTokens,
    temperature: call.temperature,
    ...(call.temperature > 0 && { top_k: 0, top_p: 0.95, min_p: 0 }),
    ...(call.seed !== undefined && { seed: call.seed }),
    return_progress: true,
    abortSignal: signal,
    onData: (data) => {
      const chunk = v.parse(completionChunk, data)
      if (chunk.prompt_progress) {
        const { total, cache, processed } = chunk.prompt_progress
        on.prefilled({ total, cached: cache, processed })
      }
      for (const choice of chunk.choices) {
        for (const id of unspell(choice.text)) {
          if (signal.aborted) return
          generated++
          on.token(id)
        }
        finish = choice.finish_reason ?? finish
      }
    },
  })
  try {
    await Promise.race([running, log.crashed])
  } catch (error) {
    if (signal.aborted) return 'aborted'
    if (String(error).includes('exceeds the available context size')) return 'no-room'
    throw new FailureError({ kind: 'model-crashed', detail: `${String(error)} ${log.tail()}`.trim() })
  }
  if (signal.aborted) return 'aborted'
  if (finish === 'stop') return 'eos'
  return generated < call.maxTokens ? 'no-room' : 'length'
}
