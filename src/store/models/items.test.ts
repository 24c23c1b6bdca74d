import { expect, test } from 'vitest'
import { createCatalog } from '../../model/catalog.ts'
import type { Device } from '../../model/device.ts'
import { keptEntry, type KeptModel } from '../../model/kept/keptModel.ts'
import { llama7BWeights, mumath, nanoEntry, qwenEntry } from '../../model/known.ts'
import type { Kept } from '../../shelf/inventory.ts'
import { listsOf } from './items.ts'

/** It tells little memory, shared, and has room for files. */
const device: Device = {
  graphics: { type: 'none', why: 'no-api' },
  storage: { quota: 1e12, usage: 0 },
  platform: 'desktop',
}
const { ways: _, ...entry } = mumath
const model: KeptModel = {
  entry: { ...entry, weights: llama7BWeights.slice(0, 1) },
  run: { engine: 'webllm' },
  folder: 'mumath-code-7b-q4f16_1',
}
const key = 'a'.repeat(64)
const kept = (changes: Partial<Kept> = {}): Kept => ({
  key,
  title: mumath.title,
  about: model,
  bytes: 100,
  here: 100,
  whole: true,
  pack: { key, files: [] },
  ...changes,
})
const lists = (...all: readonly Kept[]) => {
  const whole = all.filter((one) => one.whole && one.about === model)
  const catalog = createCatalog({ packs: [], kept: whole.map((one) => keptEntry(one.key, model)) })
  return listsOf(all, catalog, device)
}

test('nothing is here but what comes with the app', () => {
  const { items, builtIn, listed } = lists()
  expect([items, builtIn.map(({ id }) => id), listed.map((one) => one.entry.id)]).toEqual([
    [],
    [nanoEntry.id],
    [qwenEntry.id],
  ])
})

test('what is whole is offered, and no longer among what comes with the app', () => {
  const { items, builtIn } = lists(kept())
  expect(items[0]).toMatchObject({ offeredAs: mumath.id, model: { folder: 'mumath-code-7b-q4f16_1' } })
  expect(items[0]?.fit?.type).toBe('no')
  expect(builtIn.map(({ id }) => id)).toEqual([nanoEntry.id])
})

test.each<[what: string, one: Kept]>([
  ['here in part', kept({ whole: false, here: 1 })],
  ['put here by a version that wrote otherwise', kept({ about: { x: 1 } })],
])('what is %s is listed, and not offered', (_, one) =>
  expect(lists(one).items.map(({ offeredAs }) => offeredAs)).toEqual([undefined]),
)
