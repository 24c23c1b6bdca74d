import { qwenEntry } from '../known.ts'
import { planPrebuilt, type PrebuiltTexts } from '../webllm/pack/planPrebuilt.ts'
import type { PrebuiltModel, Variant } from '../webllm/prebuilt.ts'
import { type Planning, refused } from './planning.ts'

const entries = [qwenEntry]

/**
 * A pack of web-llm's list, which has no manifest of ours: what it is stands here, not in its files.
 *
 * @param folder where they lie: absolute, with a slash at its end
 */
export async function planPrebuiltModel(
  { id }: PrebuiltModel,
  { record, library }: Variant,
  texts: PrebuiltTexts,
  folder: string,
  libraryAddress: string,
): Promise<Planning> {
  const known = entries.find((entry) => entry.id === id)
  if (!known) return refused(`The app does not know how to talk with ${record}. Use another model.`)
  const planned = await planPrebuilt(texts, folder, libraryAddress)
  if (planned.type === 'refused')
    return refused(`What lies at ${folder} is no pack: ${planned.why} Use another address.`)
  const { ways: _, ...entry } = known
  const { pack, bytes } = planned
  const weights = entry.weights.filter(({ quantisation }) => record.includes(quantisation))
  return {
    type: 'planned',
    plan: {
      pack,
      bytes,
      model: {
        entry: { ...entry, weights: weights.map((form) => ({ ...form, bytes })) },
        run: { engine: 'webllm', listed: { id, library } },
        folder: record,
      },
    },
  }
}
