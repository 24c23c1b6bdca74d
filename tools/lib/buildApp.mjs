import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Advice, say } from './advice.mjs'
import { root, runPackage } from './command.mjs'
import { hashInputs, isStamped, writeStamp } from './stamp.mjs'

/** The built app in `dist`, built only when what it is made of has changed. */
const inputs = [
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tools/lib/precache.mjs',
  'vite.config.ts',
]
const stamp = join(root, 'node_modules/.mumath-build')
const lock = join(root, 'node_modules/.mumath-build.lock')

const longestBuildMs = 5 * 60_000

export const dist = join(root, 'dist')

/**
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<string>} the folder of the built app
 */
export async function buildApp({ force = false } = {}) {
  await takeLock()
  try {
    const hash = hashInputs(root, inputs, (path) => !/\.(?:test|fixture)\.tsx?$/.test(path))
    if (!force && isStamped(stamp, hash) && existsSync(join(dist, 'index.html'))) return dist
    say('Building the app …')
    // Tests run with another NODE_ENV, which would build React for development.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { code } = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env })
    if (code !== 0) throw new Advice('The app could not be built (see above).', 3)
    writeStamp(stamp, hash)
    return dist
  } finally {
    rmSync(lock, { force: true })
  }
}

/**
 * Two commands at once must not build into one folder. The lock names the process that holds it: one that was killed
 * holds nothing.
 */
async function takeLock() {
  for (let waited = false; ; waited = true) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (isAbandoned()) {
      rmSync(lock, { force: true, recursive: true })
      continue
    }
    if (!waited) say('Waiting for another build to end …')
    await sleep(250)
  }
}

function isAbandoned() {
  try {
    const age = Date.now() - statSync(lock).mtimeMs
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
    // Empty: its owner is about to write it.
    return age > longestBuildMs || (Number.isNaN(pid) ? age > 5000 : !isAlive(pid))
  } catch {
    // Gone meanwhile.
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
