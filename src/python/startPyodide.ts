import type * as Pyodide from 'pyodide'
import { importBytes } from './importBytes.ts'
import type { Parts } from './protocol.ts'
import { invoke } from './reflect.ts'
import { takeAway } from './takeNetworkAway.ts'

export interface Start {
  readonly parts: Parts
  /** `pyodide.asm.wasm`. */
  readonly compiled: WebAssembly.Module
  /** The memory of an interpreter of the same parts, to go on from. */
  readonly snapshot?: Uint8Array
  /** A snapshot will be taken of it. */
  readonly forSnapshot: boolean
}

/**
 * Pyodide from bytes that were brought along, with the packages of the site on its path. Neither files nor the packages'
 * zip are in a snapshot: both are laid out anew each time.
 */
export async function startPyodide({
  parts,
  compiled,
  snapshot,
  forSnapshot,
}: Start): Promise<Pyodide.PyodideAPI> {
  // Pyodide refuses a worker that has it, and the cage can have no other kind.
  takeAway('importScripts')
  const restore = answerFromParts(parts, compiled)
  const silent = () => {}
  const [loaded, made, site] = await Promise.all([
    importBytes(parts.loader),
    importBytes(parts.module),
    parts.site.arrayBuffer(),
  ])
  if (!isPyodide(loaded)) throw new Error('pyodide.mjs is something else')
  if (!isMaker(made)) throw new Error('pyodide.asm.mjs is something else')
  const python = await loaded.loadPyodide({
    createPyodideModule: async (settings) => {
      const module = await made.default(settings)
      // Pyodide asks for memory of the snapshot's size in a way that has no effect (pyodide#6254).
      if (snapshot) invoke(module, 'growMemory', snapshot.byteLength)
      return module
    },
    indexURL: nowhere,
    stdLibURL: `${nowhere}python_stdlib.zip`,
    lockFileContents: { info: parts.info, packages: {} },
    fsInit: async (fileSystem) => void invoke(fileSystem, 'writeFile', '/site.zip', new Uint8Array(site)),
    stdout: silent,
    stderr: silent,
    _makeSnapshot: forSnapshot,
    ...(snapshot && { _loadSnapshot: snapshot }),
  })
  restore()
  if (!snapshot) python.runPython('import sys; sys.path.append("/site.zip")')
  return python
}

/** Pyodide wants addresses; it gets what was posted in, whatever it asks for (a name that can be nobody's). */
const nowhere = 'https://python.invalid/'

/** Until the returned function is called, what Pyodide fetches is the standard library, and what it compiles is there. */
function answerFromParts({ stdlib }: Parts, module: WebAssembly.Module): () => void {
  const original = Object.getOwnPropertyDescriptor(self, 'fetch')
  const { instantiateStreaming } = WebAssembly
  self.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (pathname.endsWith('/python_stdlib.zip')) return new Response(stdlib)
    return new Response(undefined, { status: pathname.endsWith('/pyodide.asm.wasm') ? 200 : 404 })
  }
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module,
    instance: await WebAssembly.instantiate(module, imports),
  })
  return () => {
    WebAssembly.instantiateStreaming = instantiateStreaming
    if (original) Object.defineProperty(self, 'fetch', original)
  }
}

type Maker = { readonly default: NonNullable<Pyodide.PyodideConfig['createPyodideModule']> }

function isMaker(module: unknown): module is Maker {
  return typeof module === 'object' && module !== null && 'default' in module
}

function isPyodide(module: unknown): module is typeof Pyodide {
  return typeof module === 'object' && module !== null && 'loadPyodide' in module
}
