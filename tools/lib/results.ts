import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { Advice } from './advice.mjs'
import { parseJson } from './readSet.ts'

/** Graded rows, appended to a file one by one, so that a killed run goes on where it was. */
const resultSchema = v.object({
  key: v.string(),
  index: v.number(),
  model: v.string(),
  question: v.string(),
  reference: v.string(),
  family: v.exactOptional(v.string()),
  /** As the paper's clean-up leaves it; empty where there is none. */
  answer: v.string(),
  comparison: v.picklist(['equal', 'different', 'timeout']),
  right: v.boolean(),
  /** How the solution ended, by the type of its end; `recorded` and `lost` where there is none. */
  end: v.string(),
  transcript: v.string(),
  ms: v.number(),
})
export type Result = v.InferOutput<typeof resultSchema>

/** What an earlier run left in `file`. A last line that a kill cut short is removed; anything else odd is refused. */
export function readResults(file: string): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>()
  if (!existsSync(file)) return results
  const content = readFileSync(file, 'utf8')
  const whole = content.slice(0, content.lastIndexOf('\n') + 1)
  for (const line of whole.split('\n').slice(0, -1)) {
    const result = v.safeParse(resultSchema, parseJson(line))
    if (!result.success) {
      throw new Advice(`${file} holds something that is no result of this command: name another --out.`)
    }
    results.set(result.output.key, result.output)
  }
  if (whole === '' && content !== '' && !content.startsWith('{"key":')) {
    throw new Advice(`${file} holds something that is no result of this command: name another --out.`)
  }
  if (whole.length < content.length) truncateSync(file, Buffer.byteLength(whole))
  return results
}

export function appendResult(file: string, result: Result): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`)
}

/** Fails before hours of work, not after. */
export function checkWritable(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'a' })
  } catch {
    throw new Advice(`${file} cannot be written: name another --out.`)
  }
}
