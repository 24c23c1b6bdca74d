import { expect, test } from 'vitest'
import type { Cell } from '../../solve/types.ts'
import { rowsOf } from './rows.ts'

/** `w` words, `p` a program, `o` an output. */
const cells: Readonly<Record<string, Cell>> = {
  w: { type: 'words', text: 'So', closed: true },
  p: { type: 'code', code: 'print(1)\n', closed: true },
  o: { type: 'output', output: { stdout: '1\n', variables: [], figures: [], ms: 1 }, feedback: '1' },
}

test.each([
  ['', ''],
  ['wpow', 'words, program 1 with output, words'],
  ['wp', 'words, program 1'],
  ['pppo', 'program 0, program 1, program 2 with output'],
  ['wpowo', 'words, program 1 with output, words, rerun'],
])('%s: %s', (written, shown) => {
  const rows = rowsOf(Array.from(written).flatMap((letter) => cells[letter] ?? []))
  const names = rows.map((row) =>
    row.type === 'program' ? `program ${row.cell}${row.ran ? ' with output' : ''}` : row.type,
  )
  expect(names.join(', ')).toBe(shown)
})
