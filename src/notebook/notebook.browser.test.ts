import { afterAll, expect, test } from 'vitest'
import type { SolveEvent } from '../solve/types.ts'
import { openNotebook } from './notebook.ts'
import { addEvent, newSolution } from './solution.ts'

const notebook = openNotebook('mumath-notebook-test')
afterAll(() => notebook.destroy())

const asked = (question: string): SolveEvent => ({ type: 'asked', question, protocol: 'nano', model: 'nano' })

test('solutions come back newest first, and go when removed', async () => {
  for (const [id, at] of [
    ['old', 1],
    ['new', 3],
    ['middle', 2],
  ] as const) {
    await notebook.save(addEvent(newSolution(id, at), asked(id)))
  }
  expect((await notebook.list()).map((solution) => solution.id)).toEqual(['new', 'middle', 'old'])
  await notebook.remove('middle')
  expect((await notebook.list()).map((solution) => solution.id)).toEqual(['new', 'old'])
  expect(await notebook.get('middle')).toBeUndefined()
})

test('a row that was damaged is left out, the others stay', async () => {
  const damaged = { ...newSolution('damaged', 9), events: [{ type: 'nonsense' }] }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- writes what no version of the app would
  await notebook.save(damaged as never)
  expect((await notebook.list()).map((solution) => solution.id)).toEqual(['new', 'old'])
})
