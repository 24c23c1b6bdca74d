import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Llama } from './contents.ts'
import { expectedTensors } from './expectedTensors.ts'

type Listed = [name: string, shape: (number | string)[], dtype: string]
interface Library {
  layers: number
  before: Listed[]
  layer: Listed[]
  after: Listed[]
}

/** The parameters of web-llm's own libraries, as they were read out of them; the kit is held against the same. */
const libraries: Record<string, Library> = JSON.parse(
  readFileSync(new URL('../../../../kit/tests/data/llama-2-7b-library.json', import.meta.url), 'utf8'),
)
const llama2: Llama = {
  vocab_size: 32000,
  hidden_size: 4096,
  intermediate_size: 11008,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 32,
  head_dim: 128,
  context_window_size: 4096,
  tie_word_embeddings: false,
}

const cases = (['q4f16_1', 'q4f32_1'] as const).flatMap((form) =>
  [32000, 32001, 32016].map((vocabulary) => [form, vocabulary] as const),
)
test.each(cases)('Llama 2 7B in %s with %i tokens', (form, vocab_size) => {
  const library = libraries[form]
  if (!library) throw new Error(`no list for ${form}`)
  const layers = Array.from({ length: library.layers }, (_, i) =>
    library.layer.map(([name, ...rest]): Listed => [name.replace('{layer}', String(i)), ...rest]),
  )
  const listed = [...library.before, ...layers.flat(), ...library.after].map(([name, shape, dtype]) => ({
    name,
    shape: shape.map((size) => (size === 'vocab_size' ? vocab_size : size)),
    dtype,
  }))
  expect(listed).toHaveLength(325)
  expect(expectedTensors({ ...llama2, vocab_size }, form)).toEqual(listed)
})

test('in q0f32 each matrix is one tensor; a tied head is none', () => {
  const tied = {
    ...llama2,
    vocab_size: 1024,
    num_hidden_layers: 1,
    num_key_value_heads: 8,
    tie_word_embeddings: true,
  }
  const found = expectedTensors(tied, 'q0f32').map(
    ({ name, shape, dtype }) => `${name} ${shape.join()} ${dtype}`,
  )
  expect(found).toEqual([
    'model.embed_tokens.weight 1024,4096 float32',
    'model.layers.0.self_attn.qkv_proj.weight 6144,4096 float32',
    'model.layers.0.self_attn.o_proj.weight 4096,4096 float32',
    'model.layers.0.mlp.gate_up_proj.weight 22016,4096 float32',
    'model.layers.0.mlp.down_proj.weight 4096,11008 float32',
    'model.layers.0.input_layernorm.weight 4096 float32',
    'model.layers.0.post_attention_layernorm.weight 4096 float32',
    'model.norm.weight 4096 float32',
  ])
})
