import { expect, test } from 'vitest'
import { llama7BWeights } from '../known.ts'
import { packEntry } from './packEntry.ts'

const found = {
  format: 'mlc',
  folder: 'mumath-l-7b',
  name: 'MuMath-Code-L-7B',
  protocol: 'mumath-code',
  quantisation: 'q4f16_1',
  context: 2048,
  bytes: 3.79e9,
  parameters: 6.74e9,
}

test('a pack beside the app is an entry', () =>
  expect(packEntry(found)).toEqual({
    id: 'mumath-l-7b',
    title: 'MuMath-Code-L-7B',
    about: 'A pack beside this app: 6.7 billion weights in q4f16_1, 3.8 GB.',
    ways: [{ engine: 'webllm', pack: 'models/mumath-l-7b/' }],
    contexts: [2048, 1024, 512],
    protocol: 'mumath-code',
    // The memory of its shape, but the bytes of its own manifest.
    weights: [{ ...llama7BWeights[0], bytes: 3.79e9, parameters: 6.74e9 }],
    lowResource: false,
  }))

test('of another shape nobody has said how much memory it takes', () =>
  expect(packEntry({ ...found, parameters: 1.3e10 })?.weights).toEqual([
    { engine: 'webllm', quantisation: 'q4f16_1', bytes: 3.79e9, parameters: 1.3e10, needsF16: true },
  ]))

test.each([
  [4096, [4096, 2048, 1024, 512]],
  [3000, [3000, 1500, 750]],
  [256, [256]],
])('of %i tokens: %o to choose from', (context, contexts) =>
  expect(packEntry({ ...found, context })?.contexts).toEqual(contexts),
)

test.each([
  ['a folder that is no name', { ...found, folder: '../secret' }],
  ['a GGUF', { ...found, format: 'gguf' }],
  ['no context', { ...found, context: 0 }],
  ['an unfinished manifest', { folder: 'x' }],
  ['nothing', undefined],
])('%s is none', (_, value) => expect(packEntry(value)).toBeUndefined())
