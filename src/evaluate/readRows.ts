import * as v from 'valibot'
import { parseJson } from '../util/json.ts'
import { type Form, forms } from './forms.ts'
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
  /** The forms that the rows are in, and how many are in each, the first one met first. */
  readonly forms: readonly { readonly name: string; readonly count: number }[]
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
  const counts = new Map<string, number>()
  for (const [index, { line, value }] of entriesOf(text.replace(/^\uFEFF/, ''))
    .slice(0, most)
    .entries()) {
    const read = value === undefined ? notJson : parseRow(value)
    if (typeof read === 'string') troubles.push({ line, sentence: `Line ${line} is no row: ${read}` })
    else {
      rows.push({ ...read, index })
      const name = formOf(value)?.name ?? ''
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return { rows, troubles, forms: [...counts].map(([name, count]) => ({ name, count })) }
}

const notJson = 'it is no JSON. Is it cut off?'

/** One line of a set, parsed; or what is wrong with it, for the end of a sentence. */
export function parseRow(value: unknown): Row | string {
  if (!isObject(value)) return 'it is no JSON object.'
  const form = formOf(value)
  if (!form) {
    const names = Object.keys(value).slice(0, 5).join(', ')
    return `its fields (${names || 'none'}) fit no form that is known here; the simplest is "question" and "answer".`
  }
  const row = v.safeParse(form.row, value)
  if (row.success) return row.output
  return `taken for ${form.name}, ${whatIsWrong(row.issues[0])}.`
}

function formOf(value: unknown): Form | undefined {
  return isObject(value) ? forms.find(({ mark }) => mark in value) : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
