import { readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findProtocol } from '../../solve/protocols.ts'
import { changed, entries, header, integers, name, number } from './gguf.fixture.ts'
import { planGguf, type Origin } from './planGguf.ts'

const all = changed(entries, number('llama.context_length', 2048))
const disk: Origin = { type: 'disk', name: 'tiny.gguf' }
const plan = (bytes: Uint8Array<ArrayBuffer>, size?: number, origin: Origin = disk) =>
  size === undefined ? planGguf(weighted(bytes), bytes.length + 32, origin) : planGguf(bytes, size, origin)
/** A header, and so many bytes of weights. */
const weighted = (bytes: Uint8Array<ArrayBuffer>, weights = 32) =>
  Uint8Array.from([...bytes, ...Array<number>(weights).fill(0)])
const planOf = (...changes: readonly (readonly number[] | string)[]) =>
  plan(header(changes.reduce<readonly (readonly number[])[]>(changed, all)))

async function infoOf(...changes: readonly (readonly number[] | string)[]) {
  const planned = await planOf(...changes)
  if (planned.type !== 'planned') throw new Error(JSON.stringify(planned))
  return planned.info
}

const nanoBytes = async () => new Uint8Array(await readFile('public/models/nano/nano-q8_0.gguf'))

test('the built-in model is what its manifest says', async () => {
  const bytes = await nanoBytes()
  const url = 'https://mirror.school/models/nano-q8_0.gguf?download=true'
  const planned = await plan(bytes.slice(0, 2 ** 21), bytes.length, { type: 'address', url })
  if (planned.type !== 'planned') throw new Error(JSON.stringify(planned))
  const manifest: unknown = JSON.parse(await readFile('public/models/nano/manifest.json', 'utf8'))
  const { architecture, quantisation, parameters, contextTokens: context, protocol } = planned.info
  expect(manifest).toMatchObject({ architecture, quantisation, parameters, context, protocol })
  expect(planned.info.title).toBe('MuMath nano')
  expect(planned.bytes).toBe(bytes.length)
  expect(planned.pack.files).toEqual([{ name: 'model.gguf', url, bytes: bytes.length }])
})

test('the key is the same from an address, from disk, under any name, and from any length of head', async () => {
  const bytes = await nanoBytes()
  const plans = await Promise.all([
    plan(bytes, bytes.length, { type: 'disk', name: 'nano (1).gguf' }),
    plan(bytes.slice(0, 2 ** 21), bytes.length, { type: 'address', url: 'https://a.school/b.gguf' }),
  ])
  const keys = plans.map((planned) => planned.type === 'planned' && planned.pack.key)
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(keys[1]).toBe(keys[0])
})

test('another size, another header, and other weights are another key', async () => {
  const bytes = header(all)
  const other = weighted(bytes)
  other[other.length - 1] = 1
  const plans = await Promise.all([
    plan(bytes),
    plan(weighted(bytes, 33), bytes.length + 33),
    plan(other, other.length),
    planOf(name('general.name', 'b')),
  ])
  const keys = plans.map((planned) => planned.type === 'planned' && planned.pack.key)
  expect(new Set(keys).size).toBe(4)
})

describe('what a file says of its model', () => {
  test.each([
    [0, 'F32'],
    [1, 'F16'],
    [7, 'Q8_0'],
    [15, 'Q4_K_M'],
    [32, 'BF16'],
    [999, 'unknown'],
  ])('file type %i is %s', async (type, quantisation) =>
    expect((await infoOf(number('general.file_type', type))).quantisation).toBe(quantisation),
  )

  test('of one that says little', async () =>
    expect(await infoOf()).toEqual({
      title: 'tiny',
      architecture: 'llama',
      quantisation: 'unknown',
      parameters: 8,
      contextTokens: 2048,
    }))

  test.each([
    ['MuMath-Code-L-7B', 'mumath-code'],
    ['mumath_code 7b', 'mumath-code'],
    ['MuMath nano', 'nano'],
    ['Nano', 'nano'],
    ['Nanonets OCR', undefined],
    ['Qwen2.5-Math-1.5B-Instruct', 'qwen2.5-math'],
    ['Qwen2.5 Math 7B', 'qwen2.5-math'],
    ['Qwen2.5-Coder', undefined],
    ['NuminaMath-7B-TIR', 'numina-math'],
    ['SmolLM2 360M', undefined],
  ])('%s speaks as %s', async (title, protocol) => {
    const info = await infoOf(name('general.name', title))
    expect([info.title, info.protocol]).toEqual([title, protocol])
    if (protocol !== undefined) expect(findProtocol(protocol)).toBeDefined()
  })

  test('a name is one short line', async () => {
    const { title } = await infoOf(name('general.name', ` a\n\u202eb${'c'.repeat(9999)}`))
    expect(title).toBe(`a b${'c'.repeat(97)}`)
  })
})

