import { halves, type ModelEntry } from '../entry.ts'
import { mumath } from '../known.ts'
import { packFolder } from '../webllm/pack/folder.ts'
import { findLibrary } from '../webllm/pack/library.ts'
import type { Manifest } from '../webllm/pack/manifest.ts'
import { planPack } from '../webllm/pack/planPack.ts'
import { webLlmVersion } from '../webllm/pack/version.ts'
import { billions, sameShape, weightsOf } from './packEntry.ts'
import { type Planning, refused, whyNoProtocol } from './planning.ts'

/**
 * A pack of ours, by its manifest.
 *
 * @param address absolute, of the folder as web-llm takes it
 * @param listed the model of the catalog that it is said to be; else it is what its manifest says
 */
export async function planManifest(
  manifestText: string,
  address: string,
  listed?: ModelEntry,
): Promise<Planning> {
  const planned = await planPack(manifestText, packFolder(address))
  if (planned.type === 'refused')
    return refused(
      `This is no pack that the app can read. ${planned.why} Make the pack anew (docs/packs.md).`,
    )
  const { pack, bytes, manifest } = planned
  const library = findLibrary(manifest, { webLlm: webLlmVersion, prebuilt: () => undefined })
  if (library.type === 'none')
    return refused(
      `This pack can’t be run by this version of the app. ${library.why} Get the pack that was made for it.`,
    )
  const noProtocol = whyNoProtocol(manifest.protocol)
  if (noProtocol !== undefined) return refused(noProtocol)
  const { ways: _, unavailable: __, ...entry } = listed ?? entryOf(manifest, bytes, pack.key)
  const known = entry.weights.find(({ quantisation }) => quantisation === manifest.quantisation)
  const weights = { ...weightsOf(manifest.quantisation, bytes, manifest.parameters), ...known, bytes }
  const contexts = halves(Math.min(entry.contexts[0], manifest.context))
  return {
    type: 'planned',
    plan: {
      pack,
      bytes,
      model: {
        entry: { ...entry, contexts, weights: [weights] },
        run: { engine: 'webllm' },
        folder: folderOf(entry.id, manifest.quantisation),
      },
    },
  }
}

/** Where a stick or a mirror has the pack of a model. */
export function folderOf(id: string, quantisation: string): string {
  return `${id}-${quantisation}`
}

/** A pack that somebody has added: the flagship is known by its shape and what it was trained on. */
function entryOf(manifest: Manifest, bytes: number, key: string): ModelEntry {
  const { name, protocol, quantisation, context, parameters } = manifest
  if (protocol === mumath.protocol && sameShape(parameters, quantisation)) return mumath
  const count = parameters === undefined ? '' : `${billions(parameters)} weights in `
  return {
    id: `own-${key.slice(0, 8)}`,
    title: name.slice(0, 80),
    about: `A pack that was added here: ${count}${quantisation}.`,
    ways: [],
    contexts: halves(context),
    protocol,
    weights: [weightsOf(quantisation, bytes, parameters)],
    lowResource: false,
  }
}
