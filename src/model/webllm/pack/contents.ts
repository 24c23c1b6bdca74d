import * as v from 'valibot'
import { count, positive, type Read, readJson } from './readJson.ts'

/** The three small files that web-llm reads of a pack, as far as they are checked against each other. */
export const names = {
  config: 'mlc-chat-config.json',
  tokenizer: 'tokenizer.json',
  tensors: 'tensor-cache.json',
} as const

export type Part = keyof typeof names
export const parts = ['config', 'tokenizer', 'tensors'] as const satisfies readonly Part[]

export const quantisations = ['q0f32', 'q4f16_1', 'q4f32_1'] as const
export type Quantisation = (typeof quantisations)[number]

const llama = v.object({
  vocab_size: positive,
  hidden_size: positive,
  intermediate_size: positive,
  // All of them get listed: a number that no model has must not take the memory.
  num_hidden_layers: v.pipe(positive, v.maxValue(1000)),
  num_attention_heads: positive,
  num_key_value_heads: positive,
  head_dim: positive,
  context_window_size: positive,
  tie_word_embeddings: v.optional(v.boolean(), false),
})

const config = v.object({
  model_type: v.literal('llama'),
  quantization: v.picklist(quantisations),
  vocab_size: positive,
  context_window_size: positive,
  pad_token_id: count,
  bos_token_id: count,
  eos_token_id: count,
  model_config: llama,
})

/** Ids by token; valibot's own record leaves out keys such as `constructor`, a token like any other. */
const vocabulary = v.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((id) => Number.isSafeInteger(id) && id >= 0),
)

const tokenizer = v.object({
  model: v.object({ vocab: vocabulary }),
  added_tokens: v.optional(v.array(v.object({ id: count, content: v.string() })), []),
})

const tensor = v.object({
  name: v.string(),
  shape: v.array(count),
  dtype: v.string(),
  format: v.string(),
  nbytes: count,
  byteOffset: count,
})
const shard = v.object({ dataPath: v.string(), nbytes: count, records: v.array(tensor) })
const tensorCache = v.object({ records: v.array(shard) })

export type Llama = v.InferOutput<typeof llama>
export type Config = v.InferOutput<typeof config>
export type Tokenizer = v.InferOutput<typeof tokenizer>
export type Tensor = v.InferOutput<typeof tensor>
export type Shard = v.InferOutput<typeof shard>
export type TensorCache = v.InferOutput<typeof tensorCache>

export const readConfig = (text: string): Read<Config> => readJson(names.config, config, text)
export const readTokenizer = (text: string): Read<Tokenizer> => readJson(names.tokenizer, tokenizer, text)
export const readTensorCache = (text: string): Read<TensorCache> => readJson(names.tensors, tensorCache, text)
