import type * as Pyodide from 'pyodide'
import { capFiles, capMemory } from './caps.ts'
import firstSteps from './firstSteps.py?raw'
import type { Parts } from './protocol.ts'
import { invoke } from './reflect.ts'
import { startPyodide } from './startPyodide.ts'
import { takeNetworkAway } from './takeNetworkAway.ts'

/** What any interpreter is made from, whatever it is for. */
export interface Recipe {
  readonly parts: Parts
  readonly compiled: WebAssembly.Module
  /** To go on from what `onSnapshot` heard in another worker. */
  readonly snapshot?: Blob
  /** Hears the memory of this interpreter, with SymPy, before anything of ours or of a program's is in it. */
  readonly onSnapshot?: (memory: Uint8Array<ArrayBuffer>) => void
}

/** Pyodide inside a worker, within its limits, before anything of ours is in it. */
export async function openPyodide(recipe: Recipe): Promise<Pyodide.PyodideAPI> {
  const { parts, compiled, snapshot, onSnapshot } = recipe
  capMemory()
  const python = await startPyodide({
    parts,
    compiled,
    forSnapshot: onSnapshot !== undefined,
    ...(snapshot && { snapshot: new Uint8Array(await snapshot.arrayBuffer()) }),
  })
  if (onSnapshot) {
    const globals = invoke(python, 'toPy', {})
    invoke(python, 'runPython', firstSteps, { globals })
    invoke(globals, 'destroy')
    onSnapshot(new Uint8Array(python.makeMemorySnapshot()))
  }
  capFiles(python.FS)
  return python
}

/** To be called when all of ours is in it: takes the page's side and the network away from what comes next. */
export function sealPyodide(python: Pyodide.PyodideAPI): void {
  // Not to be imported again; what Pyodide itself had imported, our Python has taken away.
  python.unregisterJsModule('js')
  python.unregisterJsModule('pyodide_js')
  takeNetworkAway()
}
