import * as v from 'valibot'
import { engines } from '../../solve/parse.ts'
import { findProtocol } from '../../solve/protocols.ts'
import { fileName } from '../../util/fileName.ts'
import type { ModelEntry, Way } from '../entry.ts'
import { listed } from '../webllm/loadedModel.ts'

/** What is kept beside the files of a model, so that it can be offered and run without asking anybody. */
export interface KeptModel {
  /** Of its weights the one form that is kept. */
  readonly entry: Omit<ModelEntry, 'ways' | 'unavailable'>
  readonly run: Run
  /** The name of its folder on a stick or a mirror. */
  readonly folder: string
}

/** Who runs it, and what is not in its files. */
export type Run =
  | { readonly engine: 'webllm'; readonly listed?: { readonly id: string; readonly library: string } }
  | { readonly engine: 'wllama'; readonly file: string }

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const size = v.pipe(v.number(), v.finite(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(2000))
/** Texts from here end in links: nothing but the web's own schemes. */
const address = v.pipe(text, v.url(), v.regex(/^https?:/))

const weights = v.object({
  engine: v.picklist(engines),
  quantisation: text,
  bytes: size,
  parameters: v.exactOptional(count),
  needsF16: v.boolean(),
  largestTensorBytes: v.exactOptional(count),
  memory: v.exactOptional(
    v.pipe(
      v.tupleWithRest(
        [v.object({ contextTokens: count, megabytes: size })],
        v.object({ contextTokens: count, megabytes: size }),
      ),
      v.readonly(),
    ),
  ),
})

const keptModel = v.object({
  entry: v.object({
    id: text,
    title: text,
    about: text,
    caution: v.exactOptional(text),
    contexts: v.pipe(v.tupleWithRest([count], count), v.readonly()),
    protocol: v.pipe(
      text,
      v.check((id) => findProtocol(id) !== undefined),
    ),
    weights: v.pipe(v.array(weights), v.readonly()),
    lowResource: v.boolean(),
    licence: v.exactOptional(v.object({ name: text, url: address })),
    source: v.exactOptional(address),
  }),
  run: v.variant('engine', [
    v.object({ engine: v.literal('webllm'), listed: v.exactOptional(listed) }),
    v.object({ engine: v.literal('wllama'), file: fileName }),
  ]),
  folder: fileName,
})

/** `undefined` for what another version of the app, or somebody else, has written there. */
export function parseKeptModel(value: unknown): KeptModel | undefined {
  const result = v.safeParse(keptModel, value)
  return result.success ? result.output : undefined
}

/** @param key of the pack that is whole on this computer */
export function keptEntry(key: string, { entry, run }: KeptModel): ModelEntry {
  const way: Way = { ...run, shelf: key }
  return { ...entry, ways: [way] }
}
