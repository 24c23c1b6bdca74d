import { expect, test } from 'vitest'
import { lookSentence, troubleSentence } from './sentence.ts'
import type { Trouble } from './types.ts'

const file = 'params_shard_7.bin'

test.each<[trouble: Trouble, next: RegExp]>([
  [{ type: 'unreachable', file, detail: 'HTTP 503' }, /go on when the network is back/],
  [{ type: 'missing', file, status: 404 }, /Check the address/],
  [{ type: 'missing', file, status: 403 }, /Ask whoever runs it/],
  [{ type: 'page', file }, /log in first/],
  [{ type: 'wrong', file, detail: 'its sha256 is a, not b' }, /from somewhere else/],
  [{ type: 'absent', file }, /Choose the whole folder/],
  [{ type: 'unreadable', file, detail: 'NotReadableError' }, /Is the stick still in/],
  [{ type: 'full', file }, /make room on this computer/],
])('%j names the file and the next step', (trouble, next) => {
  expect(troubleSentence(trouble)).toContain(file)
  expect(troubleSentence(trouble)).toMatch(next)
})

test.each<[trouble: Trouble, next: RegExp]>([
  [{ type: 'unreachable', file, detail: 'TypeError' }, /Check the address and the network/],
  [{ type: 'page', file }, /Check the address/],
  [{ type: 'missing', file, status: 403 }, /Ask whoever runs it/],
])('%j of what is only looked at: nothing is said to be kept', (trouble, next) => {
  expect(lookSentence(trouble)).toContain(file)
  expect(lookSentence(trouble)).toMatch(next)
  expect(lookSentence(trouble)).not.toContain('kept')
})