test.each<[origin: Origin, title: string]>([
  [{ type: 'disk', name: 'a.gguf' }, 'a'],
  [{ type: 'disk', name: 'A b (1).GGUF' }, 'A-b-1-'],
  [{ type: 'disk', name: '../../.gguf' }, 'model'],
  [{ type: 'disk', name: 'модель.gguf' }, 'model'],
  [{ type: 'disk', name: '' }, 'model'],
  [{ type: 'address', url: 'https://a.school/x/b%20c.gguf?download=true#d' }, 'b-c'],
  [{ type: 'address', url: 'https://a.school/%E0%A4%A' }, 'E0-A4-A'],
  [{ type: 'address', url: 'https://a.school/a%2f..%2fb.gguf' }, 'a-..-b'],
])('%j is kept under a name of ours, and called %s', async (origin, title) => {
  const planned = await plan(header(changed(all, 'general.name')), undefined, origin)
  if (planned.type !== 'planned') throw new Error(JSON.stringify(planned))
  const [file] = planned.pack.files
  expect([file?.name, planned.info.title]).toEqual(['model.gguf', title])
  expect(URL.canParse(file?.url ?? '')).toBe(true)
})

describe('a head that is too short', () => {
  test.each([0, 3, 4, 23, 300])('of %i bytes asks for two mebibytes, or all there is', async (size) => {
    const bytes = header(all).slice(0, size)
    expect(await plan(bytes, 2 ** 30)).toEqual({ type: 'more', bytes: 2 ** 21 })
    expect(await plan(bytes, 5000)).toEqual({ type: 'more', bytes: 5000 })
  })

  test('grows twice, and then no more', async () => {
    const file = new Uint8Array(64 * 2 ** 20)
    // A text that is longer than any header.
    const start = header([name('a', '')]).subarray(0, 24 + 9 + 4)
    file.set(start)
    file.set([0, 0, 0, 0, 1, 0, 0, 0], start.length)
    const asked = []
    for (const size of [2 ** 21, 8 * 2 ** 20, 64 * 2 ** 20])
      asked.push(await plan(file.slice(0, size), 2 ** 33))
    expect(asked.slice(0, 2)).toEqual([
      { type: 'more', bytes: 8 * 2 ** 20 },
      { type: 'more', bytes: 64 * 2 ** 20 },
    ])
    expect(asked[2]).toMatchObject({ type: 'refused', why: expect.stringContaining('longer than 67108864') })
  })
})

const whole = (all: readonly (readonly number[])[]) => weighted(header(all))
const text = (begins: string) => Uint8Array.from(begins.padEnd(200, ' '), (letter) => letter.charCodeAt(0))

