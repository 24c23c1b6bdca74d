import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { readResults, type ReadResults, type Result, resultLine, runsIn } from '../../src/evaluate/result.ts'
import { Advice } from './advice.mjs'
import { readBytes } from './files.ts'

/** A file of graded rows, appended to one by one, so that a killed run goes on where it was. */
export interface ResultFile {
  /** What an earlier run left in it. */
  readonly earlier: ReadonlyMap<string, Result>
  readonly keep: (result: Result) => void
}

/**
 * Makes it where there is none: what can't be written shall fail before hours of work. A last line that a kill cut short is
 * removed. Throws an `Advice` for a file of something else, which stays as it is.
 */
export function openResults(file: string): ResultFile {
  try {
    writeFileSync(file, '', { flag: 'a' })
  } catch {
    throw new Advice(`${file} cannot be written: name another --out.`)
  }
  const text = readFileSync(file, 'utf8')
  const read = readResults(text)
  if (!read)
    throw new Advice(`${file} holds something that is no result of this command: name another --out.`)
  // Never written anew: a kill in between would lose it all.
  if (read.whole.length < text.length) truncateSync(file, Buffer.byteLength(read.whole))
  else if (read.whole.length > text.length) appendFileSync(file, read.whole.slice(text.length))
  return { earlier: read.results, keep: (result) => appendFileSync(file, resultLine(result)) }
}

/** The results of another run, to compare with. */
export function readOther(file: string): ReadResults['results'] {
  // A kill may have cut its last character off.
  const read = readResults(readBytes(file).toString('utf8'))
  const runs = runsIn(read?.results.values() ?? [])
  if (runs > 1)
    throw new Advice(`${file} holds results of ${runs} runs, each of its own settings: name a file of one.`)
  if (read && read.results.size > 0) return read.results
  throw new Advice(`${file} holds no results of this command: name a file that --out has made.`)
}
