import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from './command.mjs'
import { downloadWheels } from './pyodide-wheels.mjs'
import { hashInputs } from './stamp.mjs'

const requirements = 'tools/requirements-pyodide.txt'

/**
 * The wheels of the app's Python as their authors publish them. The set-up keeps only what it makes of them, so a
 * bench that installs them whole fetches them once.
 *
 * @returns {readonly string[]} paths
 */
export function keptWheels() {
  const cache = process.env['MUMATH_CACHE'] ?? join(homedir(), '.cache/mumath')
  const folder = join(cache, `wheels-${hashInputs(root, [requirements]).slice(0, 12)}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const scratch = mkdtempSync(`${folder}-`)
    try {
      const made = join(scratch, 'made')
      mkdirSync(made)
      downloadWheels(join(root, requirements), made)
      renameSync(made, folder)
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
}
