import { listKept } from '../../shelf/here.ts'
import type { ModelEntry } from '../entry.ts'
import { keptEntry, parseKeptModel } from './keptModel.ts'

/** The models that are whole on this computer, each with an id of its own. Never rejects. */
export async function keptEntries(): Promise<readonly ModelEntry[]> {
  const kept = await listKept().catch(() => [])
  const ids = new Set<string>()
  return kept.flatMap(({ key, whole, about }) => {
    const model = whole ? parseKeptModel(about) : undefined
    if (!model) return []
    const entry = keptEntry(key, model)
    // The same model in another form, or of another day.
    const id = ids.has(entry.id) ? `${entry.id}-${key.slice(0, 8)}` : entry.id
    ids.add(id)
    return [{ ...entry, id }]
  })
}
