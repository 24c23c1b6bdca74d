import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWatchdog } from './watchdog.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('barks once, after so many silent seconds', () => {
  const bark = vi.fn()
  startWatchdog(3, bark)
  vi.advanceTimersByTime(2999)
  expect(bark).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(bark).toHaveBeenCalledTimes(1)
})

test('what was heard begins the count again', () => {
  const bark = vi.fn()
  const dog = startWatchdog(3, bark)
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(2000)
    dog.heard()
  }
  expect(bark).not.toHaveBeenCalled()
  dog.stop()
  vi.advanceTimersByTime(60_000)
  expect(bark).not.toHaveBeenCalled()
})
