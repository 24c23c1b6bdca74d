import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPython, type BrowserPython } from '../../../src/python/python.ts'
import { root } from '../command.mjs'
import { createThreads } from './threads.ts'
import './withResolvers.ts'

/**
 * The app's Python in Node: the same worker, `prelude.py`, limits and messages, in threads instead of the browser's
 * workers. Nothing cages it: a program that gets hold of JavaScript has this computer. It is for programs that are
 * known, such as those of published transcripts; those of a model belong into a browser.
 */
export function createNodePython(): BrowserPython {
  return createPython({
    baseUrl: pathToFileURL(join(root, 'public/')).href,
    cage: createThreads(),
    fetcher: async (url, { signal }) => new Response(await readFile(fileURLToPath(url), { signal })),
  })
}
