import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './advice.mjs'
import { root } from './command.mjs'

/**
 * What the build must know of files that are not always there: constants for Vite's `define`. Asking for them at run
 * time would put an error on the console of every page that has none.
 *
 * @param {string} [models] the folder of models
 */
export function builtPacks(models = join(root, 'public/models')) {
  return {
    __NANO_PACK__: JSON.stringify(existsSync(join(models, 'nano/webgpu/resolve/main/manifest.json'))),
    __PACKS__: JSON.stringify(findPacks(models)),
  }
}

/**
 * Packs that somebody put beside the app, each in `FOLDER/resolve/main`, where web-llm looks for it.
 *
 * @param {string} models
 */
function findPacks(models) {
  if (!existsSync(models)) return []
  return readdirSync(models)
    .toSorted()
    .flatMap((folder) => {
      const manifest = join(models, folder, 'resolve/main/manifest.json')
      if (!existsSync(manifest)) return []
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
