import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resultOf } from '../../evaluate/result.fixture.ts'
import { openEvaluations } from './evaluations.ts'
import type { KeptRun } from './kept.ts'

const name = 'mumath-evaluations-test'
let evaluations = openEvaluations(name)
beforeEach(() => (evaluations = openEvaluations(name)))
afterEach(() => evaluations.destroy())

const run = (id: string, startedAt = 1): KeptRun => ({
  version: 1,
  id,
  name: 'set.jsonl',
  startedAt,
  model: 'nano',
  title: 'Nano',
  part: { type: 'all' },
  total: 3,
})

test('runs come back newest first with what they have, and go whole when removed', async () => {
  await evaluations.add(run('a', 1), 'text of a')
  await evaluations.add(run('b', 2), 'text of b')
  await evaluations.keep('a', resultOf({ index: 2 }))
  await evaluations.keep('a', resultOf({ index: 0 }))
  expect(await evaluations.list()).toEqual([
    { run: run('b', 2), done: 0 },
    { run: run('a', 1), done: 2 },
  ])
  const opened = await evaluations.open('a')
  expect([opened?.set, [...(opened?.results.values() ?? [])]]).toEqual([
    'text of a',
    [resultOf({ index: 0 }), resultOf({ index: 2 })],
  ])
  await evaluations.remove('a')
  expect(await evaluations.open('a')).toBeUndefined()
  expect(await evaluations.list()).toEqual([{ run: run('b', 2), done: 0 }])
})

test('what is learnt later of a run is kept', async () => {
  await evaluations.add(run('a'), 'text')
  await evaluations.update({ ...run('a'), engine: 'wllama' })
  expect(await evaluations.open('a')).toMatchObject({ run: { engine: 'wllama' }, set: 'text' })
})

test('a run that was deleted takes no more results', async () => {
  await evaluations.add(run('a'), 'text')
  await evaluations.remove('a')
  await expect(evaluations.keep('a', resultOf())).rejects.toThrow('deleted')
})

test('what is damaged is left out, and the rest stays', async () => {
  await evaluations.add(run('a'), 'text')
  await evaluations.keep('a', resultOf())
  const db = await openDB(name)
  await db.put('runs', { version: 9, id: 'later' }, 'later')
  await db.put('results', '{"version":1,"nonsense":true}\n', ['a', 1])
  await db.put('results', 42, ['a', 2])
  db.close()
  expect((await evaluations.list()).map(({ run }) => run.id)).toEqual(['a'])
  expect([...((await evaluations.open('a'))?.results.values() ?? [])]).toEqual([resultOf()])
})

test('an open page does not keep it from being deleted, and finds nothing afterwards', async () => {
  await evaluations.add(run('a'), 'text')
  await deleteDB(name)
  expect(await evaluations.list()).toEqual([])
})
