import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Algebra } from '../../../src/check/paper/algebra.ts'
import { createAlgebra, type PythonAlgebra } from '../../../src/python/grading/algebra.ts'
import { createPython, type BrowserPython, type PythonOptions } from '../../../src/python/python.ts'
import { root } from '../command.mjs'
import { createThreads } from './threads.ts'
import './withResolvers.ts'

/**
 * The app's Python in Node: the same worker, `prelude.py`, limits and messages, in threads instead of the browser's
 * workers. Nothing cages it: a program that gets hold of JavaScript has this computer. It is for programs that are
 * known, such as those of published transcripts; those of a model belong into a browser.
 */
export function createNodePython(): BrowserPython {
  return createPython(inThreads())
}

/**
 * The paper grader's algebra in Node. What it is given may be a model's: it is evaluated only where it is mathematics
 * (`harmless` in `algebra.py`).
 */
export function createNodeAlgebra(): PythonAlgebra & Algebra {
  return createAlgebra(inThreads())
}

/** Python of the folder that the app serves. */
export function inThreads(): Required<Pick<PythonOptions, 'baseUrl' | 'cage' | 'fetcher'>> {
  return {
    baseUrl: pathToFileURL(join(root, 'public/')).href,
    cage: createThreads(),
    fetcher: async (url, { signal }) => new Response(await readFile(fileURLToPath(url), { signal })),
  }
}
