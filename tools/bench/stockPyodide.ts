import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../lib/command.mjs'
import { keptWheels } from '../lib/keptWheels.mjs'

/** Of the npm package: all that `loadPyodide` asks for. */
const files = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'pyodide-lock.json',
] as const

/** The peer's files beside its page, from the same server as ours: no foreign network is in either's time. */
export const stockPyodide: Plugin = {
  name: 'stock-pyodide',
  async generateBundle() {
    const emit = async (path: string) =>
      this.emitFile({ type: 'asset', fileName: `stock/${basename(path)}`, source: await readFile(path) })
    const wheels = (await keptWheels()).filter((path) => /^(?:sympy|mpmath)-/.test(basename(path)))
    await Promise.all([...files.map((name) => join(root, 'node_modules/pyodide', name)), ...wheels].map(emit))
    const source = JSON.stringify(wheels.map((path) => basename(path)))
    this.emitFile({ type: 'asset', fileName: 'stock/wheels.json', source })
  },
}
