import { expect, test } from 'vitest'
import type { Moving } from '../../store/models/types.ts'
import { progressWords, storageWords, timeWords } from './words.ts'

const moving: Moving = { loaded: 1.2e9, total: 4.1e9, waiting: false, elsewhere: false }

test.each<[change: Partial<Moving>, words: string]>([
  [{}, '1.2 GB of 4.1 GB'],
  [{ rate: 3.4e6, secondsLeft: 853 }, '1.2 GB of 4.1 GB · 3.4 MB/s · about 14 min left'],
  [{ rate: 3.4e6, waiting: true }, '1.2 GB of 4.1 GB · no connection; it is tried again by itself'],
  [{ elsewhere: true }, '1.2 GB of 4.1 GB · another tab is at it'],
])('%j: %s', (change, words) => expect(progressWords({ ...moving, ...change })).toBe(words))

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [61, 'about 1 min'],
  [3599, 'about 1 h 0 min'],
  [7300, 'about 2 h 2 min'],
])('%d s: %s', (seconds, words) => expect(timeWords(seconds)).toBe(words))

test.each([
  [true, /has promised to keep it/],
  [false, /may delete it when/],
])('a promise is told, and that there is none: %j', (persisted, words) =>
  expect(storageWords({ usage: 1e9, quota: 3e9, persisted })).toMatch(words),
)
