import { afterAll, describe, expect, test } from 'vitest'
import type { Algebra } from '../../check/paper/algebra.ts'
import { gradePaper } from '../../check/paper/grade.ts'
import { hostile, pairs } from '../../check/paper/pairs.fixture.ts'
import { createCage } from '../cage/cage.ts'
import { fetchBundle } from '../fetchBundle.ts'
import { openKept } from '../kept.ts'
import { createPython, workerScript } from '../python.ts'
import { createAlgebra } from './algebra.ts'

/** The paper's grader in the real cage, beside the Python of the programs. */
const here = { baseUrl: `${location.origin}/` }
const algebra = createAlgebra(here)
const python = createPython(here)
const patient = new AbortController().signal
afterAll(() => {
  algebra.dispose()
  python.dispose()
})

const port: Algebra = algebra
const hangs = ['9^{9^{9^{9}}}', '1'] as const
const verdict = async (answer: string, reference: string) =>
  (await port.compare(answer, reference, 3_000, patient)).verdict
const run = (code: string) => python.run({ code, state: 'kept', solution: 'one', timeoutMs: 5_000 }, patient)

test.each(pairs.filter((_, index) => index % 3 === 0))('%s against %s: %s', async (answer, reference, said) =>
  expect(await gradePaper(answer, reference, port, patient)).toBe(said),
)

test('a timeout is ended, and the next pair is compared', async () => {
  expect((await port.compare(...hangs, 300, patient)).verdict).toBe('timeout')
  expect(await verdict('x+x', '2x')).toBe('equal')
})

test('an abort ends it, and the next pair is compared', async () => {
  const stopping = new AbortController()
  const running = port.compare(...hangs, 60_000, stopping.signal)
  setTimeout(() => stopping.abort(), 100)
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  expect(await verdict('x+x', '2x')).toBe('equal')
})

test.each(hostile.filter((_, index) => index % 3 === 0))('%s is not run', async (text) => {
  expect(await verdict(text, '0')).toBe('different')
})

describe('a program that bends SymPy to its answer', () => {
  const bend = 'import sympy\nsympy.simplify = sympy.N = lambda *_, **__: 0\nprint(sympy.simplify(7))'

  test('earns nothing, before a comparison and after one', async () => {
    expect((await run(bend)).stdout).toBe('0\n')
    expect(await verdict('x+1', 'x+2')).toBe('different')
    expect((await run('print(sympy.simplify(7))')).stdout).toBe('0\n')
    expect(await verdict('x+1', 'x+2')).toBe('different')
  })

  test('is not run by a worker that compares, and one that runs programs compares nothing', async () => {
    const { bundle, cage } = await parts()
    try {
      for (const role of ['algebra', 'programs'] as const) {
        const { port } = cage.spawn(Promise.resolve(bundle.wasm))
        const replies: unknown[] = []
        const heard = new Promise<void>((resolve) => {
          port.addEventListener('message', ({ data }) => {
            replies.push(data)
            if (data.type === 'died' || data.type === 'broken' || data.type === 'ran') resolve()
          })
        })
        port.start()
        port.postMessage({ type: 'load', role, parts: bundle.parts, forSnapshot: false })
        if (role === 'algebra') port.postMessage({ type: 'run', id: 1, code: bend, kept: true })
        else port.postMessage({ type: 'compare', id: 1, answer: 'x', reference: 'x' })
        await heard
        expect(replies).toEqual([{ type: 'loaded' }, { type: 'died', id: 1, detail: expect.any(String) }])
      }
    } finally {
      cage.close()
    }
  })
})

async function parts() {
  const url = new URL('pyodide/', here.baseUrl).href
  const bundle = await fetchBundle(url, { kept: openKept(url), onProgress() {}, fetcher: fetch })
  return { bundle, cage: createCage(workerScript) }
}
