import * as v from 'valibot'
import { formatBytes } from '../util/bytes.ts'
import type { ModelEntry } from './catalog.ts'

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

const leastContext = 512

/** A pack that lies beside the app in `models/FOLDER/`, as an entry of the catalog; `undefined` if it isn't one. */
export function packEntry(value: unknown): ModelEntry | undefined {
  const result = v.safeParse(found, value)
  if (!result.success) return undefined
  const { folder, name, protocol, quantisation, context, bytes, parameters } = result.output
  const contexts: [number, ...number[]] = [context]
  for (let half = context / 2; half >= leastContext; half /= 2) contexts.push(Math.floor(half))
  return {
    id: folder,
    title: name,
    about: `A pack beside this app: ${billions(parameters)} weights in ${quantisation}, ${formatBytes(bytes)}.`,
    ways: [{ engine: 'webllm', pack: `models/${folder}/` }],
    contexts,
    protocol,
  }
}

function billions(count: number): string {
  return count < 1e8 ? `${(count / 1e6).toFixed(1)} million` : `${(count / 1e9).toFixed(1)} billion`
}
