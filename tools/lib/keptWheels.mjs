import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, replaceFolder } from './cacheFolder.mjs'
import { root } from './command.mjs'
import { downloadWheels } from './pyodide-wheels.mjs'
import { hashInputs } from './stamp.mjs'

const requirements = 'tools/requirements-pyodide.txt'

/**
 * The wheels of the app's Python as their authors publish them. The set-up keeps only what it makes of them, so a
 * bench that installs them whole fetches them once.
 *
 * @returns {Promise<readonly string[]>} paths
 */
export async function keptWheels() {
  const folder = join(cacheFolder(), `wheels-${hashInputs(root, [requirements]).slice(0, 12)}`)
  if (!existsSync(folder))
    await replaceFolder(folder, (made) => void downloadWheels(join(root, requirements), made))
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
}
