import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadPyodide } from 'pyodide'

/**
 * Compiled modules from sources, made by Pyodide itself in Node: the same Python as in the browser, whatever Python
 * this machine has.
 *
 * @typedef {{ readonly zips: readonly string[], readonly docstrings: boolean, readonly target: string }} Job
 *   `zips`: paths of zips or wheels of sources; `target`: path of the zip to write
 */

/** @param {readonly Job[]} jobs */
export async function compileModules(jobs) {
  const python = await loadPyodide({ stdout: () => {}, stderr: () => {} })
  const script = fileURLToPath(new URL('./pyodide-compile.py', import.meta.url))
  python.runPython(readFileSync(script, 'utf8'))
  /** @type {Map<string, string>} */
  const mounts = new Map()
  const inside = (/** @type {string} */ path) => {
    const folder = dirname(path)
    const mount = mounts.get(folder) ?? `/mount-${mounts.size}`
    if (!mounts.has(folder)) python.mountNodeFS(mount, folder)
    mounts.set(folder, mount)
    return `${mount}/${basename(path)}`
  }
  for (const { zips, docstrings, target } of jobs) {
    // JSON of strings is Python too.
    const [sources, out] = [zips.map(inside), inside(target)].map((value) => JSON.stringify(value))
    python.runPython(`compile_zips(${sources}, ${out}, ${docstrings ? 'True' : 'False'})`)
  }
}
