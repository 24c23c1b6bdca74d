import { expect, test } from 'vitest'
import { exportSentence, type ExportTrouble } from './exportTrouble.ts'

const file = 'params_shard_7.bin'

test.each<[trouble: ExportTrouble, next: RegExp]>([
  [{ type: 'absent', file }, /Fetch what is missing/],
  [{ type: 'wrong', file, detail: 'its sha256 is a, not b' }, /Check the model/],
  [{ type: 'unreadable', file, detail: 'NotReadableError' }, /Check the model/],
  [{ type: 'full', file }, /make room on it/],
  [{ type: 'large', file, detail: 'QuotaExceededError' }, /exFAT/],
  [{ type: 'unwritable', file, detail: 'NotFoundError' }, /Is it still in/],
])('%j names the file and the next step', (trouble, next) => {
  expect(exportSentence(trouble)).toContain(file)
  expect(exportSentence(trouble)).toMatch(next)
})
