import { expect, test } from 'vitest'
import { findProtocol } from '../solve/protocols.ts'
import { catalog, findModel } from './catalog.ts'

test.each(catalog.map((entry) => [entry.id, entry] as const))('%s is found and complete', (id, entry) => {
  expect(findModel(id)).toBe(entry)
  expect(findProtocol(entry.protocol)).toBeDefined()
  for (const address of [entry.url, entry.manifest]) expect(address).not.toMatch(/^\/|:/)
  expect(entry.contextTokens).toBeGreaterThan(0)
})

test('ids are used once', () => {
  expect(new Set(catalog.map((entry) => entry.id)).size).toBe(catalog.length)
  expect(findModel('none')).toBeUndefined()
})
