import * as v from 'valibot'
import { Advice } from './advice.mjs'
import { parseJson } from '../../src/util/json.ts'

export const modes = ['paper', 'tutor'] as const
export type Mode = (typeof modes)[number]

/** One pair with what a grader should say of it. */
export interface Case {
  /** From 1: its place in the list, or its line. */
  readonly row: number
  readonly pred: string
  readonly ref: string
  readonly expected: boolean | 'timeout'
}

export interface Cases {
  readonly cases: readonly Case[]
  readonly broken: readonly { readonly row: number; readonly why: string }[]
}

const text = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.finite())], 'is neither text nor a number'),
  v.transform(String),
)
const pair = { pred: text, ref: text }
const rows = {
  paper: v.object({
    ...pair,
    official: v.union([v.boolean(), v.literal('timeout')], 'is not true, false or "timeout"'),
  }),
  tutor: v.object({ ...pair, equal: v.boolean('is not true or false') }),
} as const

/** A JSON list of rows, or one row a line. What is wrong in a row is said of that row alone; the rest is read. */
export function parseCases(content: string, mode: Mode, file: string): Cases {
  const cases: Case[] = []
  const broken: { row: number; why: string }[] = []
  for (const [value, row] of split(content, file)) {
    if (value === undefined) broken.push({ row, why: 'it is no JSON' })
    else {
      const result = v.safeParse<(typeof rows)[Mode]>(rows[mode], value)
      if (result.success) cases.push({ row, ...expectation(result.output) })
      else broken.push({ row, why: inWords(result.issues[0], mode) })
    }
  }
  if (cases.length + broken.length === 0) throw new Advice(`There are no rows in ${file}.`)
  return { cases, broken }
}

/** `undefined` for a line that is no JSON. */
function split(content: string, file: string): readonly (readonly [value: unknown, row: number])[] {
  const whole = parseJson(content.replace(/^\uFEFF/, ''))
  if (Array.isArray(whole)) return whole.map((value: unknown, index) => [value, index + 1])
  if (whole === undefined && /^\s*\[\s*(?:\{|$)/.test(content)) {
    throw new Advice(
      `${file} begins as a JSON list but is none: see that it is whole, or write one row a line.`,
    )
  }
  return content
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, row]) => [parseJson(line), row])
}

function expectation(row: v.InferOutput<(typeof rows)[Mode]>): Omit<Case, 'row'> {
  const { pred, ref } = row
  return { pred, ref, expected: 'official' in row ? row.official : row.equal }
}

function inWords(issue: v.BaseIssue<unknown>, mode: Mode): string {
  const name = issue.path?.[0]?.key
  if (typeof name !== 'string')
    return `it is no row: {"pred", "ref", "${mode === 'paper' ? 'official' : 'equal'}"}`
  return issue.input === undefined ? `it has no "${name}"` : `its "${name}" ${issue.message}`
}
