import { afterAll, expect, test } from 'vitest'
import type { PythonError } from '../../../src/solve/types.ts'
import { createNodePython } from './python.ts'

/** What ends a program in the browser's sandbox ends it in Node's threads. */
const python = createNodePython()
afterAll(() => python.dispose())

const run = (code: string, timeoutMs = 1000, signal = new AbortController().signal) =>
  python.run({ code, state: 'fresh', solution: 'one', timeoutMs }, signal)

test.each<[code: string, kind: PythonError['kind'], line: RegExp]>([
  ['while True: pass', 'time', /'Timed Out'/],
  ['sum(range(10**10))', 'time', /'Timed Out'/],
  ['a = []\nwhile True: a.append("x" * 10**6)', 'memory', /^MemoryError$/],
  ['print("a" * 2_000_000)', 'output', /more than 1000000 characters/],
  ['def f(): f()\nf()', 'raised', /^RecursionError: /],
  ['import os; os._exit(1)', 'crash', /^SystemError: /],
  ['import js', 'raised', /^ModuleNotFoundError: /],
  ['input()', 'raised', /^RuntimeError$/],
])('%j: %s, and the next one runs', async (code, kind, line) => {
  const { error } = await run(code, kind === 'time' ? 1000 : 20_000)
  expect(error?.kind).toBe(kind)
  expect(error?.line).toMatch(line)
  expect((await run('print(6 * 7)')).stdout).toBe('42\n')
})

test('what was printed before the time was over is kept', async () =>
  expect((await run('print("so far")\nwhile True: pass')).stdout).toBe('so far\n'))

test('an abort rejects', async () => {
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(), 50)
  await expect(run('while True: pass', 20_000, stopping.signal)).rejects.toMatchObject({ name: 'AbortError' })
})
