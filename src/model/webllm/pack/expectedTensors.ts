import type { Llama, Quantisation } from './contents.ts'

export interface ExpectedTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: string
}

/** What MLC's libraries for Llama call their parameters, their layouts, and how each format stores them. */
export function expectedTensors(llama: Llama, quantisation: Quantisation): readonly ExpectedTensor[] {
  const { vocab_size, hidden_size: width, intermediate_size: hidden, head_dim } = llama
  const queries = llama.num_attention_heads * head_dim
  const keys = llama.num_key_value_heads * head_dim
  const dtype = quantisation === 'q4f16_1' ? 'float16' : 'float32'

  const norm = (name: string): ExpectedTensor => ({ name: `${name}.weight`, shape: [width], dtype })
  const matrix = (name: string, rows: number, columns: number): readonly ExpectedTensor[] => {
    if (quantisation === 'q0f32') return [{ name: `${name}.weight`, shape: [rows, columns], dtype }]
    const groups = Math.ceil(columns / 32)
    return [
      { name: `${name}.q_weight`, shape: [rows, groups * 4], dtype: 'uint32' },
      { name: `${name}.q_scale`, shape: [rows, groups], dtype },
    ]
  }
  const layer = (index: number): readonly ExpectedTensor[] => {
    const at = `model.layers.${index}`
    return [
      ...matrix(`${at}.self_attn.qkv_proj`, queries + 2 * keys, width),
      ...matrix(`${at}.self_attn.o_proj`, width, queries),
      ...matrix(`${at}.mlp.gate_up_proj`, 2 * hidden, width),
      ...matrix(`${at}.mlp.down_proj`, width, hidden),
      norm(`${at}.input_layernorm`),
      norm(`${at}.post_attention_layernorm`),
    ]
  }
  return [
    ...matrix('model.embed_tokens', vocab_size, width),
    ...Array.from({ length: llama.num_hidden_layers }, (_, index) => layer(index)).flat(),
    norm('model.norm'),
    // A tied head reads the embeddings.
    ...(llama.tie_word_embeddings ? [] : matrix('lm_head', vocab_size, width)),
  ]
}
