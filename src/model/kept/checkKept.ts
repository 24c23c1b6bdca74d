import { findKept } from '../../shelf/here.ts'
import { troubleSentence } from '../../shelf/sentence.ts'
import { checkShelf, fetchPack } from '../../shelf/shelf.ts'
import { FailureError } from '../../solve/failure.ts'
import type { Progress } from '../../solve/types.ts'
import { checking } from './checking.ts'

/** A person waits for an answer: what does not come soon is fetched on the page of models. */
const patienceMs = 10_000
const tries = 3

/**
 * Reads each byte of a model that is on this computer before it is loaded, since disks forget. What is damaged is fetched
 * again, it alone. Rejects with a `FailureError` where it can't be, and with the signal's reason on abort.
 *
 * @param key of its pack
 */
export async function checkKept(
  key: string,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const kept = await findKept(key)
  signal.throwIfAborted()
  if (!kept) throw new FailureError({ kind: 'model-missing', detail: `${key} is not on this computer` })
  const { pack, bytes: total } = kept
  const told = (what: string) => ({
    // Of some files nobody has told the size beforehand.
    bytes: (loaded: number) => report({ what, loaded: Math.min(loaded, total), total }),
  })
  const lacking = await checkShelf(pack, told(checking), signal)
  if (lacking.length === 0) return
  const fetched = await fetchPack(pack, told('model'), signal, patienceMs, tries)
  if (fetched.type === 'done') return
  const detail = `${lacking.join(', ')}: ${troubleSentence(fetched.trouble)}`
  throw new FailureError({ kind: 'model-damaged', detail })
}
