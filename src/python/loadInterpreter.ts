import type * as Pyodide from 'pyodide'
import { fileBytes, limits, memoryBytes } from './limits.ts'
import type { Bundle } from './protocol.ts'
import prelude from './prelude.py?raw'
import { takeAway, takeNetworkAway } from './takeNetworkAway.ts'

/**
 * Pyodide inside a worker, from bytes that were brought along, and the three functions of `prelude.py`. Afterwards the
 * worker has no network. Whatever the functions throw means that the interpreter is of no more use.
 */
export interface LoadedInterpreter {
  /** Imports SymPy; `warm` also makes its slow first steps. */
  prepare(warm: boolean): void
  /** JSON for `parseRan`. */
  run(code: string, kept: boolean): unknown
  /** JSON for `parseDetails`, about the last run. */
  describe(): unknown
}

/** @param onPrinted hears now and then what the program printed since the last time. */
export async function loadInterpreter(
  bundle: Bundle,
  onPrinted: (text: string) => void,
): Promise<LoadedInterpreter> {
  capMemory()
  // Pyodide refuses a worker that has it, and the cage can have no other kind.
  takeAway('importScripts')
  const restore = answerFromBundle(bundle)
  const silent = () => {}
  const [loaded, made] = await Promise.all([importBytes(bundle.loader), importBytes(bundle.module)])
  if (!isPyodide(loaded)) throw new Error('pyodide.mjs is something else')
  if (!isMaker(made)) throw new Error('pyodide.asm.mjs is something else')
  const [python, site] = await Promise.all([
    loaded.loadPyodide({
      createPyodideModule: made.default,
      indexURL: nowhere,
      stdLibURL: `${nowhere}python_stdlib.zip`,
      lockFileContents: { info: bundle.info, packages: {} },
      stdout: silent,
      stderr: silent,
    }),
    bundle.site.arrayBuffer(),
  ])
  restore()
  writeFile(python.FS, '/site.zip', new Uint8Array(site))
  capFiles(python.FS)
  python.runPython('import sys; sys.path.append("/site.zip")')
  const given = { __name__: 'prelude', LIMITS_JSON: JSON.stringify(limits), tell: onPrinted }
  const globals = invoke(python, 'toPy', given)
  const [prepare, run, describe] = listOf(invoke(python, 'runPython', prelude, { globals }))
  // Not to be imported again; `prelude.py` has taken away what was imported.
  python.unregisterJsModule('js')
  python.unregisterJsModule('pyodide_js')
  takeNetworkAway()
  return {
    prepare: (warm) => void call(prepare, warm),
    run: (code, kept) => call(run, code, kept),
    describe: () => call(describe),
  }
}

/** Pyodide wants addresses; it gets what was posted in, whatever it asks for (a name that can be nobody's). */
const nowhere = 'https://python.invalid/'

async function importBytes(script: Blob): Promise<unknown> {
  const url = URL.createObjectURL(script)
  try {
    return await import(/* @vite-ignore */ url)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function answerFromBundle({ wasm, stdlib }: Bundle): () => void {
  const original = Object.getOwnPropertyDescriptor(self, 'fetch')
  self.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (pathname.endsWith('/python_stdlib.zip')) return new Response(stdlib)
    if (pathname.endsWith('/pyodide.asm.wasm')) return new Response(wasm)
    return new Response(undefined, { status: 404 })
  }
  return () => {
    if (original) Object.defineProperty(self, 'fetch', original)
  }
}

/** Python's allocator takes a refusal for what it is and raises a MemoryError; the interpreter lives on. */
function capMemory(): void {
  const { prototype } = WebAssembly.Memory
  const grow: unknown = Reflect.get(prototype, 'grow')
  if (typeof grow !== 'function') return
  prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65_536 > memoryBytes) throw new RangeError('no more memory')
    return Number(Reflect.apply(grow, this, [pages]))
  }
}

type Maker = { readonly default: NonNullable<Pyodide.PyodideConfig['createPyodideModule']> }

function isMaker(module: unknown): module is Maker {
  return typeof module === 'object' && module !== null && 'default' in module
}

/** Files in memory are outside of Python's own: what they take in all is counted here. */
function capFiles(fileSystem: unknown): void {
  const operations = at(fileSystem, 'filesystems', 'MEMFS', 'ops_table', 'file', 'stream')
  const write = at(operations, 'write')
  const FileError = at(fileSystem, 'ErrnoError')
  if (typeof operations !== 'object' || operations === null) throw new TypeError('no files in memory')
  if (typeof write !== 'function' || typeof FileError !== 'function')
    throw new TypeError('no files in memory')
  let total = 0
  const sizeOf = (stream: unknown) => Number(at(stream, 'node', 'usedBytes'))
  Reflect.set(operations, 'write', (...args: readonly unknown[]): unknown => {
    const [stream, , , length, position] = args
    const before = sizeOf(stream)
    const grows = Math.max(0, Number(position) + Number(length) - before)
    if (total + grows > fileBytes) throw Reflect.construct(FileError, [noSpaceLeft])
    const written: unknown = Reflect.apply(write, operations, args)
    total += sizeOf(stream) - before
    return written
  })
}

function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => Reflect.get(Object(found), name), value)
}

/** Emscripten's number for it. */
const noSpaceLeft = 51

function isPyodide(module: unknown): module is typeof Pyodide {
  return typeof module === 'object' && module !== null && 'loadPyodide' in module
}

function writeFile(fileSystem: unknown, path: string, bytes: Uint8Array): void {
  invoke(fileSystem, 'writeFile', path, bytes)
}

function listOf(proxy: unknown): readonly unknown[] {
  const list = invoke(proxy, 'toJs', { depth: 1 })
  return Array.isArray(list) ? list : []
}

function invoke(target: unknown, method: string, ...args: readonly unknown[]): unknown {
  if (typeof target !== 'object' && typeof target !== 'function') throw new TypeError('no object')
  const found: unknown = target && Reflect.get(target, method)
  if (typeof found !== 'function') throw new TypeError(`no ${method}`)
  return Reflect.apply(found, target, args)
}

function call(callable: unknown, ...args: readonly unknown[]): unknown {
  if (typeof callable !== 'function') throw new TypeError('no function')
  return Reflect.apply(callable, undefined, args)
}
