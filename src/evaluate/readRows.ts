import * as v from 'valibot'
import { parseJson } from '../util/json.ts'
import { forms } from './forms.ts'
import type { Row, SetRow } from './row.ts'

/** What could not be read of a set: where, and what is wrong there, as a sentence. */
export interface Trouble {
  /** Of the file, from 1; in a file that is one JSON array, the entry of it. */
  readonly line: number
  readonly sentence: string
}

export interface ReadRows {
  readonly rows: readonly SetRow[]
  readonly troubles: readonly Trouble[]
}

/** What stands at one place of a set: JSON, or `undefined` for none. */
type Entry = { readonly line: number; readonly value: unknown }

/**
 * The rows of a set: JSON lines, or one JSON array. A line that is no row becomes a trouble, and the rest goes on.
 *
 * @param most only so many rows and troubles from the beginning
 */
export function readRows(text: string, most = Infinity): ReadRows {
  const rows: SetRow[] = []
  const troubles: Trouble[] = []
  for (const [index, { line, value }] of entriesOf(text.replace(/^\uFEFF/, ''))
    .slice(0, most)
    .entries()) {
    const read = value === undefined ? notJson : parseRow(value)
    if (typeof read === 'string') troubles.push({ line, sentence: `Line ${line} is no row: ${read}` })
    else rows.push({ ...read, index })
  }
  return { rows, troubles }
}

const notJson = 'it is no JSON. Is it cut off?'

/** One line of a set, parsed; or what is wrong with it, for the end of a sentence. */
export function parseRow(value: unknown): Row | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no JSON object.'
  const form = forms.find(({ mark }) => mark in value)
  if (!form) {
    const names = Object.keys(value).slice(0, 5).join(', ')
    return `its fields (${names || 'none'}) fit no form that is known here; the simplest is "question" and "answer".`
  }
  const row = v.safeParse(form.row, value)
  if (row.success) return row.output
  return `taken for ${form.name}, ${whatIsWrong(row.issues[0])}.`
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const name = `"${v.getDotPath(issue) ?? ''}"`
  if (issue.input === undefined || issue.input === null) return `${name} is missing`
  return issue.type === 'check' ? `${name} ${issue.message}` : `${name} is not of the kind it should be`
}

function entriesOf(text: string): readonly Entry[] {
  if (text.trimStart().startsWith('[')) {
    const values = parseJson(text)
    if (Array.isArray(values)) return values.map((value: unknown, index) => ({ line: index + 1, value }))
  }
  return text
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => ({ line: number, value: parseJson(line) }))
}
