import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Other programs, run from the project's root. Runs before any package is installed. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The exit code of a program that is not there, as a shell has it. */
export const notFound = 127

/**
 * Runs a program to its end. What it prints goes to standard error; its standard output is returned instead with
 * `capture`.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, show?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] `show`: its
 *   output is the command's own output and goes to standard output
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { capture = false, show = false, env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const out = capture ? 'pipe' : show ? 'inherit' : 2
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', out, 'inherit'] })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve({ code: notFound, output })
      else reject(error)
    })
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * npm, on any system: the one that runs us if one does.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js') && existsSync(npm)) return run(process.execPath, [npm, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/**
 * A program that a package brought, run by this Node.
 *
 * @param {string} script path in node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}
