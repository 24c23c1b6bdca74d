import { describe, expect, test } from 'vitest'
import { findProtocol } from '../solve/protocols.ts'
import { catalog, createCatalog, elsewhere, findModel, placeable, type Way } from './catalog.ts'
import { noDeployment } from './deployment.ts'
import { mumathEntry } from './known.ts'
import { packEntry } from './packEntry.ts'
import { findPrebuilt } from './webllm/prebuilt.ts'

const { unavailable } = createCatalog()
const all = [...catalog, ...elsewhere, ...unavailable]
const addressesOf = (way: Way) =>
  way.engine === 'wllama' ? [way.url, way.manifest] : 'pack' in way ? [way.pack] : []

test.each(all.map((entry) => [entry.id, entry] as const))('%s is found and complete', (id, entry) => {
  expect(findModel(id)).toBe(entry)
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
  for (const entry of catalog) expect(entry.ways.flatMap(addressesOf)).not.toEqual([])
})

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
  const offer = (...[deployment, beside = []]: Parameters<typeof createCatalog>) => {
    const lists = createCatalog(deployment, beside)
    return { lists, entry: lists.offered.find(({ id }) => id === mumathEntry.id) }
  }

  test('is not here by itself, and says in three steps how it comes here', () => {
    const { lists, entry } = offer()
    expect([entry, lists.unavailable]).toEqual([undefined, [mumathEntry]])
    expect(mumathEntry.unavailable?.steps.map(({ text }) => text)).toEqual([
      expect.stringContaining('make the pack'),
      expect.stringContaining('mumath-code-7b'),
      expect.stringContaining('catalog.json'),
    ])
    expect(mumathEntry.unavailable?.steps[2].code).toContain(mumathEntry.id)
    expect(findModel(mumathEntry.unavailable?.meanwhile ?? '')?.ways.length).toBe(1)
  })

  test('is offered where catalog.json has a place for it, in the forms that have one', () => {
    const { lists, entry } = offer({ ...noDeployment, packs })
    expect(lists.unavailable).toEqual([])
    expect(entry).toMatchObject({
      title: mumathEntry.title,
      ways: [{ engine: 'webllm', packs: { q4f16_1 } }],
    })
    expect(entry?.weights.map(({ quantisation }) => quantisation)).toEqual(['q4f16_1'])
    expect(entry).not.toHaveProperty('unavailable')
  })

  test('is offered where a folder of its name lay beside the app, as that one pack', () => {
    const { lists, entry } = offer(noDeployment, [pack])
    expect(lists.offered.filter(({ id }) => id === mumathEntry.id)).toHaveLength(1)
    expect(entry).toMatchObject({ title: mumathEntry.title, ways: pack.ways, contexts: pack.contexts })
    expect(entry?.weights).toEqual(pack.weights)
  })

  test('catalog.json goes before the folder', () =>
    expect(offer({ ...noDeployment, packs }, [pack]).entry?.ways).toEqual([
      { engine: 'webllm', packs: { q4f16_1 } },
    ]))

  test('is recommended only where it is offered', () => {
    const recommend = mumathEntry.id
    expect(offer({ ...noDeployment, packs, recommend }).lists).toMatchObject({
      recommended: recommend,
      problems: [],
    })
    const { lists } = offer({ ...noDeployment, recommend })
    expect(lists).not.toHaveProperty('recommended')
    expect(lists.problems).toEqual(['catalog.json recommends “mumath-code-7b”, which is not offered here.'])
  })

  test('is the one whose packs can be placed', () => expect([...placeable]).toEqual([mumathEntry.id]))
})
