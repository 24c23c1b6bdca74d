import { afterEach, expect, test } from 'vitest'
import type { Progress } from '../solve/types.ts'
import { createCage, type Cage } from './cage/cage.ts'
import { createPython, workerScript, type BrowserPython, type PythonOptions } from './python.ts'

/** No Python, or one that dies: said once and in time, without an endless row of new workers. */
const patient = new AbortController().signal
const program = { code: 'print(6 * 7)', state: 'fresh', solution: 'one', timeoutMs: 5000 } as const
const here = `${location.origin}/`
const opened: BrowserPython[] = []
afterEach(() => opened.splice(0).forEach((python) => python.dispose()))

function open(options: Partial<PythonOptions> = {}): BrowserPython {
  const python = createPython({ baseUrl: here, ...options })
  opened.push(python)
  return python
}

/** A cage that counts, with workers of this script; `kill` is how one of them dies. */
function watchedCage(script = workerScript) {
  const cage = createCage(script)
  const kills: ((detail: string) => void)[] = []
  const count = { spawned: 0, alive: 0, most: 0 }
  const watched: Cage = {
    script: cage.script,
    close: () => cage.close(),
    spawn(wasm) {
      const caged = cage.spawn(wasm)
      count.spawned++
      count.most = Math.max(count.most, ++count.alive)
      return {
        port: caged.port,
        get alive() {
          return caged.alive
        },
        onDeath(listener) {
          caged.onDeath(listener)
          kills.push(listener)
        },
        end() {
          count.alive--
          caged.end()
        },
      }
    },
  }
  return { cage: watched, count, kill: (index: number, detail: string) => kills[index]?.(detail) }
}
const scripted = (script: string) => watchedCage(() => Promise.resolve(script))
const says = (reply: string) =>
  scripted(`onmessage = ({ ports: [port] }) => (port.onmessage = () => port.postMessage(${reply}))`)

test.each([
  ['a folder that is not there', { baseUrl: `${here}nowhere/` }],
  ['a server that is not there', { baseUrl: 'http://127.0.0.1:1/' }],
])('%s is python-missing', async (_, options) => {
  const python = open(options)
  await expect(python.warm()).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
  await expect(python.run(program, patient)).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
})

test.each([
  ['that throws', scripted('throw new Error("out of order")')],
  ['that is no script', scripted('<!doctype html>')],
  ['that says nonsense', says('{ type: "ran" }')],
  ['that breaks', says('{ type: "broken", detail: "x" }')],
  ['whose script is gone', watchedCage(() => Promise.reject(new Error('gone')))],
])('a worker %s is python-missing, without an endless row of new ones', async (_, { cage, count }) => {
  const python = open({ cage })
  await expect(python.warm()).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
  await expect(python.run(program, patient)).rejects.toMatchObject({ failure: { kind: 'python-missing' } })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(count.spawned).toBeLessThanOrEqual(3)
})

test.each<[what: string, happen: (frame: Element) => void]>([
  ['taken away', (frame) => frame.remove()],
  ['moved', (frame) => document.body.prepend(frame)],
])('the frame was %s by somebody: the next run gets another', async (_, happen) => {
  const python = open()
  expect((await python.run(program, patient)).stdout).toBe('42\n')
  const frame = document.querySelector('iframe[title=Python]')
  if (!frame) throw new Error('there is a frame')
  happen(frame)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await python.run(program, patient)).stdout).toBe('42\n')
})

test('a spare that died is replaced when it is needed', async () => {
  const { cage, kill } = watchedCage()
  const python = open({ cage })
  await python.warm()
  kill(0, 'killed')
  expect((await python.run(program, patient)).stdout).toBe('42\n')
})

test('a worker killed in the middle of a program is a crash, and the next run works', async () => {
  const { cage, kill } = watchedCage()
  const python = open({ cage })
  await python.run(program, patient)
  const running = python.run({ ...program, code: 'while True: pass' }, patient)
  setTimeout(() => kill(0, 'killed'), 100)
  expect((await running).error?.kind).toBe('crash')
  expect((await python.run(program, patient)).stdout).toBe('42\n')
})

test('a worker can not buy time for its program by saying again that it starts', async () => {
  const script = `onmessage = ({ ports: [port] }) => {
    port.onmessage = ({ data: { type, id } }) => {
      if (type === 'load') port.postMessage({ type: 'loaded' })
      if (type === 'run') setInterval(() => port.postMessage({ type: 'started', id }), 50)
    }
  }`
  const python = open({ cage: scripted(script).cage })
  expect((await python.run({ ...program, timeoutMs: 400 }, patient)).error?.kind).toBe('time')
})

test('at most two interpreters are alive', async () => {
  const { cage, count } = watchedCage()
  const python = open({ cage })
  const solutions = ['one', 'two', 'three', 'one']
  await Promise.all([
    ...solutions.map((solution) => python.run({ ...program, solution }, patient)),
    python.warm(),
  ])
  await python.warm()
  expect([count.most, count.alive]).toEqual([2, 2])
})

test('where none shall stand by, one is alive; later two are again', async () => {
  const { cage, count } = watchedCage()
  const python = open({ cage })
  await python.run(program, patient)
  python.keepSpare(false)
  expect(count.alive).toBe(1)
  expect((await python.run({ ...program, solution: 'two' }, patient)).stdout).toBe('42\n')
  expect(count.alive).toBe(1)
  python.keepSpare(true)
  expect(count.alive).toBe(2)
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
