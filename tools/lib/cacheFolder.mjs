import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What is made once on this machine and kept for all clones of the project. Runs before any package is installed. */
export const cacheFolder = () => process.env['MUMATH_CACHE'] ?? join(homedir(), '.cache/mumath')

/**
 * The folder, made beside its place and moved there whole.
 *
 * @param {string} place
 * @param {(folder: string) => void | Promise<void>} make
 */
export async function replaceFolder(place, make) {
  mkdirSync(join(place, '..'), { recursive: true })
  const scratch = mkdtempSync(`${place}-`)
  try {
    const made = join(scratch, 'made')
    mkdirSync(made)
    await make(made)
    if (existsSync(place)) renameSync(place, join(scratch, 'old'))
    renameSync(made, place)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
