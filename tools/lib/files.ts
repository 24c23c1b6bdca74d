import { existsSync, readFileSync, statSync } from 'node:fs'
import { Advice } from './advice.mjs'
import { utf8 } from './utf8.ts'

/** What a file that somebody named holds. Throws an `Advice` where it is none, as for a folder. */
export function readBytes(file: string): Buffer {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Advice(`There is no file ${file}.`)
  return readFileSync(file)
}

/** The same as text. Throws an `Advice` where it is no UTF-8. */
export function readText(file: string): string {
  return utf8(readBytes(file), file)
}
