import { afterEach, expect, test } from 'vitest'
import type { Progress } from '../solve/types.ts'
import { createPython, type BrowserPython, type PythonOptions } from './python.ts'

/** No Python, or one that dies: said once and in time, without an endless row of new workers. */
const patient = new AbortController().signal
const program = { code: 'print(6 * 7)', state: 'fresh', solution: 'one', timeoutMs: 5000 } as const
const here = `${location.origin}/`
const opened: BrowserPython[] = []
const workers: Worker[] = []
afterEach(() => {
  opened.splice(0).forEach((python) => python.dispose())
  workers.length = 0
})

function open(options: Partial<PythonOptions> = {}): BrowserPython {
  const python = createPython({ baseUrl: here, ...options })
  opened.push(python)
  return python
}

const realWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
const counted = (spawn: () => Worker) => () => {
  const worker = spawn()
  workers.push(worker)
  return worker
}
const scripted = (script: string) => counted(() => new Worker(URL.createObjectURL(new Blob([script]))))

test.each([
  ['a folder that is not there', { baseUrl: `${here}nowhere/` }],
  ['a server that is not there', { baseUrl: 'http://127.0.0.1:1/' }],
  ['a worker that throws', { spawn: scripted('throw new Error("out of order")') }],
  ['a worker that says nonsense', { spawn: scripted('onmessage = () => postMessage({ type: "ran" })') }],
  [
    'a worker that breaks',
    { spawn: scripted('onmessage = () => postMessage({ type: "broken", detail: "x" })') },
  ],
  ['a worker whose script is gone', { spawn: counted(() => new Worker('/%E0%A4%A.js')) }],
])('%s is python-missing', async (_, options) => {
  const python = open(options)
  await expect(python.warm()).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
  await expect(python.run(program, patient)).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(workers.length).toBeLessThanOrEqual(3)
})

test('a spare that died is replaced when it is needed', async () => {
  const python = open({ spawn: counted(realWorker) })
  await python.warm()
  workers[0]?.terminate()
  workers[0]?.dispatchEvent(new Event('error'))
  expect((await python.run(program, patient)).stdout).toBe('42\n')
})

test('a worker killed in the middle of a program is a crash, and the next run works', async () => {
  const python = open({ spawn: counted(realWorker) })
  await python.run(program, patient)
  const running = python.run({ ...program, code: 'while True: pass' }, patient)
  setTimeout(() => workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'killed' })), 100)
  expect((await running).error?.kind).toBe('crash')
  expect((await python.run(program, patient)).stdout).toBe('42\n')
})

test('at most two interpreters are alive', async () => {
  let alive = 0
  let most = 0
  const spawn = () => {
    const worker = realWorker()
    const terminate = worker.terminate.bind(worker)
    most = Math.max(most, ++alive)
    worker.terminate = () => {
      alive--
      terminate()
    }
    return worker
  }
  const python = open({ spawn })
  const solutions = ['one', 'two', 'three', 'one']
  await Promise.all([
    ...solutions.map((solution) => python.run({ ...program, solution }, patient)),
    python.warm(),
  ])
  await python.warm()
  expect(most).toBe(2)
  expect(alive).toBe(2)
})

test('progress is told in bytes, up to the whole', async () => {
  const told: Progress[] = []
  await open({ onProgress: (progress) => told.push(progress) }).warm()
  const end = told.at(-1)
  expect(end?.what).toBe('Python')
  expect(end?.total).toBeGreaterThan(1_000_000)
  expect(end?.loaded).toBe(end?.total)
  expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).toSorted((a, b) => a - b))
})
