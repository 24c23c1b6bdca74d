/** Headers in GGUF, built by hand. */

export const words = ['<unk>', '<s>', '</s>', 'a', '\u0120b']

export interface Tensor {
  readonly type: number
  readonly shape: readonly number[]
  readonly offset: number
}

/** 32 bytes at offset 0. */
const oneTensor: Tensor = { type: 0, shape: [8], offset: 0 }

/** Padded up to where tensor data start. */
export function header(
  entries: readonly (readonly number[])[],
  version = 3,
  tensors: readonly Tensor[] = [oneTensor],
): Uint8Array<ArrayBuffer> {
  const body = [
    ...new TextEncoder().encode('GGUF'),
    ...u32(version),
    ...u64(tensors.length),
    ...u64(entries.length),
    ...entries.flat(),
    ...tensors.flatMap(({ type, shape, offset }, n) => [
      ...string(`t${n}`),
      ...u32(shape.length),
      ...shape.flatMap(u64),
      ...u32(type),
      ...u64(offset),
    ]),
  ]
  return Uint8Array.from([...body, ...Array<number>((32 - (body.length % 32)) % 32).fill(0)])
}

const u32 = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)
const u64 = (value: number) => [...u32(value), ...u32(Math.floor(value / 2 ** 32))]
const string = (text: string) => [
  ...u64(new TextEncoder().encode(text).length),
  ...new TextEncoder().encode(text),
]
export const number = (key: string, value: number) => [...string(key), ...u32(4), ...u32(value)]
export const name = (key: string, value: string) => [...string(key), ...u32(8), ...string(value)]
export const strings = (key: string, values: readonly string[]) => [
  ...string(key),
  ...u32(9),
  ...u32(8),
  ...u64(values.length),
  ...values.flatMap(string),
]
export const integers = (key: string, values: readonly number[]) => [
  ...string(key),
  ...u32(9),
  ...u32(5),
  ...u64(values.length),
  ...values.flatMap(u32),
]
export const entries = [
  name('general.architecture', 'llama'),
  number('llama.block_count', 4),
  number('llama.embedding_length', 192),
  number('llama.attention.head_count', 6),
  number('llama.attention.head_count_kv', 6),
  name('tokenizer.ggml.model', 'gpt2'),
  name('tokenizer.ggml.pre', 'smollm'),
  strings('tokenizer.ggml.tokens', words),
  integers('tokenizer.ggml.token_type', [3, 3, 3, 1, 1]),
  strings('tokenizer.ggml.merges', []),
  number('tokenizer.ggml.eos_token_id', 2),
]

/** With this entry in place of the one of the same key, or besides; with the key alone, without it. */
export function changed(all: readonly (readonly number[])[], change: readonly number[] | string) {
  const key = (typeof change === 'string' ? string(change) : change).slice(0, 200)
  const length = 8 + (key[0] ?? 0)
  const same = (entry: readonly number[]) => entry.slice(0, length).join() === key.slice(0, length).join()
  return [...all.filter((entry) => !same(entry)), ...(typeof change === 'string' ? [] : [change])]
}
