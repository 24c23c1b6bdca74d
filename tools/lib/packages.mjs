import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Advice, say } from './advice.mjs'
import { notFound, root, runNpm } from './command.mjs'
import { hashInputs, isStamped, writeStamp } from './stamp.mjs'

/** The packages of the lockfile, installed when they are not. Runs before any package is installed. */
const least = /** @type {const} */ ([20, 19])

/**
 * @param {string} version as `process.versions.node` has it
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > least[0] || (major === least[0] && minor >= least[1])
}

export function checkNode() {
  const version = process.versions.node
  if (isNodeNewEnough(version)) return
  throw new Advice(
    `This needs Node ${least.join('.')} or newer and runs on ${version}: install a newer Node.`,
  )
}

export async function installPackages() {
  const stamp = join(root, 'node_modules/.mumath-stamp')
  const hash = hashInputs(root, ['package-lock.json'])
  if (isStamped(stamp, hash)) return
  if (!npmIsNewer()) {
    say('Installing the packages of package-lock.json …')
    const { code } = await runNpm(['ci', '--no-progress', '--include=dev'])
    if (code === notFound) throw new Advice('npm was not found: install Node together with npm.')
    if (code !== 0) {
      throw new Advice('npm could not install the packages (see above): check the network and try again.')
    }
  }
  writeStamp(stamp, hash)
}

/** Did a person's own `npm install` come after the lockfile? npm writes the two within moments of each other. */
function npmIsNewer() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return statSync(installed).mtimeMs + 10_000 >= statSync(join(root, 'package-lock.json')).mtimeMs
}
