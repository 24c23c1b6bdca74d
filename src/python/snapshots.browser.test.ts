import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCage } from './cage/cage.ts'
import { createPython, workerScript, type BrowserPython } from './python.ts'

/** Interpreters that go on from the memory of one that no program has seen. */
const patient = new AbortController().signal
const opened: BrowserPython[] = []
beforeEach(() => caches.delete('mumath-python'))
afterEach(() => opened.splice(0).forEach((python) => python.dispose()))

function open(cage = createCage(workerScript)) {
  const python = createPython({ baseUrl: `${location.origin}/`, cage })
  opened.push(python)
  const run = async (code: string, solution = crypto.randomUUID()) => {
    const { stdout, error } = await python.run({ code, state: 'fresh', solution, timeoutMs: 10_000 }, patient)
    return error ? error.line : stdout
  }
  return { python, run }
}

const stored = async () => (await (await caches.open('mumath-python')).keys()).map(({ url }) => url)
const kept = async () => (await stored()).filter((url) => url.includes('/snapshot-'))

/** A visit at whose end there is a snapshot for the next. */
async function firstVisit(): Promise<void> {
  const { run, python } = open()
  await run('print(1)')
  await expect.poll(kept, { timeout: 30_000 }).toHaveLength(1)
  await expect.poll(stored, { timeout: 30_000 }).toHaveLength(4)
  python.dispose()
}

// In two pieces: whoever names it has it imported.
const hasSymPy = 'import sys; print("sym" + "py" in sys.modules)'

test('the first interpreter of a first visit is none of them; that of a second visit is', async () => {
  expect(await open().run(hasSymPy)).toBe('False\n')
  await firstVisit()
  expect(await open().run(hasSymPy)).toBe('True\n')
})

test('who leaves while an interpreter goes on from what is kept leaves it there', async () => {
  await firstVisit()
  for (let visit = 0; visit < 3; visit++) {
    const { python } = open()
    void python.warm().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100 * visit))
    python.dispose()
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await stored()).toHaveLength(4)
})

test.each([
  'import random; print(random.random())',
  'import sympy.core.random as r; print(r.rng.random())',
  'import os; print(os.urandom(8).hex())',
  'import uuid; print(uuid.uuid4())',
  'import tempfile; print(tempfile.mktemp())',
  'import secrets; print(secrets.token_hex())',
])('%s: is another in each', async (code) => {
  await firstVisit()
  const { run } = open()
  const told = [await run(code), await run(code), await run(code)]
  expect(new Set(told).size).toBe(3)
})

test('what a program did is in none that comes after it', async () => {
  const { run } = open()
  await run('import sympy; sympy.Integer.__add__ = lambda *_: 5; print(1)')
  await expect.poll(kept, { timeout: 30_000 }).toHaveLength(1)
  expect(await run('import sympy; print(sympy.Integer(1) + 1)')).toBe('2\n')
  expect(await open().run('import sympy; print(sympy.Integer(1) + 1)')).toBe('2\n')
})

test.each<[what: string, spoil: (memory: Uint8Array) => BlobPart]>([
  ['cut off', (memory) => memory.slice(0, memory.length / 2)],
  ['empty', () => ''],
  ['of another build of Pyodide', (memory) => memory.slice().fill(7, 16, 48)],
  ['nonsense', (memory) => memory.slice().fill(0xa5, 1_000_000)],
])('a snapshot that is %s costs time, and is thrown away', async (_, spoil) => {
  await firstVisit()
  const cache = await caches.open('mumath-python')
  const [key] = await kept()
  const found = key && (await cache.match(key))
  if (!found) throw new Error('there is a snapshot')
  await cache.put(key, new Response(new Blob([spoil(new Uint8Array(await found.arrayBuffer()))])))
  const { run } = open()
  expect(await run('from sympy import Rational\nprint(Rational(1, 2) + 1)')).toBe('3/2\n')
  await expect.poll(stored).toEqual([])
})

test.each(['pyodide.asm.wasm', 'python_stdlib.zip', 'site.zip'])(
  'a kept %s that is nonsense costs time, and is thrown away',
  async (name) => {
    await firstVisit()
    const cache = await caches.open('mumath-python')
    const key = (await stored()).find((url) => url.includes(`/${name}-`))
    if (!key) throw new Error(`${name} is kept`)
    for (const snapshot of await kept()) await cache.delete(snapshot)
    await cache.put(key, new Response('nonsense', { headers: { 'content-type': 'application/wasm' } }))
    const { run, python } = open()
    await python.warm()
    expect(await run('from sympy import Rational\nprint(Rational(1, 2) + 1)')).toBe('3/2\n')
  },
)

test('a later visit fetches none of the large files', async () => {
  await firstVisit()
  performance.clearResourceTimings()
  await open().run('print(1)')
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  expect(fetched.filter((name) => name.endsWith('.gzip'))).toEqual([])
  expect(fetched.some((name) => name.endsWith('manifest.json'))).toBe(true)
})

test('a worker that offers one after a program has come offers it in vain', async () => {
  const script = `onmessage = ({ ports: [port] }) => {
    const snapshot = () => port.postMessage({ type: 'snapshot', memory: new ArrayBuffer(64) })
    port.onmessage = ({ data: { type, id } }) => {
      if (type === 'load') port.postMessage({ type: 'loaded' })
      if (type !== 'run') return
      port.postMessage({ type: 'started', id })
      snapshot()
      port.postMessage({ type: 'ran', id, ran: { stdout: 'ran', ms: 1 } })
      snapshot()
      port.postMessage({ type: 'described', id, details: { variables: [] } })
      snapshot()
    }
  }`
  const { run } = open(createCage(() => Promise.resolve(script)))
  expect(await run('print(1)')).toBe('ran')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await kept()).toEqual([])
})
