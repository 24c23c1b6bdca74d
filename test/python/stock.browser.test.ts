import { afterAll, expect, test } from 'vitest'
import { createPython } from '../../src/python/python.ts'
import { programs } from './programs.ts'
import { resultOf } from './results.ts'
import stock from './stock.json'

/** The sandbox in the browser says what a stock Pyodide says: `stock.test.ts` keeps `stock.json` true. */
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => python.dispose())

test.each(programs.map(({ name, code }, index) => [name, code, index] as const))(
  '%s',
  async (_, code, index) => {
    const program = { code, state: 'fresh', solution: 'stock', timeoutMs: 5000 } as const
    expect(resultOf(await python.run(program, new AbortController().signal))).toEqual(stock[index])
  },
)
