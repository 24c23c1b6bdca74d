import { describe } from 'vitest'
import { type Bad, testBadPacks } from './badPack.fixture.ts'
import type { Draft } from './pack.fixture.ts'

const broken = 'model-broken'
const tensors = (draft: Draft) => draft.shards.flatMap(({ records }) => records)

/** Whoever made the pack got it wrong: its files are those of its manifest. */
const bad: readonly Bad[] = [
  ['a GGUF', (d) => (d.manifest.format = 'gguf'), broken, /"gguf" as format, not "mlc"/],
  ['no room for a token', (d) => (d.config.context_window_size = 0), broken, /0 as context_window_size/],
  [
    'another room than told',
    (d) => (d.manifest.context = 511),
    broken,
    /512 as context, and the manifest 511/,
  ],
  [
    'more room than the model reads',
    (d) => (d.config.model_config.context_window_size = 100),
    broken,
    /room for 512 tokens, and the model reads 100/,
  ],
  ['no Llama', (d) => Object.assign(d.config, { model_type: 'qwen2' }), broken, /"qwen2" as model_type/],
  [
    'another format',
    (d) => Object.assign(d.config, { quantization: 'q3f16_1' }),
    broken,
    /"q3f16_1" as quant/,
  ],
  [
    'another format than told',
    (d) => (d.manifest.quantisation = 'q8'),
    broken,
    /quantisation, and the manifest q8/,
  ],
  [
    'a size that is none',
    (d) => (d.config.model_config.head_dim = 0.5),
    broken,
    /0.5 as model_config.head_dim/,
  ],
  ['more layers', (d) => d.config.model_config.num_hidden_layers++, broken, /lacks model.layers.\d+\./],
  [
    'fewer layers',
    (d) => d.config.model_config.num_hidden_layers--,
    broken,
    /has model.layers.\d+\.|lacks lm_head/,
  ],
  [
    'layers without end',
    (d) => (d.config.model_config.num_hidden_layers = 1e9),
    broken,
    /as model_config.num_hidden/,
  ],
  [
    'fewer keys',
    (d) => d.config.model_config.num_key_value_heads++,
    broken,
    /qkv_proj.* where the configuration/,
  ],
  ['a tied head', (d) => (d.config.model_config.tie_word_embeddings = true), broken, /has lm_head/],
  [
    'a tensor missing',
    (d, pick) => {
      const shard = pick(d.shards)
      shard.records.splice(shard.records.indexOf(pick(shard.records)), 1)
    },
    broken,
    /lacks [\w.]+, which the configuration asks for/,
  ],
  ['a tensor twice', (d, pick) => d.shards[0]?.records.push(pick(tensors(d))), broken, /twice/],
  [
    'another shape',
    (d, pick) => pick(tensors(d)).shape.unshift(3),
    broken,
    /\[3, .* where the configuration asks/,
  ],
  [
    'another dtype',
    (d, pick) => (pick(tensors(d)).dtype = 'int8'),
    broken,
    /is int8 \[.*asks for (?:uint32|float)/,
  ],
  [
    'another encoding',
    (d, pick) => (pick(tensors(d)).format = 'f32-to-bf16'),
    broken,
    /as f32-to-bf16, not raw/,
  ],
  ['another length', (d, pick) => pick(tensors(d)).nbytes++, broken, /bytes, and its shape takes/],
  [
    'a gap',
    (d, pick) => (pick(tensors(d)).byteOffset += 4),
    broken,
    /begins at byte \d+ of params_shard_\d+/,
  ],
  [
    'a shard too long',
    (d, pick) => (pick(d.shards).nbytes += 4),
    broken,
    /tensors of params_shard_\d+.bin take/,
  ],
  [
    'more tokens than rows',
    (d) => d.tokenizer.added_tokens.push({ id: d.config.vocab_size, content: '<PAD>' }),
    broken,
    /"<PAD>" with the id \d+, and the model only \d+ rows/,
  ],
  ['another beginning', (d) => (d.config.bos_token_id = 2), broken, /2 as bos_token_id, and <s> is 1/],
  ['another end', (d) => (d.config.eos_token_id = 0), broken, /0 as eos_token_id, and <\/s> is 2/],
  ['another filler', (d) => (d.config.pad_token_id = 2), broken, /2 as pad_token_id, and <unk> is 0/],
  ['no end', (d) => delete d.tokenizer.model.vocab['</s>'], broken, /tokenizer.json has no <\/s>/],
  [
    'words instead of ids',
    (d) => Object.assign(d.tokenizer.model.vocab, { a: 'b' }),
    broken,
    /tokenizer.json has/,
  ],
]

describe('a pack that was made wrong is told by', () => testBadPacks(bad, true))
