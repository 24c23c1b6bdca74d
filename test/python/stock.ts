import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadPyodide } from 'pyodide'
import { programs } from './programs.ts'
import type { Result } from './results.ts'

/** Pyodide as its package has it, with none of the app's code; only SymPy is that of the app's files. */
export async function askStock(): Promise<readonly Result[]> {
  const python = await loadPyodide({ stdout: () => {}, stderr: () => {} })
  const files: { writeFile(path: string, bytes: Uint8Array): void } = python.FS
  files.writeFile('/site.zip', gunzipSync(readFileSync('public/pyodide/site.zip.gzip')))
  python.runPython('import sys; sys.path.append("/site.zip")')
  const runAll: (codes: string) => string = python.runPython(readFileSync('test/python/stock.py', 'utf8'))
  return JSON.parse(runAll(JSON.stringify(programs.map(({ code }) => code))))
}
