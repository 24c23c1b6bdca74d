import { type ReadRows, readRows } from '../../src/evaluate/readRows.ts'
import type { SetRow } from '../../src/evaluate/row.ts'
import { Advice } from './advice.mjs'
import { readText } from './files.ts'

/** What a file holds of a set, and what is wrong with it. Throws an `Advice` where it holds nothing. */
export function readSetFile(file: string, most?: number): ReadRows {
  const read = readRows(readText(file), most)
  if (read.rows.length + read.troubles.length === 0) throw new Advice(`There are no rows in ${file}.`)
  return read
}

/** The rows of a set. Throws an `Advice` that names the first line that is none. */
export function readSet(file: string): readonly SetRow[] {
  const { rows, troubles } = readSetFile(file)
  const [trouble] = troubles
  if (trouble) throw new Advice(`${file}: ${trouble.sentence}`)
  return rows
}
