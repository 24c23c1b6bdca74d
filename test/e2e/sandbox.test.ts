import type { Browser } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import type { Program } from '../../src/solve/types.ts'
import { launchBrowser } from '../../tools/lib/browser.ts'
import { openSandbox, type Sandbox } from '../../tools/lib/sandbox.ts'

/** The sandbox that the tools run programs of models in. */
let sandbox: Sandbox | undefined
afterEach(() => sandbox?.close())

const browsers: Browser[] = []
const open = (atOnce: number) =>
  (sandbox = openSandbox(atOnce, async () => {
    const browser = await launchBrowser()
    browsers.push(browser)
    return browser
  }))
const program = (code: string): Program => ({ code, state: 'fresh', solution: code, timeoutMs: 5000 })
const none = new AbortController().signal

test('programs run, are told apart, and another browser takes the place of one that is lost', async () => {
  const python = open(2)
  const printed = async (n: number) => (await python.run(program(`print(${n})`), none)).stdout
  expect(await Promise.all([printed(1), printed(2), printed(3)])).toEqual(['1\n', '2\n', '3\n'])
  await browsers.at(-1)?.close()
  expect(await Promise.all([printed(4), printed(5)])).toEqual(['4\n', '5\n'])
  expect(browsers).toHaveLength(2)
})

test('a stop is at once, and the next program runs', async () => {
  const python = open(1)
  expect((await python.run(program('print(1)'), none)).stdout).toBe('1\n')
  const stopping = new AbortController()
  const hangs = python.run(program('while True: pass'), stopping.signal)
  stopping.abort()
  await expect(hangs).rejects.toThrow('The run was stopped.')
  expect((await python.run(program('print(2)'), none)).stdout).toBe('2\n')
})
