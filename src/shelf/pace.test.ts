import { expect, test } from 'vitest'
import { secondsLeft, startPace } from './pace.ts'

test('nothing is told of the first second', () => {
  const pace = startPace()
  expect(pace.rate(0)).toBeUndefined()
  pace.add(1000, 0)
  expect(pace.rate(500)).toBeUndefined()
})

test('a steady link is told as it is', () => {
  const pace = startPace()
  for (let now = 0; now < 20_000; now += 100) pace.add(50_000, now)
  expect(pace.rate(20_000)).toBeCloseTo(500_000, -5)
})

test('a link that fell silent has no rate once the last seconds are over', () => {
  const pace = startPace()
  for (let now = 0; now < 5_000; now += 100) pace.add(50_000, now)
  expect(pace.rate(7_000)).toBeLessThan(500_000)
  expect(pace.rate(20_000)).toBeUndefined()
})

test.each([
  [1000, 100, 10],
  [1, 100, 1],
  [0, 100, 0],
  [1000, 0, undefined],
  [1000, undefined, undefined],
])('%i bytes at %j: %j s', (bytes, rate, seconds) => expect(secondsLeft(bytes, rate)).toBe(seconds))
