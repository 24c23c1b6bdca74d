import { type Deployment, noDeployment } from './deployment.ts'
import type { ModelEntry, Packs, Way, Weights } from './entry.ts'
import { packEntry } from './kept/packEntry.ts'
import { folderOf } from './kept/planManifest.ts'
import { mumath, mumathEntry, mumathGgufEntry, nanoEntry, qwenEntry } from './known.ts'

export type { ModelEntry, Packs, Way } from './entry.ts'
export { nanoEntry, nanoFile, nanoPack } from './known.ts'

/** The models of one deployment on one computer, each in one of the three lists. */
export interface Catalog {
  /** What can answer: what comes with the app, what was put on this computer, and what the app's own server has. */
  readonly offered: readonly ModelEntry[]
  /** What can be put on this computer: what lies beside the app, what `catalog.json` names, and what is on the hub. */
  readonly fetchable: readonly ModelEntry[]
  /** What nobody has put anywhere; each says how to. */
  readonly unavailable: readonly ModelEntry[]
  /** Id of the model that the deployment recommends, where it fits. */
  readonly recommended?: string
  /** An address that has what the hub has, with a slash at its end. */
  readonly mirror?: string
  /** Sentences about what is wrong in `catalog.json`. */
  readonly problems: readonly string[]
}

const beside = __PACKS__.flatMap((pack) => packEntry(pack) ?? [])
const known = [nanoEntry, qwenEntry, mumath, mumathGgufEntry]

export interface CatalogParts {
  readonly deployment?: Deployment
  /** What is whole on this computer. */
  readonly kept?: readonly ModelEntry[]
  /** The person's own, in place of the deployment's. */
  readonly mirror?: string
  /** Folders found when the app was built; one that has the id of a known model is its place. */
  readonly packs?: readonly ModelEntry[]
}

export function createCatalog({
  deployment = noDeployment,
  kept = [],
  mirror = deployment.mirror,
  packs = beside,
}: CatalogParts = {}): Catalog {
  const placed = place(mumath, deployment.packs.get(mumath.id) ?? mirrored(mumath, mirror), packs)
  const flagship = placed ?? mumathEntry
  const there = packs.filter(({ id }) => id !== mumath.id)
  const isKept = ({ id }: ModelEntry) => kept.some((entry) => entry.id === id)
  const fetchable = [flagship, ...there, ...deployment.models, qwenEntry].filter(
    ({ ways }) => ways.length > 0,
  )
  const besideUs = fetchable.filter((entry) => entry.ways.some(liesBeside) && !isKept(entry))
  const offered = [nanoEntry, ...kept, ...besideUs]
  const { recommend, problems } = deployment
  const missing = recommend !== undefined && ![...offered, ...fetchable].some(({ id }) => id === recommend)
  return {
    offered,
    fetchable,
    unavailable: placed || isKept(mumath) ? [mumathGgufEntry] : [mumathEntry, mumathGgufEntry],
    ...(recommend !== undefined && !missing && { recommended: recommend }),
    ...(mirror !== undefined && { mirror }),
    problems: [
      ...problems.map(({ sentence }) => sentence),
      ...(missing ? [`catalog.json recommends “${recommend}”, which is not offered here.`] : []),
    ],
  }
}

/** On the app's own server, which a page may ask by itself. */
function liesBeside(way: Way): boolean {
  if ('pack' in way) return isRelative(way.pack)
  return 'packs' in way && Object.values(way.packs).every(isRelative)
}

const isRelative = (address: string) => !/^[a-z][a-z0-9+.-]*:/i.test(address)

/** Where a mirror has the packs of a model, if it has them. */
function mirrored({ id, weights }: ModelEntry, mirror: string | undefined): Packs | undefined {
  if (mirror === undefined) return undefined
  const at = ({ quantisation }: Weights) => [quantisation, `${mirror}${folderOf(id, quantisation)}/`] as const
  return Object.fromEntries(weights.map(at))
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

/** Ids that `catalog.json` may not give to other models, and those whose packs it may place. */
export const taken: ReadonlySet<string> = new Set([...known, ...beside].map(({ id }) => id))
export const placeable: ReadonlySet<string> = new Set([mumath.id])

/** Also what can't be run here. */
export function findModel(id: string, lists: Catalog = createCatalog()): ModelEntry | undefined {
  return [...lists.offered, ...lists.fetchable, ...lists.unavailable].find((entry) => entry.id === id)
}
