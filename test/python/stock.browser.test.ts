import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPython } from '../../src/python/python.ts'
import { programs } from './programs.ts'
import { resultOf } from './results.ts'
import stock from './stock.json'

const snapshots = async () =>
  (await (await caches.open('mumath-python')).keys()).filter(({ url }) => url.includes('/snapshot-'))

/**
 * The sandbox in the browser says what a stock Pyodide says (`stock.test.ts` keeps `stock.json` true), in an interpreter
 * that was loaded the long way and in one that goes on from a snapshot.
 */
describe.each([
  { visit: 'a first visit', restored: false },
  { visit: 'a later visit', restored: true },
])('$visit', ({ restored }) => {
  let python = createPython({ baseUrl: `${location.origin}/` })
  const run = (code: string) =>
    python.run({ code, state: 'fresh', solution: 'stock', timeoutMs: 10_000 }, new AbortController().signal)

  beforeAll(async () => {
    if (restored) {
      await python.warm()
      await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1), { timeout: 30_000 })
      python.dispose()
      python = createPython({ baseUrl: `${location.origin}/` })
    } else await caches.delete('mumath-python')
    // In two pieces: whoever names it has it imported.
    expect((await run('import sys; print("sym" + "py" in sys.modules)')).stdout).toBe(
      restored ? 'True\n' : 'False\n',
    )
  })
  afterAll(() => python.dispose())

  test.each(programs.map(({ name, code }, index) => ({ name, code, index })))(
    '$name',
    async ({ code, index }) => {
      expect(resultOf(await run(code))).toEqual(stock[index])
    },
  )
})
