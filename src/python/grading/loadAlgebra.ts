import { openPyodide, sealPyodide, type Recipe } from '../openPyodide.ts'
import { call, invoke, listOf } from '../reflect.ts'
import algebra from './algebra.py?raw'

/** Pyodide inside a worker and the one function of `algebra.py`. What it throws means that the interpreter is of no more use. */
export interface LoadedAlgebra {
  /** For `parseVerdict`. */
  compare(answer: string, reference: string): unknown
}

/** Throws where SymPy can't read LaTeX: without that every verdict would be another. */
export async function loadAlgebra(recipe: Recipe): Promise<LoadedAlgebra> {
  const python = await openPyodide(recipe)
  const globals = invoke(python, 'toPy', { __name__: 'algebra' })
  const [compare] = listOf(invoke(python, 'runPython', algebra, { globals }))
  sealPyodide(python)
  return { compare: (answer, reference) => call(compare, answer, reference) }
}
