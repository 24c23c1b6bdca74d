import { noAddress } from '../../shelf/types.ts'
import { names } from '../webllm/pack/contents.ts'
import { packFolder } from '../webllm/pack/folder.ts'
import { manifestName } from '../webllm/pack/manifest.ts'
import { libraryAddress, packAddress, prebuiltVariants } from '../webllm/prebuilt.ts'
import { type PlanMeans, planPrebuiltAt } from './planListed.ts'
import { planManifest } from './planManifest.ts'
import { planPrebuiltModel } from './planPrebuiltModel.ts'
import { type Planning, refused } from './planning.ts'

/** Small files are; what is larger than this is something else under their name. */
const mostTextBytes = 2 ** 23

const onlyThese =
  'The app runs packs with a manifest.json (docs/packs.md tells how to make one), and of the hub’s own Qwen2.5-Math 1.5B.'

/** The folder of a pack that somebody has typed the address of. Fetches its small files. */
export async function planAddress(url: string, means: PlanMeans, signal: AbortSignal): Promise<Planning> {
  const folder = packFolder(url)
  const listed = prebuiltVariants.find(({ variant }) => packFolder(packAddress(variant)) === folder)
  if (listed) return planPrebuiltAt(listed.model, listed.variant, means.read, undefined, signal)
  const manifest = await means.read(`${folder}${manifestName}`, signal)
  switch (manifest.type) {
    case 'read':
      return planManifest(manifest.text, folder)
    case 'failed':
      return refused(manifest.sentence)
    case 'absent': {
      const copy = prebuiltVariants.find(({ variant }) => folder.endsWith(`/${variant.record}/resolve/main/`))
      if (!copy) return refused(`There is no ${manifestName} at ${folder}. ${onlyThese}`)
      const mirror = folder.slice(0, -`${copy.variant.record}/resolve/main/`.length)
      return planPrebuiltAt(copy.model, copy.variant, means.read, mirror, signal)
    }
  }
}

/** The files of a pack that somebody has chosen, by name. Reads its small files. */
export async function planChosen(sources: ReadonlyMap<string, Blob>): Promise<Planning> {
  const text = async (name: string): Promise<string | undefined> => {
    const blob = sources.get(name)
    return blob && blob.size <= mostTextBytes ? blob.text() : undefined
  }
  try {
    const manifest = await text(manifestName)
    if (manifest !== undefined) return await planManifest(manifest, noAddress)
    const [config, tensors] = await Promise.all([text(names.config), text(names.tensors)])
    if (config === undefined || tensors === undefined)
      return refused(`There is no ${manifestName} in what you chose. Choose the whole folder of a pack.`)
    const listed = prebuiltVariants.find(({ variant }) => sources.has(variant.library))
    if (!listed)
      return refused(`This pack has no ${manifestName}, and no library that the app knows. ${onlyThese}`)
    const { model, variant } = listed
    const folder = packFolder(packAddress(variant))
    return await planPrebuiltModel(model, variant, { config, tensors }, folder, libraryAddress(variant))
  } catch (error) {
    // A stick that was pulled out.
    return refused(
      `A file could not be read (${String(error)}). Is the stick still in? Choose the folder again.`,
    )
  }
}
