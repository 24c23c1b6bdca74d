import * as v from 'valibot'
import { failureSchema, progressSchema, usageSchema } from '../../solve/parse.ts'
import type { Completion, ModelEvent } from '../../solve/types.ts'

/**
 * The messages between the page and a worker that holds an engine, and their parser on either side. A call is
 * answered by events and, whatever happens, by one `done`, after which the engine is free for the next. `M` is what
 * an engine must know of its model; the engine brings the parser of that.
 */
export type Command<M> =
  /** Loads the model if it isn't; without a completion that is all. */
  | {
      readonly type: 'call'
      readonly id: number
      readonly model: M
      readonly completion?: Completion
    }
  | { readonly type: 'cancel'; readonly id: number }

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

const command = v.variant('type', [
  v.object({
    type: v.literal('call'),
    id: count,
    model: v.unknown(),
    completion: v.exactOptional(completion),
  }),
  v.object({ type: v.literal('cancel'), id: count }),
])

const modelEvent = v.variant('type', [
  v.object({ type: v.literal('loading'), progress: progressSchema }),
  v.object({ type: v.literal('text'), text }),
  v.object({
    type: v.literal('end'),
    reason: v.picklist(['stop', 'eos', 'length', 'context']),
    usage: usageSchema,
  }),
  v.object({ type: v.literal('failed'), failure: failureSchema }),
])
const reply = v.variant('type', [
  v.object({ type: v.literal('event'), id: count, event: modelEvent }),
  v.object({ type: v.literal('alive'), id: count }),
  v.object({ type: v.literal('done'), id: count }),
])

export function parseCommand<M>(
  data: unknown,
  parseModel: (model: unknown) => M | undefined,
): Command<M> | undefined {
  const result = v.safeParse(command, data)
  if (!result.success) return undefined
  if (result.output.type === 'cancel') return result.output
  const { model: given, ...call } = result.output
  const model = parseModel(given)
  return model === undefined ? undefined : { ...call, model }
}

export function parseReply(data: unknown): Reply | undefined {
  const result = v.safeParse(reply, data)
  return result.success ? result.output : undefined
}
