import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeable, taken } from './catalog.ts'
import { noDeployment, parseCatalog } from './deployment.ts'

const ids = { placeable, taken }
const read = (file: unknown) => parseCatalog(JSON.stringify(file), ids)
const problemsOf = (file: unknown) =>
  read({ version: 1, ...Object(file) }).problems.map(({ sentence }) => sentence)

const placed = { 'mumath-code-7b': { q4f16_1: 'https://mirror.school.example/mumath-code-7b/' } }
const own = { id: 'own-7b', title: 'Our 7B', protocol: 'mumath-code', packs: { q4f32_1: 'models/own/' } }

test('one line turns the flagship on', () =>
  expect(read({ version: 1, packs: placed })).toEqual({
    packs: new Map(Object.entries(placed)),
    models: [],
    problems: [],
  }))

test('the file that comes with the app says nothing', () => {
  expect(parseCatalog(readFileSync('public/catalog.json', 'utf8'), ids)).toEqual(noDeployment)
})

test('both examples of the documentation are read as they stand', () => {
  const examples = [...readFileSync('docs/catalog.md', 'utf8').matchAll(/```json\n(.*?)```/gs)]
  expect(examples.length).toBe(2)
  for (const [, json = ''] of examples) {
    const { packs, problems } = parseCatalog(json, ids)
    expect([packs.size, problems]).toEqual([1, []])
  }
})

test('a model of the deployment’s own', () => {
  const licence = { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' }
  expect(read({ version: 1, models: [{ ...own, licence, context: 4096, bytes: 5 }] }).models).toEqual([
    {
      id: 'own-7b',
      title: 'Our 7B',
      about: 'A model that this deployment offers.',
      ways: [{ engine: 'webllm', packs: { q4f32_1: 'models/own/' } }],
      contexts: [4096, 2048, 1024, 512],
      protocol: 'mumath-code',
      weights: [{ engine: 'webllm', quantisation: 'q4f32_1', bytes: 5, needsF16: false }],
      lowResource: false,
      licence,
    },
  ])
})

test.each([
  ['no JSON', '{"version": 1,', 'it is no JSON object'],
  ['a page', '<!doctype html>', 'it is no JSON object'],
  ['a list', '[]', 'it is no JSON object'],
  ['null', 'null', 'it is no JSON object'],
  ['no version', '{"packs": {}}', 'it must say "version": 1'],
  ['another version', `{"version": 2, "packs": ${JSON.stringify(placed)}}`, 'it must say "version": 1'],
])('%s counts for nothing, and says why', (_, json, why) => {
  const { packs, models, problems } = parseCatalog(json, ids)
  expect([packs.size, models]).toEqual([0, []])
  expect(problems).toEqual([{ entry: '', sentence: expect.stringContaining(`catalog.json: ${why}`) }])
})

test.each([
  [
    { colour: 'red' },
    'colour is nothing this app knows. It knows version, packs, models, recommend, mirror.',
  ],
  [{ packs: [] }, 'packs must be an object.'],
  [
    { packs: { 'mumath-8b': {} } },
    'packs.mumath-8b is no model whose packs can be placed. There is: mumath-code-7b.',
  ],
  [{ packs: { nano: {} } }, 'packs.nano is no model whose packs can be placed. There is: mumath-code-7b.'],
  [{ packs: { 'mumath-code-7b': 'models/x/' } }, 'packs.mumath-code-7b must be an object.'],
  [
    { packs: { 'mumath-code-7b': { q4: 'x/' } } },
    'packs.mumath-code-7b.q4 is no quantisation. There is: q0f32, q4f16_1, q4f32_1.',
  ],
  [
    { packs: { 'mumath-code-7b': { q4f16_1: 7 } } },
    'packs.mumath-code-7b.q4f16_1 must be an address in quotes.',
  ],
  [
    { packs: { 'mumath-code-7b': { q4f16_1: 'http://mirror.example/' } } },
    'packs.mumath-code-7b.q4f16_1 must be an https:// address, or one relative to the app (such as models/mumath-code-7b/).',
  ],
  [{ models: {} }, 'models must be a list.'],
  [{ models: [7] }, 'models[0] is no object.'],
  [{ models: [{ ...own, title: undefined }] }, 'models[0] has no title.'],
  [{ models: [{ ...own, colour: 'red' }] }, 'models[0] has an unknown colour.'],
  [
    { models: [{ ...own, protocol: 'x' }] },
    'models[0] has "x" as protocol, which is no protocol of this app.',
  ],
  [
    { models: [{ ...own, id: '../x' }] },
    'models[0] has "../x" as id, which is not as docs/catalog.md has it.',
  ],
  [{ models: [{ ...own, packs: {} }] }, 'models[0] (“own-7b”) has no pack with an address.'],
  [{ models: [{ ...own, id: 'nano' }] }, 'models[0] has the id “nano”, which another model has.'],
  [{ models: [own, own] }, 'models[1] has the id “own-7b”, which another model has.'],
  [{ recommend: 7 }, 'recommend must be the id of a model.'],
])('%j: %s', (file, why) => {
  const problems = problemsOf(file)
  expect(problems.at(0)).toContain(`catalog.json: ${why}`)
})

describe('what is wrong', () => {
  test('leaves the rest as it is', () => {
    const packs = {
      'mumath-code-7b': { q4f32_1: 'http://mirror.example/', ...placed['mumath-code-7b'] },
      x: {},
    }
    const { packs: taken, models, problems } = read({ version: 1, packs, models: [{}, own], y: 1 })
    expect([[...taken], models.map(({ id }) => id)]).toEqual([Object.entries(placed), ['own-7b']])
    expect(problems.map(({ entry }) => entry)).toEqual([
      'y',
      'packs.mumath-code-7b.q4f32_1',
      'packs.x',
      'models[0]',
    ])
  })

  test('is cut where it is long', () =>
    expect(problemsOf({ ['x'.repeat(1000)]: 1 })[0]?.length).toBeLessThan(200))
})

const known = fc.constantFrom(
  'version',
  'packs',
  'models',
  'recommend',
  'mumath-code-7b',
  'q4f16_1',
  'id',
  '__proto__',
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.jsonValue(),
    fc.constantFrom(1, 'models/x/', 'nano'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(known, tie('tree')),
  ),
}))

test('nothing makes it throw, and every problem is a sentence', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        tree.map((value) => JSON.stringify(value)),
        tree.map((value) => JSON.stringify({ ...Object(value), version: 1 })),
      ),
      (json) => {
        for (const { sentence } of parseCatalog(json, ids).problems)
          expect(sentence).toMatch(/^catalog\.json: .*\.$/s)
      },
    ),
  ))
