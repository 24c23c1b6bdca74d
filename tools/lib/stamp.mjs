import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What was made from which inputs: a hash of the inputs, kept in a file. Runs before any package is installed. */

/**
 * @param {string} folder where the inputs lie
 * @param {readonly string[]} inputs files and folders in it; ones that are missing count as such
 * @param {(path: string) => boolean} [wanted] of a file's path
 * @returns {string} SHA-256 of names and contents, as hex
 */
export function hashInputs(folder, inputs, wanted = () => true) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    const full = join(folder, path)
    if (!existsSync(full)) return void hash.update(`${path}\0missing\0`)
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).toSorted()) add(`${path}/${name}`)
    } else if (wanted(path)) {
      const { size, mtimeMs } = statSync(full)
      // Weights by the gigabyte: whoever changes them leaves another time.
      if (size > 2 ** 24) return void hash.update(`${path}\0${size}\0${mtimeMs}`)
      const content = readFileSync(full)
      // Lengths keep a file's end and the next one's name apart.
      hash.update(`${path}\0${content.length}\0`).update(content)
    }
  }
  for (const input of inputs) add(input)
  return hash.digest('hex')
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function isStamped(file, hash) {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === hash
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function writeStamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${hash}\n`)
}
