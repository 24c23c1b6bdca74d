import { describe, expect, test } from 'vitest'
import { recordedOutput } from '../../test/golden/recorded.ts'
import { createRecordedModel } from '../model/recorded.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError } from '../solve/failure.ts'
import type { Python } from '../solve/types.ts'
import { midAnswer, notebook, openTutor, scriptedPython, solved } from './tutor.fixture.ts'

describe('a program that a person changes', () => {
  test('is kept with its output, and is there when the solution is opened again', async () => {
    const { tutor, id, edits } = await solved()
    await tutor.getState().runEdit(1, 'print(2)')
    const ran = { code: 'print(2)', output: recordedOutput('2') }
    expect(edits()).toEqual({ 1: { code: 'print(2)', ran } })
    tutor.getState().editCode(1, 'print(3)')
    expect(edits()).toEqual({ 1: { code: 'print(3)', ran } })
    await tutor.getState().flush()
    const later = openTutor()
    await later.getState().open(id)
    expect(later.getState().solution).toEqual(tutor.getState().solution)
    expect(later.getState().transcript).toEqual(tutor.getState().transcript)
  })

  test('is kept without output when it is stopped', async () => {
    const model = () => createRecordedModel({ id: 'recorded', calls: ['2.'] })
    const { tutor, edits } = await solved({ model, python: scriptedPython(60_000) })
    const running = tutor.getState().runEdit(1, 'while True: pass')
    expect(tutor.getState().runningEdit).toBe(1)
    tutor.getState().stop()
    await running
    expect(tutor.getState().runningEdit).toBeUndefined()
    expect(edits()).toEqual({ 1: { code: 'while True: pass' } })
  })

  test('does not run while a solution is written', async () => {
    const { tutor, asking } = await midAnswer()
    await tutor.getState().runEdit(1, 'print(2)')
    expect(tutor.getState().solution?.edits).toEqual({})
    tutor.getState().stop()
    await asking
  })

  test('is told why it can not run', async () => {
    const failure = { kind: 'python-missing', detail: '404' } as const
    const python: Python = { run: () => Promise.reject(new FailureError(failure)) }
    const { tutor } = await solved({ python })
    await tutor.getState().runEdit(1, 'print(2)')
    expect(tutor.getState().notice).toBe(failureSentence(failure))
  })

  test('is gone when dropped', async () => {
    const { tutor, id, edits } = await solved()
    await tutor.getState().runEdit(1, 'print(2)')
    await tutor.getState().runEdit(3, 'print(3)')
    tutor.getState().dropEdit(1)
    await tutor.getState().flush()
    expect(Object.keys(edits() ?? {})).toEqual(['3'])
    expect((await notebook.get(id))?.edits).toEqual(edits())
  })

  test('is gone when dropped while it runs', async () => {
    const { tutor, edits } = await solved({ python: scriptedPython(20) })
    const running = tutor.getState().runEdit(1, 'print(2)')
    tutor.getState().dropEdit(1)
    await running
    expect(edits()).toEqual({})
  })
})
