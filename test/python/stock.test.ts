import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNodePython } from '../../tools/lib/nodePython/python.ts'
import { programs } from './programs.ts'
import { type Result, resultOf } from './results.ts'
import { askStock } from './stock.ts'

/** The app's Python in Node says what a stock Pyodide says, and so does the file that the browser's test reads. */
const python = createNodePython()
afterAll(() => python.dispose())
let stock: readonly Result[] = []
beforeAll(async () => void (stock = await askStock()), 60_000)

test('stock.json is what a stock Pyodide says today', async () => {
  const text = `${JSON.stringify(stock, undefined, 1)}\n`
  // `vitest -u` writes it anew.
  await expect(text).toMatchFileSnapshot('stock.json')
  expect(stock).toHaveLength(200)
})

test.each(programs.map(({ name, code }, index) => [name, code, index] as const))(
  '%s',
  async (_, code, index) => {
    const program = { code, state: 'fresh', solution: 'stock', timeoutMs: 5000 } as const
    expect(resultOf(await python.run(program, new AbortController().signal))).toEqual(stock[index])
  },
)
