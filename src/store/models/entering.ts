import type { Plan } from '../../model/kept/planning.ts'
import { enterPack, findKept, removeKept } from '../../shelf/here.ts'
import type { WantedPack } from '../../shelf/types.ts'

/**
 * Gives a pack its name on the shelf, before anything of it comes.
 *
 * @returns the pack, with the digests of what had come before and nobody had announced: another copy has to be the same
 */
export async function enterPlan({ pack, model }: Pick<Plan, 'pack' | 'model'>): Promise<WantedPack> {
  const kept = await findKept(pack.key)
  const names = new Set(pack.files.map(({ name }) => name))
  // The same file by another name: what lies under the old one would belong to nobody.
  const renamed = kept?.pack.files.some(({ name }) => !names.has(name)) === true
  if (kept && renamed) await removeKept(kept)
  const before = new Map(renamed ? [] : kept?.pack.files.map((file) => [file.name, file]))
  const files = pack.files.map((file) => {
    const digest = file.digest ?? before.get(file.name)?.digest
    return digest ? { ...file, digest } : file
  })
  const entered = { ...pack, files }
  await enterPack(entered, model.entry.title, model)
  return entered
}
