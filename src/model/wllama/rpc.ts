import * as v from 'valibot'
import { failureKinds } from '../../solve/parse.ts'
import type { Completion, ModelEvent } from '../../solve/types.ts'
import type { ModelSource } from './fetchModel.ts'

/**
 * The messages between the page and the worker that holds the engine, and their parser on either side. A call is
 * answered by events and, whatever happens, by one `done`, after which the engine is free for the next.
 */
export type Command =
  /** Loads the model if it isn't; without a completion that is all. */
  | {
      readonly type: 'call'
      readonly id: number
      readonly model: LoadedModel
      readonly completion?: Completion
    }
  | { readonly type: 'cancel'; readonly id: number }

export interface LoadedModel {
  readonly source: ModelSource
  readonly contextTokens: number
}

export type Reply =
  | { readonly type: 'event'; readonly id: number; readonly event: ModelEvent }
  /** Nothing to tell but that the work goes on. */
  | { readonly type: 'alive'; readonly id: number }
  | { readonly type: 'done'; readonly id: number }

const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const text = v.string()

const completion = v.object({
  text,
  stops: v.array(text),
  maxTokens: count,
  temperature: count,
  seed: v.exactOptional(v.number()),
})
const source = v.object({
  url: text,
  bytes: v.exactOptional(count),
  sha256: v.exactOptional(text),
  manifest: v.exactOptional(text),
})

const command = v.variant('type', [
  v.object({
    type: v.literal('call'),
    id: count,
    model: v.object({ source, contextTokens: count }),
    completion: v.exactOptional(completion),
  }),
  v.object({ type: v.literal('cancel'), id: count }),
])

const usage = v.object({
  cached: count,
  prefilled: count,
  generated: count,
  prefillMs: count,
  generateMs: count,
})
const modelEvent = v.variant('type', [
  v.object({
    type: v.literal('loading'),
    progress: v.object({ what: text, loaded: count, total: v.exactOptional(count) }),
  }),
  v.object({ type: v.literal('text'), text }),
  v.object({ type: v.literal('end'), reason: v.picklist(['stop', 'eos', 'length', 'context']), usage }),
  v.object({
    type: v.literal('failed'),
    failure: v.object({ kind: v.picklist(failureKinds), detail: text }),
  }),
])
const reply = v.variant('type', [
  v.object({ type: v.literal('event'), id: count, event: modelEvent }),
  v.object({ type: v.literal('alive'), id: count }),
  v.object({ type: v.literal('done'), id: count }),
])

export function parseCommand(data: unknown): Command | undefined {
  const result = v.safeParse(command, data)
  return result.success ? result.output : undefined
}

export function parseReply(data: unknown): Reply | undefined {
  const result = v.safeParse(reply, data)
  return result.success ? result.output : undefined
}
