import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.mjs'

/**
 * What the build must know of files that are not always there: constants for Vite's `define`. Asking for the pack at
 * run time would put an error on the console of every page that has none.
 */
export function builtPacks() {
  const manifest = join(root, 'public/models/nano/webgpu/resolve/main/manifest.json')
  return { __NANO_PACK__: JSON.stringify(existsSync(manifest)) }
}
