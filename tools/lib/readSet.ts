import { existsSync, readFileSync } from 'node:fs'
import { Advice } from './advice.mjs'
import { type EvalRow, parseEvalRow } from './evalRow.ts'

/** The rows of a set: JSON lines. Throws an `Advice` that names the line that is none. */
export function readSet(file: string): readonly EvalRow[] {
  if (!existsSync(file)) throw new Advice(`There is no file ${file}.`)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => {
      const row = parseEvalRow(parseJson(line))
      if (row) return row
      throw new Advice(
        `Line ${number} of ${file} is no row that this knows: it takes {"question", "answer"} and the forms listed in docs/tools.md.`,
      )
    })
  if (rows.length === 0) throw new Advice(`There are no rows in ${file}.`)
  return rows
}

/** `undefined` for what is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
