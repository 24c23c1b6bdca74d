import * as v from 'valibot'
import { fileName } from '../util/fileName.ts'
import { parser } from './parser.ts'

/**
 * What the page says to the worker that reaches other origins and the disk, and what it hears. One worker, one command:
 * to stop it is to end it, which it survives by what it is made for.
 */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const text = v.string()

export const wantedFile = v.object({
  name: fileName,
  url: v.pipe(text, v.url()),
  bytes: v.exactOptional(count),
  digest: v.exactOptional(
    v.object({ algorithm: v.picklist(['sha256', 'md5']), hex: v.pipe(text, v.regex(/^[0-9a-f]+$/)) }),
  ),
})

const pack = {
  key: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
  files: v.pipe(v.array(wantedFile), v.readonly()),
}

const command = v.variant('type', [
  /** `patienceMs`: without news for so long, a connection counts as dead. `tries`: in a row of which nothing came. */
  v.object({ type: v.literal('download'), ...pack, patienceMs: count, tries: count }),
  v.object({ type: v.literal('check'), ...pack }),
  v.object({ type: v.literal('import'), ...pack, sources: v.map(text, v.instance(Blob)) }),
  /** The beginning of a file, of no pack yet. */
  v.object({ type: v.literal('head'), url: v.pipe(text, v.url()), most: count, patienceMs: count }),
])

const trouble = v.variant('type', [
  v.object({ type: v.literal('unreachable'), file: text, detail: text }),
  v.object({ type: v.literal('missing'), file: text, status: count }),
  v.object({ type: v.literal('page'), file: text }),
  v.object({ type: v.literal('wrong'), file: text, detail: text }),
  v.object({ type: v.literal('absent'), file: text }),
  v.object({ type: v.literal('placeless'), file: text }),
  v.object({ type: v.literal('unreadable'), file: text, detail: text }),
  v.object({ type: v.literal('full'), file: text }),
])

const state = v.variant('type', [
  v.object({ type: v.literal('fetching') }),
  v.object({ type: v.literal('waiting'), ms: count, detail: text }),
])

const came = v.object({ sha256: text, bytes: count })

const reply = v.variant('type', [
  /** So many bytes of the pack are there, or were read. */
  v.object({ type: v.literal('bytes'), loaded: count }),
  v.object({ type: v.literal('file'), file: text, state }),
  /** Whether another page of the app is at it: this one watches, and takes over when that one goes. */
  v.object({ type: v.literal('elsewhere'), elsewhere: v.boolean() }),
  v.object({ type: v.literal('done'), came: v.pipe(v.array(v.tuple([text, came])), v.readonly()) }),
  /** `total`: of the whole file, where the server tells. */
  v.object({ type: v.literal('head'), bytes: v.instance(Uint8Array), total: v.exactOptional(count) }),
  v.object({ type: v.literal('lacking'), files: v.pipe(v.array(text), v.readonly()) }),
  v.object({ type: v.literal('incomplete'), troubles: v.pipe(v.array(trouble), v.readonly()) }),
  v.object({ type: v.literal('failed'), trouble }),
  v.object({ type: v.literal('broken'), detail: text }),
])

export type Command = v.InferOutput<typeof command>
export type Reply = v.InferOutput<typeof reply>

export const parseCommand = parser(command)
export const parseReply = parser(reply)
