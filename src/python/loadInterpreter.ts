import { capFiles, capMemory } from './caps.ts'
import describing from './describe.py?raw'
import drawing from './figures.py?raw'
import firstSteps from './firstSteps.py?raw'
import { limits } from './limits.ts'
import prelude from './prelude.py?raw'
import type { Parts } from './protocol.ts'
import { call, invoke, listOf } from './reflect.ts'
import { startPyodide } from './startPyodide.ts'
import { takeNetworkAway } from './takeNetworkAway.ts'

/**
 * Pyodide inside a worker and the four functions of `prelude.py`. Afterwards the worker has no network. Whatever the
 * functions throw means that the interpreter is of no more use.
 */
export interface LoadedInterpreter {
  /** Imports SymPy; `warm` also makes its slow first steps. */
  prepare(warm: boolean): void
  /** To be called before a program that is to find nothing of those before it. */
  reset(): void
  /** JSON for `parseRan`. */
  run(code: string, kept: boolean): unknown
  /** JSON for `parseDetails`, about the last run. */
  describe(): unknown
}

export interface Recipe {
  readonly parts: Parts
  readonly compiled: WebAssembly.Module
  /** To go on from what `onSnapshot` heard in another worker. */
  readonly snapshot?: Blob
  /** Hears the memory of this interpreter, with SymPy, before anything of ours or of a program's is in it. */
  readonly onSnapshot?: (memory: Uint8Array<ArrayBuffer>) => void
  /** Hears now and then what the program printed since the last time. */
  readonly onPrinted: (text: string) => void
}

export async function loadInterpreter(recipe: Recipe): Promise<LoadedInterpreter> {
  const { parts, compiled, snapshot, onSnapshot, onPrinted } = recipe
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
  const given = {
    __name__: 'prelude',
    LIMITS_JSON: JSON.stringify(limits),
    FIRST_STEPS: firstSteps,
    tell: onPrinted,
  }
  const globals = invoke(python, 'toPy', given)
  for (const part of [drawing, describing]) invoke(python, 'runPython', part, { globals })
  const [prepare, reset, run, describe] = listOf(invoke(python, 'runPython', prelude, { globals }))
  // Not to be imported again; `prelude.py` has taken away what was imported.
  python.unregisterJsModule('js')
  python.unregisterJsModule('pyodide_js')
  takeNetworkAway()
  return {
    prepare: (warm) => void call(prepare, warm),
    reset: () => void call(reset),
    run: (code, kept) => call(run, code, kept),
    describe: () => call(describe),
  }
}
