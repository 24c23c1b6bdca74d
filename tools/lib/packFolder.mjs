import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Packs in a folder, as they lie there: what their manifests name, and whether it is there. */

/**
 * @typedef {{ readonly path: string, readonly folder: string, readonly files: readonly { readonly name: string, readonly bytes: number, readonly sha256: string }[] }} Pack
 *   `path`: of the pack within the folder that was looked into, with slashes around it; `folder`: where its files lie
 */

const inner = 'resolve/main'

/**
 * The pack that this folder is, or those in it.
 *
 * @param {string} folder
 * @returns {readonly Pack[]} Throws where a manifest is none, with its path.
 */
export function findPacks(folder) {
  const names = existsSync(manifestOf(folder, '')) ? [''] : packNames(folder)
  return names.map((name) => ({
    path: name === '' ? '/' : `/${name}/`,
    folder: join(folder, name, inner),
    files: readFiles(manifestOf(folder, name)),
  }))
}

/**
 * The folders in this one that are packs, each with its files in `resolve/main`, where web-llm looks for them.
 *
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function packNames(folder) {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(manifestOf(folder, name)))
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function manifestOf(folder, name) {
  return join(folder, name, inner, 'manifest.json')
}

/**
 * @param {string} manifest
 * @returns {Pack['files']}
 */
function readFiles(manifest) {
  try {
    const { files } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (Array.isArray(files) && files.every(isListed)) return files
  } catch {
    // Said below.
  }
  throw new Error(`${manifest} is no manifest of a pack`)
}

/** @param {unknown} entry */
function isListed(entry) {
  if (typeof entry !== 'object' || entry === null) return false
  const { name, bytes, sha256 } = /** @type {Record<string, unknown>} */ (entry)
  return isName(name) && Number.isSafeInteger(bytes) && isHash(sha256)
}

const isName = (/** @type {unknown} */ name) => typeof name === 'string' && /^[\w-][\w.-]*$/.test(name)
const isHash = (/** @type {unknown} */ hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)

/**
 * What is wrong in a pack: files that are not there, or of another size; with `deep`, also of another content, for which
 * all of it is read.
 *
 * @param {Pack} pack
 * @param {boolean} deep
 * @returns {Promise<readonly string[]>} sentences
 */
export async function problemsOf({ folder, files }, deep) {
  const problems = []
  for (const { name, bytes, sha256 } of files) {
    const file = join(folder, name)
    const size = statSync(file, { throwIfNoEntry: false })?.size
    if (size === undefined) problems.push(`${name} is not there.`)
    else if (size !== bytes) problems.push(`${name} has ${size} bytes, and should have ${bytes}.`)
    else if (deep && (await hashOf(file)) !== sha256) problems.push(`${name} is not what its manifest says.`)
  }
  return problems
}

/** @param {string} file */
async function hashOf(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
