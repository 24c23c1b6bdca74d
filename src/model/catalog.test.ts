import { describe, expect, test } from 'vitest'
import { findProtocol } from '../solve/protocols.ts'
import { type CatalogParts, createCatalog, findModel, nanoEntry, placeable, type Way } from './catalog.ts'
import { noDeployment } from './deployment.ts'
import { mumathEntry } from './known.ts'
import { packEntry } from './kept/packEntry.ts'
import { findPrebuilt } from './webllm/prebuilt.ts'

const { offered, fetchable, unavailable } = createCatalog()
const all = [...offered, ...fetchable, ...unavailable]
const addressesOf = (way: Way) => {
  if ('pack' in way) return [way.pack]
  return 'manifest' in way ? [way.url, way.manifest] : []
}

test.each(all.map((entry) => [entry.id, entry] as const))('%s is found and complete', (id, entry) => {
  expect(findModel(id)).toEqual(entry)
  expect(findProtocol(entry.protocol)).toBeDefined()
  expect(entry.ways.length > 0).toBe(entry.unavailable === undefined)
  expect(entry.weights.length).toBeGreaterThan(0)
  expect(entry.licence?.url).toMatch(/^https:/)
  expect(entry.contexts).toEqual(entry.contexts.toSorted((a, b) => b - a))
  for (const way of entry.ways) {
    for (const address of addressesOf(way)) expect(address).not.toMatch(/^\/|:/)
    if ('prebuilt' in way) {
      const { protocol, contextTokens } = findPrebuilt(way.prebuilt) ?? {}
      expect([protocol, contextTokens]).toEqual([entry.protocol, entry.contexts[0]])
    }
  }
})

test('ids are used once', () => {
  expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length)
  expect(findModel('none')).toBeUndefined()
})

test('what comes with the app is in its own folder', () => {
  for (const entry of offered) expect(entry.ways.flatMap(addressesOf)).not.toEqual([])
})

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const gguf = 'mumath-code-7b-gguf'

describe('MuMath-Code 7B', () => {
  const q4f16_1 = 'https://mirror.school.example/mumath-code-7b/'
  const packs = new Map([[mumathEntry.id, { q4f16_1 }]])
  const pack = packEntry({
    format: 'mlc',
    folder: mumathEntry.id,
    name: 'MuMath-Code-L-7B',
    protocol: 'mumath-code',
    quantisation: 'q4f32_1',
    context: 4096,
    bytes: 4.2e9,
    parameters: 6_738_415_616,
  })
  if (!pack) throw new Error('that is a pack')
  const offer = (parts: CatalogParts = {}) => {
    const lists = createCatalog({ packs: [], ...parts })
    return { lists, entry: lists.fetchable.find(({ id }) => id === mumathEntry.id) }
  }
  const deployed = { ...noDeployment, packs }

  test('is not here by itself, and says in three steps how it comes here', () => {
    const { lists, entry } = offer()
    expect([entry, idsOf(lists.unavailable)]).toEqual([undefined, [mumathEntry.id, gguf]])
    expect(mumathEntry.unavailable?.steps.map(({ text }) => text)).toEqual([
      expect.stringContaining('make the pack'),
      expect.stringContaining('mumath-code-7b'),
      expect.stringContaining('catalog.json'),
    ])
    expect(mumathEntry.unavailable?.steps[2]?.code).toContain(mumathEntry.id)
    expect(findModel(mumathEntry.unavailable?.meanwhile ?? '')?.ways.length).toBe(1)
  })

  test('can be fetched where catalog.json has a place for it, in the forms that have one', () => {
    const { lists, entry } = offer({ deployment: deployed })
    expect(idsOf(lists.unavailable)).toEqual([gguf])
    expect(entry).toMatchObject({
      title: mumathEntry.title,
      ways: [{ engine: 'webllm', packs: { q4f16_1 } }],
    })
    expect(entry?.weights.map(({ quantisation }) => quantisation)).toEqual(['q4f16_1'])
    expect(entry).not.toHaveProperty('unavailable')
  })

  test('can be fetched where a folder of its name lay beside the app, as that one pack', () => {
    const { lists, entry } = offer({ packs: [pack] })
    expect(lists.fetchable.filter(({ id }) => id === mumathEntry.id)).toHaveLength(1)
    expect(entry).toMatchObject({ title: mumathEntry.title, ways: pack.ways, contexts: pack.contexts })
    expect(entry?.weights).toEqual(pack.weights)
  })

  test('catalog.json goes before the folder', () =>
    expect(offer({ deployment: deployed, packs: [pack] }).entry?.ways).toEqual([
      { engine: 'webllm', packs: { q4f16_1 } },
    ]))

  test('is recommended only where it is offered', () => {
    const recommend = mumathEntry.id
    expect(offer({ deployment: { ...deployed, recommend } }).lists).toMatchObject({
      recommended: recommend,
      problems: [],
    })
    const { lists } = offer({ deployment: { ...noDeployment, recommend } })
    expect(lists).not.toHaveProperty('recommended')
    expect(lists.problems).toEqual(['catalog.json recommends “mumath-code-7b”, which is not offered here.'])
  })

  const mirror = 'https://mirror.school.example/models/'
  test.each<[what: string, parts: CatalogParts]>([
    ['the deployment', { deployment: { ...noDeployment, mirror } }],
    ['the person', { mirror, deployment: { ...noDeployment, mirror: 'https://another.example/' } }],
  ])('is looked for on the mirror of %s, under the names that sticks have', (_, parts) => {
    const { lists, entry } = offer(parts)
    expect([lists.mirror, idsOf(lists.unavailable)]).toEqual([mirror, [gguf]])
    expect(entry?.ways).toEqual([
      {
        engine: 'webllm',
        packs: {
          q4f16_1: `${mirror}mumath-code-7b-q4f16_1/`,
          q4f32_1: `${mirror}mumath-code-7b-q4f32_1/`,
        },
      },
    ])
  })

  test.each<[where: string, address: string, offered: boolean]>([
    ['on the app’s own server', 'models/mumath/', true],
    ['on another one', 'https://mirror.school.example/mumath/', false],
  ])('%s it answers at once: %s', (_, q4f16_1, offered) => {
    const placed = new Map([[mumathEntry.id, { q4f16_1 }]])
    const { lists } = offer({ deployment: { ...noDeployment, packs: placed } })
    expect(lists.offered.some(({ id }) => id === mumathEntry.id)).toBe(offered)
  })

  test('a place in catalog.json goes before a mirror', () =>
    expect(offer({ deployment: deployed, mirror }).entry?.ways).toEqual([
      { engine: 'webllm', packs: { q4f16_1 } },
    ]))

  test('is not said to lack where it is on this computer', () => {
    const kept = { ...mumathEntry, ways: [{ engine: 'webllm', shelf: 'a'.repeat(64) }] } as const
    const { lists } = offer({ kept: [kept] })
    expect([lists.offered, idsOf(lists.unavailable)]).toEqual([[nanoEntry, kept], [gguf]])
  })

  test('is the one whose packs can be placed', () => expect([...placeable]).toEqual([mumathEntry.id]))
})
