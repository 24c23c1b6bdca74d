import type { Engine } from '../solve/types.ts'
import { assertNever } from '../util/never.ts'
import type { ModelEntry, Way } from './entry.ts'
import { preparedModel } from './kept/preparedModel.ts'
import { nanoPack } from './known.ts'
import { createWebllmModel } from './webllm/model.ts'
import { createWllamaModel } from './wllama/model.ts'
import type { OpenModel } from './worker/model.ts'

/** @param baseUrl the app's own address, e.g. `document.baseURI`. Fetches nothing yet. Throws where there is no such way. */
export function openModel(
  entry: ModelEntry,
  engine: Engine,
  contextTokens: number,
  baseUrl: string,
): OpenModel {
  const { id } = entry
  const way = entry.ways.find((candidate) => candidate.engine === engine)
  if (!way) throw new Error(`no way to run ${id} with ${engine}`)
  if ('shelf' in way)
    return preparedModel(id, async (report, signal) => {
      const { checkKept } = await import('./kept/checkKept.ts')
      await checkKept(way.shelf, report, signal)
      return openKept(id, way, contextTokens)
    })
  switch (way.engine) {
    case 'webllm': {
      const comesWithApp = 'pack' in way && way.pack === nanoPack.pack
      if (comesWithApp) {
        const url = new URL(way.pack, baseUrl).href
        return createWebllmModel({ id, source: { type: 'pack', url }, contextTokens })
      }
      return preparedModel(id, async (report, signal) => {
        const { fetchBeside } = await import('./kept/fetchBeside.ts')
        const shelf = await fetchBeside(entry, baseUrl, report, signal)
        return openKept(id, { engine: 'webllm', shelf }, contextTokens)
      })
    }
    case 'wllama': {
      const [url, manifest] = [new URL(way.url, baseUrl).href, new URL(way.manifest, baseUrl).href]
      return createWllamaModel({ id, url, manifest, contextTokens })
    }
    default:
      return assertNever(way)
  }
}

/** What is whole on this computer, and was checked. */
function openKept(
  id: string,
  way: Extract<Way, { readonly shelf: string }>,
  contextTokens: number,
): OpenModel {
  switch (way.engine) {
    case 'webllm': {
      const { shelf: key, listed } = way
      return createWebllmModel({
        id,
        source: { type: 'shelf', key, ...(listed && { listed }) },
        contextTokens,
      })
    }
    case 'wllama':
      return createWllamaModel({ id, shelf: way.shelf, name: way.file, contextTokens })
    default:
      return assertNever(way)
  }
}
