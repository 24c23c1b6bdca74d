import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runMain, say } from './advice.mjs'
import { cacheFolder, replaceFolder } from './cacheFolder.mjs'
import { root } from './command.mjs'
import { hashInputs } from './stamp.mjs'

/**
 * `public/pyodide`: the Python that the app serves from its own origin. Pyodide's runtime, the standard library and
 * SymPy as compiled modules, a manifest of it all, and whose work it is. What is made once stays in a cache, keyed by
 * everything it is made from.
 *
 * What is large is gzipped here under a name no server knows, so that it travels compressed from any static host; the
 * app unpacks it as it arrives.
 */
const target = join(root, 'public/pyodide')
const runtime = 'node_modules/pyodide'
const inputs = [
  `${runtime}/package.json`,
  'tools/requirements-pyodide.txt',
  ...[
    'assemble-pyodide.mjs',
    'pyodide-compile.mjs',
    'pyodide-compile.py',
    'pyodide-notice.txt',
    'pyodide-wheels.mjs',
  ].map((name) => `tools/lib/${name}`),
]

/**
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<void>} Throws an `Advice` where something on this machine is missing.
 */
export async function assemblePyodide({ log }) {
  const hash = hashInputs(root, inputs)
  if (isComplete(target, hash)) return
  const kept = join(cacheFolder(), `pyodide-${hash.slice(0, 12)}`)
  if (!isComplete(kept, hash)) {
    log('Putting Python and SymPy together for the browser (once, about half a minute) …')
    await replaceFolder(kept, (folder) => assemble(folder, hash))
  }
  await replaceFolder(target, (folder) => cpSync(kept, folder, { recursive: true }))
}

/**
 * @param {string} folder
 * @param {string} hash
 */
async function assemble(folder, hash) {
  const { downloadWheels } = await import('./pyodide-wheels.mjs')
  const { compileModules } = await import('./pyodide-compile.mjs')
  const scratch = mkdtempSync(`${folder}-wheels-`)
  const wheels = downloadWheels(join(root, 'tools/requirements-pyodide.txt'), scratch)
  const zips = { stdlib: join(scratch, 'stdlib.zip'), site: join(scratch, 'site.zip') }
  await compileModules([
    { zips: [join(root, runtime, 'python_stdlib.zip')], docstrings: true, target: zips.stdlib },
    { zips: wheels, docstrings: false, target: zips.site },
  ])

  /** @type {Record<string, number>} bytes as they travel */
  const files = {}
  const put = (/** @type {string} */ name, /** @type {Uint8Array} */ bytes) => {
    writeFileSync(join(folder, name), bytes)
    files[name] = bytes.length
  }
  const read = (/** @type {string} */ name) => readFileSync(join(root, runtime, name))
  put('pyodide.mjs', read('pyodide.mjs'))
  put('pyodide.asm.mjs', read('pyodide.asm.mjs'))
  put('pyodide.asm.wasm.gzip', gzipSync(read('pyodide.asm.wasm'), { level: 9 }))
  put('python_stdlib.zip.gzip', gzipSync(readFileSync(zips.stdlib), { level: 9 }))
  put('site.zip.gzip', gzipSync(readFileSync(zips.site), { level: 9 }))
  cpSync(join(root, 'tools/lib/pyodide-notice.txt'), join(folder, 'NOTICE.txt'))

  const { version } = JSON.parse(read('package.json').toString())
  const { info } = JSON.parse(read('pyodide-lock.json').toString())
  const manifest = { inputs: hash, info: { ...info, version }, files }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  rmSync(scratch, { recursive: true })
}

/**
 * @param {string} folder
 * @param {string} hash
 */
function isComplete(folder, hash) {
  try {
    /** @type {{ inputs: unknown, files: Record<string, unknown> }} */
    const { inputs, files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    const whole = Object.entries(files).every(([name, bytes]) => statSync(join(folder, name)).size === bytes)
    return inputs === hash && whole && existsSync(join(folder, 'NOTICE.txt'))
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(() => assemblePyodide({ log: say }))
