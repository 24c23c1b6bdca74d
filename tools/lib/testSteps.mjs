import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './buildApp.mjs'
import { run, runPackage } from './command.mjs'
import { countJunit, countVitest } from './counts.mjs'
import { trainingWanted } from './kitSetup.mjs'
import { ensureLibrary } from './librarySetup.mjs'

/**
 * The steps of `npm test`, in order. Each runs to its end whatever happens in it, shows what its tool prints, and
 * says what came of it.
 *
 * @typedef {import('./counts.mjs').Counts & { readonly note?: string }} Outcome
 *   `note`: what the step left out, and the command that adds it
 * @typedef {{ readonly name: string, run(kitPython: string): Promise<Outcome> }} Step
 */

/** @type {readonly Step[]} */
export const steps = [
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  check('format', 'oxfmt/bin/oxfmt', ['--check']),
  // Before the app is built: it is part of what is served.
  { name: 'library', run: library },
  {
    name: 'build',
    run: async () => {
      await buildApp()
      return { ...nothing, passed: 1 }
    },
  },
  vitest('unit'),
  vitest('browser'),
  vitest('e2e'),
  { name: 'kit', run: kit },
]

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(name, script, args) {
  return {
    name,
    run: async () => {
      const { code } = await runPackage(script, args, { show: true })
      return withExit({ ...nothing, passed: code === 0 ? 1 : 0 }, code)
    },
  }
}

/**
 * @param {string} project
 * @returns {Step}
 */
function vitest(project) {
  return {
    name: project,
    run: () =>
      inScratch(async (folder) => {
        const report = join(folder, 'report.json')
        const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
        const options = { show: true, env: { ...process.env, NODE_ENV: 'test' } }
        const { code } = await runPackage(
          'vitest/vitest.mjs',
          [...args, `--outputFile.json=${report}`],
          options,
        )
        const counts = existsSync(report) ? countVitest(JSON.parse(readFileSync(report, 'utf8'))) : nothing
        return withExit(counts, code)
      }),
  }
}

/**
 * @param {string} kitPython
 * @returns {Promise<Outcome>}
 */
async function kit(kitPython) {
  if (trainingWanted()) return pytest(kitPython, 'not library')
  const outcome = await pytest(kitPython, 'not library and not torch')
  return { ...outcome, note: 'the tests that train: MUMATH_TRAIN=1 npm test (installs PyTorch)' }
}

/** @returns {Promise<Outcome>} */
async function library() {
  const python = await ensureLibrary()
  if (python) return pytest(python, 'library')
  return { ...nothing, note: 'the model library: npm run -s kit:library (needs Emscripten), then npm test' }
}

/**
 * @param {string} python
 * @param {string} selection of markers
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
function pytest(python, selection) {
  return inScratch(async (folder) => {
    const report = join(folder, 'report.xml')
    const quiet = ['-q', '-p', 'no:cacheprovider', '-rs']
    const args = ['-B', '-m', 'pytest', ...quiet, '-m', selection, `--junitxml=${report}`, 'kit']
    const { code } = await run(python, args, { show: true })
    return withExit(existsSync(report) ? countJunit(readFileSync(report, 'utf8')) : nothing, code)
  })
}

/** @type {import('./counts.mjs').Counts} */
const nothing = { passed: 0, failed: 0, failures: [], skipped: [] }

/**
 * A runner may fail where no test did: an error outside of any test, or nothing to run.
 *
 * @param {import('./counts.mjs').Counts} counts
 * @param {number} code
 */
function withExit(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
async function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'mumath-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
