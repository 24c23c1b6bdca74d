import { afterAll, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import docs from '../../docs/sandbox.md?raw'
import { createPython } from '../../src/python/python.ts'
import type { Output } from '../../src/solve/types.ts'
import { noCage } from '../../tools/pages/noCage.ts'
import { attacks, oddTexts, spoilers, vandals } from './programs.ts'
import type { Attack } from './programs/attack.ts'

/** Whatever a program tries: it ends as it is said to, nothing gets out, and the next cell runs. */
const port = await commands.canaryPort()
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => python.dispose())

const patient = new AbortController().signal
const run = (solution: string, code: string, timeoutMs = 20_000) =>
  python.run({ code, state: 'fresh', solution, timeoutMs }, patient)

const rows = (programs: readonly Attack[]) =>
  programs.map((program, n) => [program.tries, program, n] as const)

async function attacked({ code, ends }: Attack, solution: string, secret: string): Promise<void> {
  const text = code
    .replaceAll('CANARY', `http://127.0.0.1:${port}/${secret}`)
    .replaceAll('PORT', String(port))
  await run(solution, 'import sys\nsys.stands = True')
  // Who is to end by the clock has little of it, anybody else as much as a busy machine needs.
  const output = await run(solution, text, ends.includes('time') ? 300 : 20_000)
  // A character may be two here.
  expect(output.stdout.length).toBeLessThanOrEqual(2_000_000)
  // What it left for later has its chance.
  if (/later/.test(text)) await new Promise((resolve) => setTimeout(resolve, 300))
  const end =
    ends.includes('undescribed') && output.error === undefined && !(await stands(solution))
      ? 'undescribed'
      : endOf(output)
  expect(
    ends.some((one) =>
      one instanceof RegExp ? output.error?.kind === 'raised' && one.test(end) : one === end,
    ),
    `it should have ended with ${ends.join(' or ')}, and did with ${end.slice(0, 300)}`,
  ).toBe(true)
}

/** What a program left is described in its own interpreter; where that could not be done, another one has its place. */
const stands = async (solution: string) =>
  (await run(solution, 'import sys\nprint(hasattr(sys, "stands"))')).stdout === 'True\n'

function endOf({ error, stdout, value }: Output): string {
  if (error?.kind === 'raised') return error.line
  if (error?.kind === 'crash' && error.line.startsWith('RecursionError')) return 'stack'
  if (error) return error.kind
  return stdout === '' && value !== undefined ? `shows: ${value}` : `prints: ${stdout.replace(/\n$/, '')}`
}

async function nextRuns(solution: string): Promise<void> {
  const next = await run(solution, 'from sympy import Rational\nprint(6 * 7, Rational(1, 2))')
  expect([next.stdout, next.error]).toEqual(['42 1/2\n', undefined])
}

async function nothingGotOut(secret: string): Promise<void> {
  expect(await commands.canaryHeard(secret)).toEqual([])
  expect(Reflect.get(Object.prototype, 'polluted')).toBeUndefined()
}

test.each(rows([...attacks, ...oddTexts]))('%s', async (_, attack, n) => {
  const secret = `secret-${n}-`
  // What a vandal leaves would change what the others meet.
  const solution = vandals.includes(attack) ? `attacked ${n}` : 'attacked'
  await attacked(attack, solution, secret)
  await nextRuns(solution)
  await nothingGotOut(secret)
})

test.each(rows(spoilers))('%s: another solution does not meet it', async (_, attack, n) => {
  const secret = `secret-of-another-${n}-`
  await attacked(attack, `spoilt ${n}`, secret)
  await nextRuns('another')
  await nothingGotOut(secret)
})

test('in all of it, the canary heard nothing at all', async () => {
  expect(await commands.canaryHeard('secret')).toEqual([])
})

test('there are as many as it is said, and no two try the same', () => {
  const programs = [...attacks, ...oddTexts, ...spoilers]
  expect(docs).toContain(`**${programs.length} programs**`)
  expect(new Set(programs.map(({ tries }) => tries)).size).toBe(programs.length)
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
