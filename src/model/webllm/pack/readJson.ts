import * as v from 'valibot'

/** A file's text as what it should be, or a sentence about why it isn't. */
export type Read<T> =
  | { readonly type: 'read'; readonly value: T }
  | { readonly type: 'unreadable'; readonly why: string }

export function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>, text: string): Read<T> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text, { abortEarly: true })
  if (result.success) return { type: 'read', value: result.output }
  return { type: 'unreadable', why: `${file} ${whatIsWrong(result.issues[0])}.` }
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (issue.type === 'parse_json') return 'is cut off, or no JSON'
  if (path === null) return `is ${short(issue.received)}, no object`
  if (issue.received === 'undefined') return `has no ${path}`
  const wanted = issue.expected === null ? '' : `, not ${short(issue.expected)}`
  return `has ${short(issue.received)} as ${path}${wanted}`
}

/** What the file holds may be anything, and goes into a sentence. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** A count of things that are there. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
