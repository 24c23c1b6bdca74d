import type { Engine } from '../solve/types.ts'
import { assertNever } from '../util/never.ts'
import { type Deployment, noDeployment } from './deployment.ts'
import type { ModelEntry, Packs, Way } from './entry.ts'
import { mumath, mumathEntry, nanoEntry, qwenEntry } from './known.ts'
import { packEntry } from './packEntry.ts'
import { createWebllmModel } from './webllm/model.ts'
import type { Source } from './webllm/loadedModel.ts'
import { createWllamaModel } from './wllama/model.ts'
import type { OpenModel } from './worker/model.ts'

export type { ModelEntry, Packs, Way } from './entry.ts'
export { nanoEntry, nanoFile, nanoPack } from './known.ts'

/** The models of one deployment, each in one of the three lists. */
export interface Catalog {
  /** What the page offers: what comes with the app, then what somebody put beside it or named in `catalog.json`. */
  readonly offered: readonly ModelEntry[]
  /** What would have to be fetched from elsewhere, which a page does not do by itself. */
  readonly elsewhere: readonly ModelEntry[]
  /** What nobody has put anywhere; each says how to. */
  readonly unavailable: readonly ModelEntry[]
  /** Id of the offered model that the deployment recommends, where it fits. */
  readonly recommended?: string
  /** Sentences about what is wrong in `catalog.json`. */
  readonly problems: readonly string[]
}

const beside = __PACKS__.flatMap((pack) => packEntry(pack) ?? [])
const known = [nanoEntry, qwenEntry, mumath]

/** @param packs folders found when the app was built, as entries; one that has the id of a known model is its place. */
export function createCatalog(deployment: Deployment = noDeployment, packs = beside): Catalog {
  const flagship = place(mumath, deployment.packs.get(mumath.id), packs) ?? mumathEntry
  const there = packs.filter(({ id }) => id !== mumath.id)
  const offered = [nanoEntry, flagship, ...there, ...deployment.models].filter(({ ways }) => ways.length > 0)
  const { recommend, problems } = deployment
  const missing = recommend !== undefined && !offered.some(({ id }) => id === recommend)
  return {
    offered,
    elsewhere: [qwenEntry],
    unavailable: flagship.unavailable ? [flagship] : [],
    ...(recommend !== undefined && !missing && { recommended: recommend }),
    problems: [
      ...problems.map(({ sentence }) => sentence),
      ...(missing ? [`catalog.json recommends “${recommend}”, which is not offered here.`] : []),
    ],
  }
}

/** What `catalog.json` says goes before what lay beside the app when it was built. */
function place(
  entry: ModelEntry,
  named: Packs | undefined,
  packs: readonly ModelEntry[],
): ModelEntry | undefined {
  const found = packs.find(({ id }) => id === entry.id)
  if (named) {
    const weights = entry.weights.filter(({ quantisation }) => quantisation in named)
    return { ...entry, ways: [{ engine: 'webllm', packs: named }], weights }
  }
  return found && { ...entry, ways: found.ways, contexts: found.contexts, weights: found.weights }
}

/** What this app has without a `catalog.json`. */
const own = createCatalog()
export const catalog = own.offered
export const { elsewhere } = own

/** Ids that `catalog.json` may not give to other models, and those whose packs it may place. */
export const taken: ReadonlySet<string> = new Set([...known, ...beside].map(({ id }) => id))
export const placeable: ReadonlySet<string> = new Set([mumath.id])

/** Also what can't be run here. */
export function findModel(id: string, lists: Catalog = own): ModelEntry | undefined {
  return [...lists.offered, ...lists.elsewhere, ...lists.unavailable].find((entry) => entry.id === id)
}

/** @param baseUrl the app's own address, e.g. `document.baseURI`. Fetches nothing yet. Throws where there is no such way. */
export function openModel(
  { id, ways }: ModelEntry,
  engine: Engine,
  contextTokens: number,
  baseUrl: string,
): OpenModel {
  const way = ways.find((candidate) => candidate.engine === engine)
  if (!way) throw new Error(`no way to run ${id} with ${engine}`)
  const absolute = (address: string) => new URL(address, baseUrl).href
  switch (way.engine) {
    case 'webllm':
      return createWebllmModel({ id, source: sourceOf(way, absolute), contextTokens })
    case 'wllama':
      return createWllamaModel({
        id,
        url: absolute(way.url),
        manifest: absolute(way.manifest),
        contextTokens,
      })
    default:
      return assertNever(way)
  }
}

function sourceOf(way: Way & { engine: 'webllm' }, absolute: (address: string) => string): Source {
  if ('pack' in way) return { type: 'pack', url: absolute(way.pack) }
  if ('prebuilt' in way) return { type: 'prebuilt', id: way.prebuilt }
  const entries = Object.entries(way.packs).map(([form, address]) => [form, absolute(address)] as const)
  return { type: 'packs', urls: Object.fromEntries(entries) }
}