describe('refused, with the file’s name and the next step', () => {
  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>, why: RegExp, next: RegExp]>([
    ['a page', text('\n<!DOCTYPE html><title>Log in</title>'), /is a web page/, /address of the file itself/],
    ['a zip', text('PK\x03\x04'), /zip archive/, /Take a \.gguf/],
    ['a packed file', text('\x1f\x8b\x08'), /is packed/, /Unpack it/],
    ['safetensors', text('\x40\x01\0\0\0\0\0\0{"a":{}}'), /safetensors/, /as a \.gguf file/],
    ['a pointer', text('version https://git-lfs.github.com/spec/v1\noid'), /Git LFS/, /git lfs pull/],
    ['an old format', text('tjgg'), /before GGUF/, /newer file/],
    ['JSON', text('{"error":'), /JSON/, /lies beside it/],
    ['noise', text('abcd'), /no model in GGUF/, /ends in \.gguf/],
    ['version 1', header(all, 1), /version 1/, /in version 3/],
    ['version 4', header(all, 4), /version 4/, /in version 3/],
    ['the other byte order', header(all, 0x3000000), /version 50331648/, /in version 3/],
    ['a part', header([...all, number('split.count', 3)]), /one of 3 parts/, /in one file/],
    ['cut off', header(all), /ends too early/, /Download it again/],
    ['no weights', header(all, 3, []), /has no weights/, /the whole model/],
    ['a header that is cut off', header(all).slice(0, 90), /inside its header/, /Download it again/],
    ['no vocabulary', whole(changed(all, 'tokenizer.ggml.tokens')), /no vocabulary/, /Download it again/],
    ['no context', whole(entries), /how long its context is/, /Download it again/],
  ])('%s', async (_, bytes, why, next) => {
    const planned = await plan(bytes, bytes.length)
    if (planned.type !== 'refused') throw new Error(planned.type)
    expect(planned.why).toMatch(/^tiny\.gguf /)
    expect(planned.why).toMatch(why)
    expect(planned.why).toMatch(next)
  })

  test('nothing', async () =>
    expect(await plan(new Uint8Array(), 0)).toMatchObject({ why: 'tiny.gguf is empty. Download it again.' }))

  test.each([
    ['tokenizer', name('tokenizer.ggml.pre', 'qwen2'), /its tokenizer is gpt2\/qwen2/],
    ['added words', integers('tokenizer.ggml.token_type', [3, 3, 3, 4, 1]), /added words/],
    ['pictures', name('general.architecture', 'clip'), /sees pictures/],
    ['speech', name('general.architecture', 'whisper'), /speech/],
    ['vectors', name('general.architecture', 'nomic-bert'), /only compares texts/],
    ['an adapter', name('general.type', 'adapter'), /LoRA/],
  ])('%s', async (_, change, why) => {
    const planned = await planOf(change)
    expect(planned).toMatchObject({ type: 'refused', why: expect.stringMatching(why) })
    expect(planned).toMatchObject({ why: expect.stringMatching(/^tiny\.gguf .*\. Take /) })
  })

  test.each([
    ['m-00001-of-00003.gguf', 3],
    ['m-00002-of-00002.gguf', 2],
    ['m-00001-of-00001.gguf', undefined],
  ])('%s is one of %s parts', async (name, parts) => {
    const planned = await plan(header(all), undefined, { type: 'disk', name })
    expect(planned.type).toBe(parts === undefined ? 'planned' : 'refused')
    if (planned.type === 'refused') expect(planned.why).toContain(`one of ${parts} parts`)
  })
})

test('any bytes are planned, refused, or too few, at once', async () => {
  const file = header(all)
  const cuts = fc.record({
    at: fc.nat(file.length - 1),
    noise: fc.uint8Array({ maxLength: 12 }),
    cut: fc.nat(file.length),
    size: fc.oneof(fc.nat(2000), fc.maxSafeNat()),
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(cuts, fc.uint8Array({ maxLength: 300 })), async (made) => {
      const wild = made instanceof Uint8Array
      const bytes = wild ? Uint8Array.from(made) : file.slice()
      if (!wild) bytes.set(made.noise.subarray(0, bytes.length - made.at), made.at)
      const head = wild ? bytes : bytes.slice(0, made.cut)
      const size = wild ? head.length : made.size
      const began = performance.now()
      const planned = await plan(head, size)
      expect(performance.now() - began).toBeLessThan(2000)
      if (planned.type === 'more') expect(planned.bytes).toBeGreaterThan(head.length)
      if (planned.type === 'refused') expect(planned.why.length).toBeLessThan(400)
      if (planned.type === 'planned') expect(planned.bytes).toBe(size)
    }),
    { numRuns: 3000 },
  )
})
