import describing from './describe.py?raw'
import drawing from './figures.py?raw'
import firstSteps from './firstSteps.py?raw'
import { limits } from './limits.ts'
import prelude from './prelude.py?raw'
import { call, invoke, listOf } from './reflect.ts'
import { openPyodide, sealPyodide, type Recipe } from './openPyodide.ts'

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

export async function loadInterpreter(
  recipe: Recipe,
  /** Hears now and then what the program printed since the last time. */
  onPrinted: (text: string) => void,
): Promise<LoadedInterpreter> {
  const python = await openPyodide(recipe)
  const given = {
    __name__: 'prelude',
    LIMITS_JSON: JSON.stringify(limits),
    FIRST_STEPS: firstSteps,
    tell: onPrinted,
  }
  const globals = invoke(python, 'toPy', given)
  for (const part of [drawing, describing]) invoke(python, 'runPython', part, { globals })
  const [prepare, reset, run, describe] = listOf(invoke(python, 'runPython', prelude, { globals }))
  sealPyodide(python)
  return {
    prepare: (warm) => void call(prepare, warm),
    reset: () => void call(reset),
    run: (code, kept) => call(run, code, kept),
    describe: () => call(describe),
  }
}
