import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Advice, say } from './advice.mjs'
import { root, runPackage } from './command.mjs'
import { hashInputs, isStamped, writeStamp } from './stamp.mjs'

/** The built app in `dist`, built only when what it is made of has changed. */
const inputs = ['index.html', 'package-lock.json', 'public', 'src', 'vite.config.ts']
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
    rmdirSync(lock)
  }
}

/** Two commands at once must not build into one folder. A lock as old as no build ever takes was left by a killed one. */
async function takeLock() {
  for (let waited = false; ; waited = true) {
    try {
      return mkdirSync(lock)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (!waited) say('Waiting for another build to end …')
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0
    if (age > longestBuildMs) rmdirSync(lock)
    else await sleep(250)
  }
}
