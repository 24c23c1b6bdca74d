import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './advice.mjs'
import { root } from './command.mjs'
import { manifestOf, packNames } from './packFolder.mjs'

/**
 * What the build must know of files that are not always there: constants for Vite's `define`. Asking for them at run
 * time would put an error on the console of every page that has none.
 *
 * @param {string} [models] the folder of models
 */
export function builtPacks(models = join(root, 'public/models')) {
  return {
    __NANO_PACK__: JSON.stringify(existsSync(manifestOf(models, 'nano/webgpu'))),
    __PACKS__: JSON.stringify(findPacks(models)),
  }
}

/**
 * What the manifests say of packs that somebody put beside the app.
 *
 * @param {string} models
 */
function findPacks(models) {
  if (!existsSync(models)) return []
  return packNames(models).flatMap((folder) => {
    const manifest = manifestOf(models, folder)
    try {
      const { format, name, protocol, quantisation, context, bytes, parameters } = JSON.parse(
        readFileSync(manifest, 'utf8'),
      )
      return [{ folder, format, name, protocol, quantisation, context, bytes, parameters }]
    } catch {
      say(`${manifest} is no manifest of a pack: the app is built without it.`)
      return []
    }
  })
}
