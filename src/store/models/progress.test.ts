import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'
import type { Moving } from './types.ts'

function watch(total: number) {
  let now = 0
  const shown: Moving[] = []
  const report = createProgress(
    total,
    () => now,
    (progress) => void shown.push(progress),
  )
  return {
    last: () => shown.at(-1),
    at: (ms: number, loaded: number) => {
      now = ms
      report.bytes?.(loaded)
    },
    ...report,
  }
}

test('what was here before is loaded, but nobody has waited for it', () => {
  const { at, last } = watch(1000)
  at(0, 500)
  at(1000, 600)
  at(2000, 700)
  expect(last()).toEqual({
    loaded: 700,
    total: 1000,
    rate: 200,
    secondsLeft: 2,
    waiting: false,
    elsewhere: false,
  })
})

test('no more than all is loaded, also where nobody has told the size of a file', () => {
  const { at, last } = watch(1000)
  at(0, 1200)
  expect(last()?.loaded).toBe(1000)
})

test('it waits while any file does', () => {
  const { file, last } = watch(10)
  const waiting = { type: 'waiting', ms: 1, detail: '' } as const
  file?.('a', waiting)
  file?.('b', waiting)
  file?.('a', { type: 'fetching' })
  expect(last()?.waiting).toBe(true)
  file?.('b', { type: 'fetching' })
  expect(last()?.waiting).toBe(false)
})

test('that another page is at it stays to be seen', () => {
  const { elsewhere, at, last } = watch(10)
  elsewhere?.(true)
  at(0, 5)
  expect(last()).toMatchObject({ elsewhere: true, loaded: 5 })
})
