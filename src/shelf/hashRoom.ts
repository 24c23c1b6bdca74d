import * as v from 'valibot'
import { parser } from './parser.ts'

/**
 * What is said to the worker that hashes, and what it answers: one port for whoever asks, over it a port for each file, an
 * answer to each piece.
 */
const line = v.object({ port: v.instance(MessagePort) })

const opening = v.object({
  algorithm: v.picklist(['sha256', 'md5']),
  port: v.instance(MessagePort),
})

const piece = v.object({ bytes: v.instance(ArrayBuffer), last: v.boolean() })

const answer = v.variant('type', [
  v.object({ type: v.literal('taken') }),
  /** To the last piece: the digests of all, in hex. */
  v.object({ type: v.literal('hashes'), sha256: v.string(), md5: v.exactOptional(v.string()) }),
  v.object({ type: v.literal('failed'), detail: v.string() }),
])

export type HashAnswer = v.InferOutput<typeof answer>

export const parseLine = parser(line)
export const parseOpening = parser(opening)
export const parsePiece = parser(piece)
export const parseHashAnswer = parser(answer)
