import { expect, test, vi } from 'vitest'
import type { SolveEvent } from '../solve/types.ts'
import { ask, midAnswer, notebook, openTutor } from './tutor.fixture.ts'

const types = (events: readonly SolveEvent[] = []) => events.map(({ type }) => type)

test('a question that is new to the model: it is known while the answer is written, kept, and there later', async () => {
  const familiar = vi
    .fn<(model: string, question: string, signal: AbortSignal) => Promise<boolean>>()
    .mockResolvedValue(false)
  const { tutor, asking } = await midAnswer({ familiar })
  await expect.poll(() => tutor.getState().transcript?.unfamiliar).toBe(true)
  expect(tutor.getState().solving).toBe(true)
  tutor.getState().stop()
  await asking
  expect(familiar.mock.calls).toMatchObject([['recorded', 'Q', {}]])
  const { id = '' } = tutor.getState().solution ?? {}
  expect(types((await notebook.get(id))?.events).filter((type) => type === 'unfamiliar')).toHaveLength(1)

  const later = openTutor()
  await later.getState().open(id)
  expect(later.getState().transcript?.unfamiliar).toBe(true)
})

test.each([[true], [undefined]])('one of which it is said %s: nothing is said', async (known) => {
  const tutor = openTutor({ familiar: () => Promise.resolve(known) })
  await ask(tutor, 'What is $1+1$?')
  expect(types(tutor.getState().solution?.events)).not.toContain('unfamiliar')
  expect(tutor.getState().transcript?.unfamiliar).toBeUndefined()
})

test('no answer is shown before it is known whether the question is new', async () => {
  const verdict = Promise.withResolvers<boolean>()
  const tutor = openTutor({ familiar: () => verdict.promise })
  const asking = ask(tutor, 'What is $1+1$?')
  await expect.poll(() => tutor.getState().transcript?.text).toContain('boxed')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(tutor.getState().solving).toBe(true)
  verdict.resolve(false)
  await asking
  expect(types(tutor.getState().solution?.events).slice(-2)).toEqual(['unfamiliar', 'ended'])
})

test('stopping waits for nothing, and what is known afterwards is dropped', async () => {
  const verdict = Promise.withResolvers<boolean>()
  const { tutor, asking } = await midAnswer({ familiar: () => verdict.promise })
  tutor.getState().stop()
  await asking
  verdict.resolve(false)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(types(tutor.getState().solution?.events).at(-1)).toBe('ended')
  expect(tutor.getState().transcript?.unfamiliar).toBeUndefined()
})

test('a solution that goes on is not told again what it knows', async () => {
  const familiar = vi
    .fn<(model: string, question: string, signal: AbortSignal) => Promise<boolean>>()
    .mockResolvedValue(false)
  const { tutor, asking } = await midAnswer({ familiar })
  await expect.poll(() => tutor.getState().transcript?.unfamiliar).toBe(true)
  tutor.getState().stop()
  await asking
  const going = tutor.getState().goOn()
  await expect.poll(() => tutor.getState().solving).toBe(true)
  tutor.getState().stop()
  await going
  expect(familiar).toHaveBeenCalledTimes(1)
})

test('a bug in it is a bug of the solution', async () => {
  const tutor = openTutor({ familiar: () => Promise.reject(new Error('broken')) })
  await expect(ask(tutor, 'What is $1+1$?')).rejects.toThrow('broken')
  const { phase } = tutor.getState().transcript ?? {}
  expect(phase).toMatchObject({ type: 'ended', end: { type: 'failed', failure: { kind: 'bug' } } })
})
