import { createHash } from 'node:crypto'
import type { PackFile, PackFiles } from './checkPack.ts'
import { type Config, type Llama, names, type Quantisation, type Shard, type Tensor } from './contents.ts'
import { expectedTensors } from './expectedTensors.ts'
import type { Runtime } from './library.ts'
import type { Manifest } from './manifest.ts'

/** A pack without weights, as the kit writes one: its files as values that a test can change. */
export interface Draft {
  manifest: Mutable<Manifest> & { format: string }
  config: Mutable<Config>
  tokenizer: { model: { vocab: Record<string, number> }; added_tokens: { id: number; content: string }[] }
  shards: Mutable<Shard>[]
  /** The texts as they came, where they are not what was written. */
  texts: Partial<Record<keyof typeof names | 'manifest', string>>
  missing: (keyof typeof names)[]
}
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export const smallLlama: Llama = {
  vocab_size: 40,
  hidden_size: 64,
  intermediate_size: 96,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 16,
  context_window_size: 4096,
  tie_word_embeddings: false,
}

export const runtime: Runtime = {
  webLlm: '1.2.3',
  prebuilt: (name) => (name === 'offered.wasm' ? 'https://libraries.example/offered.wasm' : undefined),
}

export function draftPack(
  llama = smallLlama,
  quantisation: Quantisation = 'q4f16_1',
  shardBytes = 9000,
): Draft {
  const control = ['<unk>', '<s>', '</s>']
  const tokens = Array.from({ length: llama.vocab_size }, (_, id) => [control[id] ?? `t${id}`, id] as const)
  return {
    manifest: {
      name: 'small',
      protocol: 'nano',
      format: 'mlc',
      quantisation,
      context: 512,
      vocabulary: llama.vocab_size,
      web_llm: '1.2.3',
      library: 'small.wasm',
      note: 'small.wasm runs it.',
      leading_space: false,
      bytes: 0,
      files: [],
    },
    config: {
      model_type: 'llama',
      quantization: quantisation,
      vocab_size: llama.vocab_size,
      context_window_size: 512,
      pad_token_id: 0,
      bos_token_id: 1,
      eos_token_id: 2,
      model_config: { ...llama },
    },
    tokenizer: { model: { vocab: Object.fromEntries(tokens) }, added_tokens: [] },
    shards: shardsOf(expectedTensors(llama, quantisation), shardBytes),
    texts: {},
    missing: [],
  }
}

function shardsOf(tensors: ReturnType<typeof expectedTensors>, limit: number): Mutable<Shard>[] {
  const shards: Mutable<Shard>[] = []
  for (const { name, shape, dtype } of tensors) {
    const nbytes = shape.reduce((product, size) => product * size, dtype === 'float16' ? 2 : 4)
    let shard = shards.at(-1)
    if (!shard || shard.nbytes + nbytes > limit) {
      shard = { dataPath: `params_shard_${shards.length}.bin`, nbytes: 0, records: [] }
      shards.push(shard)
    }
    const tensor: Tensor = { name, shape: [...shape], dtype, format: 'raw', nbytes, byteOffset: shard.nbytes }
    shard.records.push(tensor)
    shard.nbytes += nbytes
  }
  return shards
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Writes the manifest's list of files for what the draft holds. */
export function announce(draft: Draft): Draft {
  const texts = textsOf(draft)
  const listed = (name: string, bytes: number, hash: string) => ({ name, bytes, sha256: hash })
  draft.manifest.files = [
    listed('small.wasm', 1000, sha256('wasm')),
    ...Object.values(names).map((name) => listed(name, sizeOf(texts[name]), sha256(texts[name]))),
    ...draft.shards.map(({ dataPath, nbytes }) => listed(dataPath, nbytes, sha256(dataPath))),
  ]
  draft.manifest.bytes = draft.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)
  return draft
}

export function filesOf(draft: Draft): PackFiles {
  const texts = textsOf(draft)
  const file = (part: keyof typeof names): PackFile => {
    const text = draft.texts[part] ?? texts[names[part]]
    return { text, bytes: sizeOf(text), sha256: sha256(text) }
  }
  return {
    manifest: draft.texts.manifest ?? JSON.stringify(draft.manifest),
    ...(!draft.missing.includes('config') && { config: file('config') }),
    ...(!draft.missing.includes('tokenizer') && { tokenizer: file('tokenizer') }),
    ...(!draft.missing.includes('tensors') && { tensors: file('tensors') }),
  }
}

function textsOf(draft: Draft) {
  return {
    [names.config]: JSON.stringify(draft.config),
    [names.tokenizer]: JSON.stringify(draft.tokenizer),
    [names.tensors]: JSON.stringify({ metadata: {}, records: draft.shards }),
  }
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
