import { expect, test } from 'vitest'
import { findProtocol } from '../solve/protocols.ts'
import { catalog, findModel } from './catalog.ts'

test.each(catalog.map((entry) => [entry.id, entry] as const))('%s is found and complete', (id, entry) => {
  expect(findModel(id)).toBe(entry)
  expect(findProtocol(entry.protocol)).toBeDefined()
  const addresses = entry.ways.flatMap((way) =>
    way.engine === 'wllama' ? [way.url, way.manifest] : [way.pack],
  )
  for (const address of addresses) expect(address).not.toMatch(/^\/|:/)
  expect(entry.ways.length).toBeGreaterThan(0)
  expect(entry.contexts).toEqual(entry.contexts.toSorted((a, b) => b - a))
})

test('ids are used once', () => {
  expect(new Set(catalog.map((entry) => entry.id)).size).toBe(catalog.length)
  expect(findModel('none')).toBeUndefined()
})
