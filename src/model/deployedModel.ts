import * as v from 'valibot'
import { findProtocol } from '../solve/protocols.ts'
import { short } from '../util/short.ts'
import { whyNoAddress } from './address.ts'
import { halves, type ModelEntry, type Packs } from './entry.ts'
import { packOrder } from './webllm/choosePack.ts'
import { quantisations } from './webllm/pack/contents.ts'
import { needsShaderF16 } from './webllm/prebuilt.ts'

/** The parts of `catalog.json` that are about one model each. What is wrong is told, with its place in the file. */
export type Wrong = (entry: string, why: string) => void

export const object = v.custom<Readonly<Record<string, unknown>>>(
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
/** As the packer's, where the file doesn't say. */
const usualContext = 2048

export function entriesOf(
  value: unknown,
  entry: string,
  wrong: Wrong,
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return []
  if (v.is(object, value)) return Object.entries(value)
  wrong(entry, 'must be an object.')
  return []
}

export function readPacks(value: unknown, entry: string, wrong: Wrong): Packs | undefined {
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

export function readModel(value: unknown, entry: string, wrong: Wrong): ModelEntry | undefined {
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
