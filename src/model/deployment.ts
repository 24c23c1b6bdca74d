import * as v from 'valibot'
import { findProtocol } from '../solve/protocols.ts'
import { whyNoAddress } from './address.ts'
import { halves, type ModelEntry, type Packs } from './entry.ts'
import { packOrder } from './webllm/choosePack.ts'
import { quantisations } from './webllm/pack/contents.ts'
import { needsShaderF16 } from './webllm/prebuilt.ts'

/** What `catalog.json` beside the app says: where a deployment has put packs, and which models of its own it has. */
export interface Deployment {
  /** Where the packs of a model of this app lie, by its id. */
  readonly packs: ReadonlyMap<string, Packs>
  /** The deployment's own. */
  readonly models: readonly ModelEntry[]
  /** Id of the model it recommends where it fits. */
  readonly recommend?: string
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

const object = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))
const ownModel = v.strictObject({
  id: v.pipe(text(64), v.regex(/^[\w-][\w.-]*$/)),
  title: text(80),
  protocol: v.pipe(
    v.string(),
    v.check((id) => findProtocol(id) !== undefined, 'is no protocol of this app'),
  ),
  packs: object,
  about: v.exactOptional(text(400)),
  context: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(256), v.maxValue(1_000_000))),
  bytes: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  licence: v.exactOptional(v.strictObject({ name: text(80), url: text(400) })),
  source: v.exactOptional(text(400)),
})
const parts = ['version', 'packs', 'models', 'recommend']
/** As the packer's, where the file doesn't say. */
const usualContext = 2048

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
  const { models: list = [], recommend } = file
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
  return { packs, models, ...(typeof recommend === 'string' && { recommend: short(recommend) }), problems }
}

type Wrong = (entry: string, why: string) => void

function readObject(json: string): Readonly<Record<string, unknown>> | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), object), json)
  return result.success ? result.output : undefined
}

function entriesOf(value: unknown, entry: string, wrong: Wrong): readonly (readonly [string, unknown])[] {
  if (value === undefined) return []
  if (v.is(object, value)) return Object.entries(value)
  wrong(entry, 'must be an object.')
  return []
}

function readPacks(value: unknown, entry: string, wrong: Wrong): Packs | undefined {
  const packs: Partial<Record<(typeof quantisations)[number], string>> = {}
  for (const [form, address] of entriesOf(value, entry, wrong)) {
    const place = `${entry}.${short(form)}`
    const known = quantisations.find((quantisation) => quantisation === form)
    const why = whyNoAddress(address)
    if (!known) wrong(place, `is no quantisation. There is: ${quantisations.join(', ')}.`)
    else if (why !== undefined) wrong(place, why)
    else packs[known] = String(address)
  }
  return Object.keys(packs).length > 0 ? packs : undefined
}

function readModel(value: unknown, entry: string, wrong: Wrong): ModelEntry | undefined {
  const result = v.safeParse(ownModel, value, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    wrong(entry, describe(issue))
    return undefined
  }
  const { id, title, protocol, about, context = usualContext, bytes = 0, licence, source } = result.output
  const packs = readPacks(result.output.packs, `${entry}.packs`, wrong)
  if (!packs) {
    wrong(entry, `(“${id}”) has no pack with an address.`)
    return undefined
  }
  return {
    id,
    title,
    about: about ?? 'A model that this deployment offers.',
    ways: [{ engine: 'webllm', packs }],
    contexts: halves(context),
    protocol,
    weights: packOrder
      .filter((quantisation) => quantisation in packs)
      .map((quantisation) => ({
        engine: 'webllm',
        quantisation,
        bytes,
        needsF16: needsShaderF16(quantisation),
      })),
    lowResource: false,
    ...(licence && { licence }),
    ...(source !== undefined && { source }),
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return 'is no object.'
  if (issue.type === 'strict_object' && issue.expected === 'never') return `has an unknown ${short(path)}.`
  if (issue.received === 'undefined') return `has no ${short(path)}.`
  const why = issue.type === 'check' ? issue.message : 'is not as docs/catalog.md has it'
  return `has ${short(issue.received)} as ${short(path)}, which ${why}.`
}

/** What the file holds may be anything, and goes into a sentence. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
