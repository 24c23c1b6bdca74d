import { enterPack, findKept } from '../../shelf/here.ts'
import { isFull } from '../../shelf/files.ts'
import { troubleSentence } from '../../shelf/sentence.ts'
import { fetchPack } from '../../shelf/shelf.ts'
import { FailureError } from '../../solve/failure.ts'
import type { Failure, Progress } from '../../solve/types.ts'
import type { ModelEntry } from '../entry.ts'
import { findGpu } from '../gpu.ts'
import { checkKept } from './checkKept.ts'
import { planListed } from './planListed.ts'
import type { Plan, ReadText } from './planning.ts'

/**
 * Puts a model that lies on the app's own server on this computer, where it is not yet: that server a page may ask by
 * itself. Rejects with a `FailureError`, or with the signal's reason on abort; the next call goes on.
 *
 * @returns its key there
 */
export async function fetchBeside(
  entry: ModelEntry,
  baseUrl: string,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<string> {
  const gpu = await findGpu()
  const means = { read: readBeside, shaderF16: gpu?.shaderF16 ?? false, baseUrl }
  const planning = await planListed(entry, means, signal)
  if (planning.type === 'refused') throw failed('model-broken', planning.sentence)
  const { plan } = planning
  const { key } = plan.pack
  const kept = await findKept(key)
  signal.throwIfAborted()
  if (kept?.whole) await checkKept(key, report, signal)
  else await fetchPlanned(plan, report, signal)
  return key
}

async function fetchPlanned(
  { pack, bytes: total, model }: Plan,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    await enterPack(pack, model.entry.title, model)
  } catch (error) {
    throw isFull(error) ? failed('storage-full', String(error)) : error
  }
  const bytes = (loaded: number) => report({ what: 'model', loaded, total })
  const fetched = await fetchPack(pack, { bytes }, signal)
  if (fetched.type === 'done') return
  const { trouble } = fetched
  const kind =
    trouble.type === 'full' ? 'storage-full' : trouble.type === 'wrong' ? 'model-broken' : 'model-missing'
  throw failed(kind, troubleSentence(trouble))
}

function failed(kind: Failure['kind'], detail: string): FailureError {
  return new FailureError({ kind, detail })
}

/** The page's own server. */
const readBeside: ReadText = async (url, signal) => {
  const missing = (detail: string) => ({ type: 'failed', sentence: `${url}: ${detail}` }) as const
  try {
    const response = await fetch(url, { cache: 'no-cache', signal })
    return response.ok ? { type: 'read', text: await response.text() } : missing(`HTTP ${response.status}`)
  } catch (error) {
    signal.throwIfAborted()
    return missing(String(error))
  }
}
