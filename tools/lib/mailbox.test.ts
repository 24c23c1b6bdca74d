import { expect, test } from 'vitest'
import { Mailbox } from './mailbox.ts'

test('first come, first served, whether waited for or not', async () => {
  const box = new Mailbox<number>()
  box.put(1)
  box.put(2)
  expect([await box.take(1), await box.take(1)]).toEqual([1, 2])
  const next = box.take(10_000)
  box.put(3)
  expect(await next).toBe(3)
})

test('nothing comes: after the time, or at once when aborted', async () => {
  const box = new Mailbox<number>()
  expect(await box.take(5)).toBeUndefined()
  const abort = new AbortController()
  const next = box.take(60_000, abort.signal)
  abort.abort()
  expect(await next).toBeUndefined()
  expect(await box.take(60_000, abort.signal)).toBeUndefined()
})

test('what was cleared is gone', async () => {
  const box = new Mailbox<number>()
  box.put(1)
  box.clear()
  expect(await box.take(1)).toBeUndefined()
})
