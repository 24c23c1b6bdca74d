import * as v from 'valibot'
import { takeApart } from './takeApart.ts'

/** The programs of one recorded solution, each with what its model was told of it. */
export interface Recording {
  /** In the file, from 0. */
  readonly row: number
  /**
   * `tora`: transcripts in the paper's own format, each program in a namespace of its own. `mathcoder`: turns, whose
   * programs are cells of one notebook.
   */
  readonly format: 'tora' | 'mathcoder'
  readonly cells: readonly Recorded[]
}

export interface Recorded {
  readonly code: string
  readonly output: string
}

/** A line that holds no recorded solution, with the reason in words. */
export interface BadLine {
  /** In the file, from 1. */
  readonly line: number
  readonly why: string
}

export interface Recordings {
  readonly rows: readonly Recording[]
  readonly bad: readonly BadLine[]
}

const tora = v.object({ code: v.tupleWithRest([v.string()], v.unknown()) })
const mathCoder = v.object({ debug_result: v.array(v.object({ role: v.string(), content: v.string() })) })
const json = v.pipe(v.string(), v.parseJson())

/** JSON lines. What is wrong with a line is told beside the others, and ends nothing. */
export function readRecordings(content: string, limit = Infinity): Recordings {
  const lines = content
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '')
    .slice(0, limit)
  const read = lines.map(({ text, line }, row) => {
    const recording = readRecording(text, row)
    return typeof recording === 'string' ? { line, why: recording } : recording
  })
  return {
    rows: read.filter((entry) => 'row' in entry),
    bad: read.filter((entry) => 'why' in entry),
  }
}

function readRecording(text: string, row: number): Recording | string {
  const value = v.safeParse(json, text)
  if (!value.success) return 'it is no JSON'
  if (v.is(tora, value.output)) {
    const { programs, outputs } = takeApart(value.output.code[0])
    const cells = programs.map((code, at) => ({ code, output: outputs[at] ?? '' }))
    return { row, format: 'tora', cells }
  }
  if (v.is(mathCoder, value.output)) return { row, format: 'mathcoder', cells: cellsOf(value.output) }
  return 'it has neither a transcript in “code” (ToRA) nor turns in “debug_result” (MathCoder)'
}

/** A cell is a turn of code that a turn of execution follows. */
function cellsOf({ debug_result: turns }: v.InferOutput<typeof mathCoder>): readonly Recorded[] {
  return turns.flatMap((turn, at) => {
    const next = turns[at + 1]
    if (turn.role !== 'code' || next?.role !== 'execution') return []
    return [{ code: turn.content, output: next.content }]
  })
}
