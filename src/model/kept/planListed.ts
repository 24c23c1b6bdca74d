import type { ModelEntry } from '../entry.ts'
import { choosePack } from '../webllm/choosePack.ts'
import { names } from '../webllm/pack/contents.ts'
import { packFolder } from '../webllm/pack/folder.ts'
import { manifestName } from '../webllm/pack/manifest.ts'
import {
  findPrebuilt,
  libraryAddress,
  packAddress,
  type PrebuiltModel,
  quantisationFor,
  type Variant,
} from '../webllm/prebuilt.ts'
import { planManifest } from './planManifest.ts'
import { planPrebuiltModel } from './planPrebuiltModel.ts'
import { type Planning, type ReadText, refused } from './planning.ts'

/** What planning needs of the page it is done on. */
export interface PlanMeans {
  /** Of absolute addresses. */
  readonly read: ReadText
  readonly shaderF16: boolean
  /** The app's own address. */
  readonly baseUrl: string
  /** An address that has what the hub has, with a slash at its end. */
  readonly mirror?: string
}

/** What a model of the catalog consists of on this computer. Fetches its small files. */
export async function planListed(
  entry: ModelEntry,
  { read, shaderF16, baseUrl, mirror }: PlanMeans,
  signal: AbortSignal,
): Promise<Planning> {
  for (const way of entry.ways) {
    if (way.engine !== 'webllm' || 'shelf' in way) continue
    if ('prebuilt' in way) {
      const model = findPrebuilt(way.prebuilt)
      if (model)
        return planPrebuiltAt(model, model.variants[quantisationFor(shaderF16)], read, mirror, signal)
      continue
    }
    const pack = 'pack' in way ? way.pack : choosePack(way.packs, shaderF16)
    if (pack === undefined) continue
    const address = new URL(pack, baseUrl).href
    const manifest = await read(`${packFolder(address)}${manifestName}`, signal)
    return manifest.type === 'read' ? planManifest(manifest.text, address, entry) : refused(manifest.sentence)
  }
  return refused(`${entry.title} has no address here.`)
}

/** A pack of web-llm's list: from the hub, or from a mirror, where its library lies among its files. */
export async function planPrebuiltAt(
  model: PrebuiltModel,
  variant: Variant,
  read: ReadText,
  mirror: string | undefined,
  signal: AbortSignal,
): Promise<Planning> {
  const folder = packFolder(mirror === undefined ? packAddress(variant) : `${mirror}${variant.record}/`)
  const library = mirror === undefined ? libraryAddress(variant) : `${folder}${variant.library}`
  const [config, tensors] = await Promise.all([
    read(`${folder}${names.config}`, signal),
    read(`${folder}${names.tensors}`, signal),
  ])
  if (config.type !== 'read') return refused(config.sentence)
  if (tensors.type !== 'read') return refused(tensors.sentence)
  const texts = { config: config.text, tensors: tensors.text }
  return planPrebuiltModel(model, variant, texts, folder, library)
}
