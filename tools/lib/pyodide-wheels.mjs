import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Advice } from './advice.mjs'

/**
 * The wheels of a requirements file, downloaded by the machine's own pip, by name and hash. They are only unpacked
 * later, never installed: any Python 3 with pip will do.
 */
const again = 'then run the command again'

/**
 * How this machine calls a Python 3 that has pip.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {readonly [string, ...string[]]} program and first arguments
 */
export function findPip(env = process.env) {
  /** @type {readonly (readonly [string, ...string[]])[]} */
  const windows = [['py', '-3'], ['python'], ['python3']]
  const candidates =
    process.platform === 'win32' ? windows : windows.toReversed().filter(([name]) => name !== 'py')
  let python = false
  for (const candidate of candidates) {
    const [program, ...args] = candidate
    const answers = (/** @type {string[]} */ ...more) =>
      spawnSync(program, [...args, ...more], { env, stdio: 'ignore' }).status === 0
    if (!answers('-c', 'import sys; sys.exit(sys.version_info < (3, 9))')) continue
    python = true
    if (answers('-m', 'pip', '--version')) return candidate
  }
  throw new Advice(
    python
      ? `Python's pip is missing: install it (Debian, Ubuntu: apt install python3-pip; elsewhere: python3 -m ensurepip --user), ${again}.`
      : `Python 3.9 or newer is missing: install it together with pip (Debian, Ubuntu: apt install python3-pip), ${again}.`,
  )
}

/**
 * @param {string} requirements path of the requirements file, with hashes
 * @param {string} folder an empty one
 * @returns {string[]} paths of the wheels
 */
export function downloadWheels(requirements, folder) {
  const [program, ...args] = findPip()
  const options = ['--no-deps', '--require-hashes', '--only-binary', ':all:', '--quiet', '--no-input']
  const { status } = spawnSync(
    program,
    [...args, '-m', 'pip', 'download', ...options, '--requirement', requirements, '--dest', folder],
    { stdio: ['ignore', 2, 2], env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' } },
  )
  if (status !== 0) throw new Advice(`pip could not fetch SymPy (see above): check the network, ${again}.`)
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
}
