import type { ReadText } from '../../model/kept/planning.ts'
import { lookSentence } from '../../shelf/sentence.ts'
import { fetchBeginning } from '../../shelf/shelf.ts'

/** A tokenizer of a large vocabulary has 7 MB; what is read here is smaller. */
const mostBytes = 2 ** 23

/** Small files of other origins, which the page itself may not ask. */
export const readText: ReadText = async (url, signal) => {
  const head = await fetchBeginning(url, mostBytes, signal)
  if (head.type === 'head') return { type: 'read', text: new TextDecoder().decode(head.bytes) }
  const { trouble } = head
  const sentence = lookSentence(trouble)
  return { type: trouble.type === 'missing' && trouble.status === 404 ? 'absent' : 'failed', sentence }
}
