import * as v from 'valibot'
import { formatBytes } from '../../util/bytes.ts'
import { halves, type ModelEntry, type Weights } from '../entry.ts'
import { llama7BWeights } from '../known.ts'
import { needsShaderF16 } from '../webllm/prebuilt.ts'

const found = v.object({
  format: v.literal('mlc'),
  folder: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/)),
  name: v.string(),
  protocol: v.string(),
  quantisation: v.string(),
  context: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bytes: v.number(),
  parameters: v.number(),
})

/** A pack that lies beside the app in `models/FOLDER/`, as an entry of the catalog; `undefined` if it isn't one. */
export function packEntry(value: unknown): ModelEntry | undefined {
  const result = v.safeParse(found, value)
  if (!result.success) return undefined
  const { folder, name, protocol, quantisation, context, bytes, parameters } = result.output
  return {
    id: folder,
    title: name,
    about: `A pack beside this app: ${billions(parameters)} weights in ${quantisation}, ${formatBytes(bytes)}.`,
    ways: [{ engine: 'webllm', pack: `models/${folder}/` }],
    contexts: halves(context),
    protocol,
    weights: [weightsOf(quantisation, bytes, parameters)],
    lowResource: false,
  }
}

/** What a manifest says nothing of is known of one shape, by its number of weights. */
export function weightsOf(quantisation: string, bytes: number, parameters: number | undefined): Weights {
  return {
    ...sameShape(parameters, quantisation),
    engine: 'webllm',
    quantisation,
    bytes,
    ...(parameters !== undefined && { parameters }),
    needsF16: needsShaderF16(quantisation),
  }
}

/** What Llama 2 7B takes, for a model of its shape. */
export function sameShape(parameters: number | undefined, quantisation: string): Weights | undefined {
  const alike = llama7BWeights.find((known) => known.quantisation === quantisation)
  return Math.abs((parameters ?? 0) / (alike?.parameters ?? Infinity) - 1) < 0.01 ? alike : undefined
}

export function billions(count: number): string {
  return count < 1e8 ? `${(count / 1e6).toFixed(1)} million` : `${(count / 1e9).toFixed(1)} billion`
}
