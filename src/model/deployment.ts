import * as v from 'valibot'
import { short } from '../util/short.ts'
import { folderAddress, whyNoAddress } from './address.ts'
import { entriesOf, object, readModel, readPacks } from './deployedModel.ts'
import type { ModelEntry, Packs } from './entry.ts'

/** What `catalog.json` beside the app says: where a deployment has put packs, and which models of its own it has. */
export interface Deployment {
  /** Where the packs of a model of this app lie, by its id. */
  readonly packs: ReadonlyMap<string, Packs>
  /** The deployment's own. */
  readonly models: readonly ModelEntry[]
  /** Id of the model it recommends where it fits. */
  readonly recommend?: string
  /** An absolute address, with a slash at its end, that has what the hub has. */
  readonly mirror?: string
  /** What was not taken; all else counts. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  /** Where in the file, e.g. `packs.mumath-code-7b.q4f16_1`; empty for the file as a whole. */
  readonly entry: string
  /** For a person; names the entry. */
  readonly sentence: string
}

/** The ids of this app: those whose packs may be placed, and all that are taken. */
export interface Ids {
  readonly placeable: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
}

export const noDeployment: Deployment = { packs: new Map(), models: [], problems: [] }

const parts = ['version', 'packs', 'models', 'recommend', 'mirror']
/**
 * Reads the text of `catalog.json`. Never throws: what is wrong becomes a problem, and the rest still counts; except that
 * a file of another version counts for nothing.
 */
export function parseCatalog(json: string, ids: Ids): Deployment {
  const problems: Problem[] = []
  const wrong = (entry: string, why: string) =>
    void problems.push({ entry, sentence: `catalog.json: ${entry ? `${entry} ` : ''}${why}` })
  const nothing = (why: string): Deployment => {
    wrong('', why)
    return { ...noDeployment, problems }
  }
  const file = readObject(json)
  if (!file) return nothing('it is no JSON object, so nothing of it counts.')
  if (file['version'] !== 1) return nothing('it must say "version": 1, and nothing of it counts without.')
  for (const key of Object.keys(file))
    if (!parts.includes(key)) wrong(short(key), `is nothing this app knows. It knows ${parts.join(', ')}.`)

  const packs = new Map<string, Packs>()
  for (const [id, value] of entriesOf(file['packs'], 'packs', wrong)) {
    const entry = `packs.${short(id)}`
    if (!ids.placeable.has(id))
      wrong(entry, `is no model whose packs can be placed. There is: ${[...ids.placeable].join(', ')}.`)
    else {
      const found = readPacks(value, entry, wrong)
      if (found) packs.set(id, found)
    }
  }
  const { models: list = [], recommend, mirror } = file
  if (!Array.isArray(list)) wrong('models', 'must be a list.')
  const models: ModelEntry[] = []
  for (const [index, value] of (Array.isArray(list) ? list : []).entries()) {
    const model = readModel(value, `models[${index}]`, wrong)
    if (!model) continue
    if (ids.taken.has(model.id) || models.some(({ id }) => id === model.id))
      wrong(`models[${index}]`, `has the id “${model.id}”, which another model has.`)
    else models.push(model)
  }
  if (recommend !== undefined && typeof recommend !== 'string')
    wrong('recommend', 'must be the id of a model.')
  const whyNoMirror = mirror === undefined ? undefined : (whyNoAddress(mirror) ?? whyRelative(mirror))
  if (whyNoMirror !== undefined) wrong('mirror', whyNoMirror)
  return {
    packs,
    models,
    ...(typeof recommend === 'string' && { recommend: short(recommend) }),
    ...(typeof mirror === 'string' && whyNoMirror === undefined && { mirror: folderAddress(mirror) }),
    problems,
  }
}

function readObject(json: string): Readonly<Record<string, unknown>> | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), object), json)
  return result.success ? result.output : undefined
}

function whyRelative(address: unknown): string | undefined {
  return URL.canParse(String(address)) ? undefined : 'must be a whole address, which begins with https://.'
}
