import { expect, test } from 'vitest'
import { findProtocol } from '../solve/protocols.ts'
import { catalog, elsewhere, findModel, type Way } from './catalog.ts'
import { findPrebuilt } from './webllm/prebuilt.ts'

const all = [...catalog, ...elsewhere]
const addressesOf = (way: Way) =>
  way.engine === 'wllama' ? [way.url, way.manifest] : 'pack' in way ? [way.pack] : []

test.each(all.map((entry) => [entry.id, entry] as const))('%s is found and complete', (id, entry) => {
  expect(findModel(id)).toBe(entry)
  expect(findProtocol(entry.protocol)).toBeDefined()
  expect(entry.ways.length).toBeGreaterThan(0)
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
