import { readResults, type Result, runsIn } from '../../evaluate/result.ts'
import { type ReadRows, readRows } from '../../evaluate/readRows.ts'
import { formatBytes } from '../../util/bytes.ts'
import { short } from '../../util/short.ts'

/** A set that a person has chosen. */
export interface ChosenSet extends ReadRows {
  readonly name: string
  readonly text: string
  /** Each row has a transcript that can be graded as it is. */
  readonly recorded: boolean
}

export interface OtherRun {
  readonly name: string
  readonly results: readonly Result[]
}

/** What was made of a file; or what it is instead, and what to do. */
export type Read<T> =
  | { readonly type: 'read'; readonly value: T }
  | { readonly type: 'none'; readonly sentence: string }

/** Parsed, a set takes several times as much memory, in a page that may also have a model in it. */
const mostBytes = 50_000_000

export async function readSetFile(file: File): Promise<Read<ChosenSet>> {
  const read = await readText(file)
  if (read.type === 'none') return read
  const { value: text } = read
  const name = short(file.name)
  if (isResults(text))
    return no(
      `“${name}” holds the results of a run, not a set of questions. Choose the set here; results are opened under “Compare”, beside another run.`,
    )
  const rows = readRows(text)
  if (rows.rows.length > 0) {
    const recorded = rows.rows.every(({ transcript }) => transcript !== undefined)
    return { type: 'read', value: { ...rows, name: file.name, text, recorded } }
  }
  const [first] = rows.troubles
  return no(
    first
      ? `“${name}” is no set that is known here. ${first.sentence} Choose a file with one JSON object a line, as GSM8K and MATH are published.`
      : `“${name}” holds nothing but blank lines. Choose a file with one JSON object a line.`,
  )
}

export async function readResultsFile(file: File): Promise<Read<OtherRun>> {
  const read = await readText(file)
  if (read.type === 'none') return read
  const { value: text } = read
  const results = readResults(text)?.results
  const name = short(file.name)
  const runs = runsIn(results?.values() ?? [])
  if (runs > 1)
    return no(`“${name}” holds the results of ${runs} runs, each of its own settings. Choose a file of one.`)
  if (results && results.size > 0)
    return { type: 'read', value: { name: file.name, results: [...results.values()] } }
  return no(
    readRows(text, 1).rows.length > 0
      ? `“${name}” is a set of questions, not the results of a run. Choose a file that “Save results” has made here, or “--out” of the command.`
      : `“${name}” is no file of results. Choose one that “Save results” has made here, or “--out” of the command.`,
  )
}

/** The text of a file, whatever a person may have chosen. */
async function readText(file: File): Promise<Read<string>> {
  const name = short(file.name)
  if (file.size === 0) return no(`“${name}” is empty. Choose another file.`)
  if (file.size > mostBytes)
    return no(
      `“${name}” has ${formatBytes(file.size)}, and this page reads at most ${formatBytes(mostBytes)}. Split it, or score it with the command “npm run -s eval”.`,
    )
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return no(`“${name}” could not be read: it was moved, or may not be read. Choose it again.`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { type: 'read', value: text }
  } catch {
    // No UTF-8: the same as what has NULs.
  }
  return no(`“${name}” is not text in UTF-8. Unpack it if it is an archive, or save it as UTF-8.`)
}

function isResults(text: string): boolean {
  const end = text.indexOf('\n')
  const first = readResults(end < 0 ? text : text.slice(0, end + 1))
  return first !== undefined && first.results.size > 0
}

function no(sentence: string): { readonly type: 'none'; readonly sentence: string } {
  return { type: 'none', sentence }
}
