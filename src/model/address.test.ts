import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseModelAddress, whyNoAddress } from './address.ts'

const app = 'http://tutor.school.example/maths/'
const read = (text: string) => parseModelAddress(text, app)
const hub = 'https://huggingface.co'

test.each([
  // packs
  ['https://mirror.example/packs/mumath', 'https://mirror.example/packs/mumath/'],
  ['  https://mirror.example/packs/mumath/  ', 'https://mirror.example/packs/mumath/'],
  ['https://mirror.example/m/resolve/main/mlc-chat-config.json', 'https://mirror.example/m/resolve/main/'],
  ['https://mirror.example/m/resolve/main/manifest.json', 'https://mirror.example/m/resolve/main/'],
  ['https://mirror.example/packs/mumath#top', 'https://mirror.example/packs/mumath/'],
  ['HTTPS://Mirror.Example/Qwen2.5', 'https://mirror.example/Qwen2.5/'],
  ['http://localhost:8080/pack', 'http://localhost:8080/pack/'],
  ['http://127.0.0.1/pack', 'http://127.0.0.1/pack/'],
  ['http://[::1]:3000/pack', 'http://[::1]:3000/pack/'],
  // the app's own server
  ['http://tutor.school.example/packs/x', 'http://tutor.school.example/packs/x/'],
  ['./models/x', 'http://tutor.school.example/maths/models/x/'],
  ['../x/', 'http://tutor.school.example/x/'],
  ['/x', 'http://tutor.school.example/x/'],
  // the hub
  [
    `${hub}/mlc-ai/Qwen2.5-Math-1.5B-Instruct-q4f16_1-MLC`,
    `${hub}/mlc-ai/Qwen2.5-Math-1.5B-Instruct-q4f16_1-MLC/resolve/main/`,
  ],
  [`${hub}/o/r/`, `${hub}/o/r/resolve/main/`],
  [`${hub}/o/r/tree/main`, `${hub}/o/r/resolve/main/`],
  [`${hub}/o/r/tree/v2/`, `${hub}/o/r/resolve/v2/`],
  [`${hub}/o/r/resolve/main/`, `${hub}/o/r/resolve/main/`],
  [`${hub}/o/r/blob/main/mlc-chat-config.json`, `${hub}/o/r/resolve/main/`],
  ['https://hf.co/o/r?library=mlc', `${hub}/o/r/resolve/main/`],
])('the pack of %s', (text, url) => expect(read(text)).toEqual({ type: 'pack', url }))

test.each([
  ['https://mirror.example/a/model-Q4_K_M.gguf', 'https://mirror.example/a/model-Q4_K_M.gguf'],
  ['https://mirror.example/a/model.GGUF?token=1', 'https://mirror.example/a/model.GGUF?token=1'],
  ['/model.gguf', 'http://tutor.school.example/model.gguf'],
  [`${hub}/o/r/blob/main/model.gguf`, `${hub}/o/r/resolve/main/model.gguf`],
  [`${hub}/o/r/blob/main/quants/model.gguf`, `${hub}/o/r/resolve/main/quants/model.gguf`],
  [`${hub}/o/r/resolve/main/model.gguf?download=true`, `${hub}/o/r/resolve/main/model.gguf`],
])('the GGUF of %s', (text, url) => expect(read(text)).toEqual({ type: 'gguf', url }))

test.each([
  ['', /^Paste the address/],
  ['   ', /^Paste the address/],
  ['mumath', /^That is no address/],
  ['mirror.example/pack', /^That is no address/],
  ['//mirror.example/pack', /^That is no address/],
  ['https://', /^That is no address/],
  ['http://mirror.example/pack', /^Models are fetched by https/],
  ['http://localhost.evil.example/pack', /^Models are fetched by https/],
  ['ftp://mirror.example/pack', /^Models are fetched by https/],
  ['javascript:alert(1)', /^Models are fetched by https/],
  ['data:text/plain,x', /^Models are fetched by https/],
  ['file:///home/me/pack', /^Models are fetched by https/],
  ['https://me:secret@mirror.example/pack', /name or password/],
  ['https://mirror.example/pack?version=2', /without the \?/],
  ['https://mirror.example/model.safetensors', /^A \.safetensors file/],
  ['https://mirror.example/pack.zip', /^A \.zip file/],
  [`${hub}/mlc-ai`, /no model’s/],
  [hub, /no model’s/],
  [`${hub}/datasets/weihao1/MuMath-Code-Data`, /the hub’s datasets/],
  [`${hub}/o/r/discussions/3`, /has no files/],
  [`${hub}/o/r/tree/main/folder`, /whole repository/],
  [`${hub}/o/r/blob/main/pytorch_model.bin`, /^A \.bin file/],
])('%j is none', (text, sentence) => {
  const address = read(text)
  expect(address.type === 'none' && address.sentence).toMatch(sentence)
})

test('any text is an address that may be fetched, or a sentence', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
      (text) => {
        const address = read(text)
        if (address.type === 'none') expect(address.sentence).toMatch(/\.$/)
        else
          expect(address.url).toMatch(
            /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|tutor\.school\.example)[:/]/,
          )
      },
    ),
  ))

describe('the address of a pack in catalog.json', () => {
  test.each(['https://mirror.example/m/', 'models/m/', './m', '../m/', '/m/', 'http://localhost:8000/m/'])(
    '%s will do',
    (address) => expect(whyNoAddress(address)).toBeUndefined(),
  )
  test.each([
    '',
    ' ',
    3,
    null,
    undefined,
    'http://mirror.example/m/',
    '//mirror.example/m/',
    '\\\\mirror.example/m/',
    ' //mirror.example/m/',
    'javascript:alert(1)',
    'https://me:secret@mirror.example/m/',
    'https://mirror.example/m/?v=1',
    'models/m/#x',
  ])('%j will not', (address) => expect(whyNoAddress(address)).toMatch(/^must .*\.$/))
})
