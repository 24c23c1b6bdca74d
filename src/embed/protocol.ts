import * as v from 'valibot'
import { engines, parseEvent } from '../solve/parse.ts'
import type { Engine, Sampling, SolveEvent } from '../solve/types.ts'

/**
 * The messages between a page that frames the tutor (the host) and the tutor in its frame, version 1. Both sides
 * pass every message through a parser of this module and drop in silence what is not a message of this protocol.
 *
 * A host says `hello` until the frame answers `ready`; the frame belongs to the origin of the first valid hello
 * from its parent, for good. Then it may ask questions, one at a time, and gets every event of its own asks and
 * of nothing else: what a person types in the frame never crosses it.
 */
export const embedVersion = 1

/** From the page to the frame. Ids are the host's own, 1–100 characters; an id is used once. */
export type HostMessage =
  | { readonly type: 'hello' }
  | {
      readonly type: 'ask'
      readonly id: string
      readonly question: string
      readonly model?: string
      /** Who shall run the model, whatever the person has chosen; the person's choice where absent. */
      readonly engine?: 'auto' | Engine
      /** Greedy where absent. */
      readonly sampling?: Sampling
    }
  | { readonly type: 'stop'; readonly id: string }

/** From the frame to the page. The last event of an ask is `ended`, unless the ask was `refused`. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly models: readonly string[] }
  | { readonly type: 'event'; readonly id: string; readonly event: SolveEvent }
  | { readonly type: 'refused'; readonly id: string; readonly why: Refusal; readonly sentence: string }

/**
 * `busy`: another ask is running. `question`: empty or too long. `model`: not one of this deployment's. `engine`: one
 * that this deployment has no files of that model for.
 */
export type Refusal = 'busy' | 'question' | 'model' | 'engine'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const version = v.literal(embedVersion)

const hostMessage = v.variant('type', [
  v.object({ mumath: version, type: v.literal('hello') }),
  v.object({
    mumath: version,
    type: v.literal('ask'),
    id,
    question: v.string(),
    model: v.exactOptional(id),
    engine: v.exactOptional(v.picklist(['auto', ...engines])),
    sampling: v.exactOptional(
      v.object({
        temperature: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
        seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      }),
    ),
  }),
  v.object({ mumath: version, type: v.literal('stop'), id }),
])

const frameMessage = v.variant('type', [
  v.object({ mumath: version, type: v.literal('ready'), models: v.array(id) }),
  v.object({ mumath: version, type: v.literal('event'), id, event: v.unknown() }),
  v.object({
    mumath: version,
    type: v.literal('refused'),
    id,
    why: v.picklist(['busy', 'question', 'model', 'engine']),
    sentence: v.string(),
  }),
])

export function parseHostMessage(data: unknown): HostMessage | undefined {
  const result = v.safeParse(hostMessage, data)
  return result.success ? result.output : undefined
}

export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  const result = v.safeParse(frameMessage, data)
  if (!result.success) return undefined
  if (result.output.type !== 'event') return result.output
  const event = parseEvent(result.output.event)
  return event && { type: 'event', id: result.output.id, event }
}

/** What is posted: the message with the protocol's mark and version on it. */
export function toWire<M extends HostMessage | FrameMessage>(message: M): M & { readonly mumath: 1 } {
  return { ...message, mumath: embedVersion }
}
