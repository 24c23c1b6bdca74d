import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { gradePaper, pairMs } from '../../../src/check/paper/grade.ts'
import { hostile, pairs } from '../../../src/check/paper/pairs.fixture.ts'
import { createAlgebra } from '../../../src/python/grading/algebra.ts'
import { createNodeAlgebra, createNodePython, inThreads } from './python.ts'

/** The paper's grader with the real SymPy, in a thread. */
const algebra = createNodeAlgebra()
afterAll(() => algebra.dispose())
const patient = new AbortController().signal

const hangs = ['9^{9^{9^{9}}}', '1'] as const
const ask = (answer: string, reference: string, ms = pairMs, signal = patient) =>
  algebra.compare(answer, reference, ms, signal)
const verdict = async (answer: string, reference: string) => (await ask(answer, reference)).verdict

test.each(pairs)('%s against %s: %s', async (answer, reference, said) =>
  expect(await gradePaper(answer, reference, algebra, patient)).toBe(said),
)

const corpora = process.env['MUMATH_CORPORA']
const casesFile = corpora ? `${corpora}/grader-cases.json` : ''

test.skipIf(!existsSync(casesFile))('the official verdicts on sixty odd cases', async () => {
  const cases: readonly { pred: string; ref: string; official: boolean | 'timeout' }[] = JSON.parse(
    readFileSync(casesFile, 'utf8'),
  )
  expect(cases).toHaveLength(60)
  for (const { pred, ref, official } of cases) {
    const said = await gradePaper(pred, ref, algebra, patient)
    expect([pred, ref, said === 'timeout' ? said : said === 'equal']).toEqual([pred, ref, official])
  }
})

describe('what takes too long', () => {
  test('is ended, and the next pair is compared', async () => {
    expect((await ask(...hangs, 300)).verdict).toBe('timeout')
    expect(await verdict('x+x', '2x')).toBe('equal')
  })

  test('is ended by an abort too', async () => {
    const stopping = new AbortController()
    setTimeout(() => stopping.abort(), 100)
    await expect(ask(...hangs, 60_000, stopping.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(await verdict('x+x', '2x')).toBe('equal')
  })

  test('is ended together with the algebra, and nothing comes after', async () => {
    const other = createNodeAlgebra()
    await other.warm()
    const running = other.compare(...hangs, 60_000, patient)
    setTimeout(() => other.dispose(), 100)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    await expect(other.compare('x', 'x', 1000, patient)).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('what is nested too deeply to be read is different, and the next pair is compared', async () => {
    expect(await verdict(`${'('.repeat(5000)}1${')'.repeat(5000)},`, '1')).toBe('different')
    expect(await verdict('x+x', '2x')).toBe('equal')
  })
})

describe('an answer that is a program', () => {
  test.each(hostile)('%s is not run', async (text) => {
    expect(await verdict(text, '0')).toBe('different')
    expect(await verdict('0', text)).toBe('different')
    expect(await verdict('x', 'y')).toBe('different')
  })

  test.each(["'2^2'", "'sqrt(16)'", "'max(1, 4)'", "'4*f(x)/f(x)'", "'sum([1, 3])'", "'4.000'"])(
    'but %s is mathematics, and is read',
    async (text) => expect(await verdict(text, '4')).toBe('equal'),
  )
})

test('a program that bends SymPy to its answer earns nothing', async () => {
  const python = createNodePython()
  try {
    const code = 'import sympy\nsympy.simplify = sympy.N = lambda *_, **__: 0\nprint(sympy.simplify(7))'
    const program = { code, state: 'fresh', solution: 'one', timeoutMs: 5000 } as const
    expect((await python.run(program, patient)).stdout).toBe('0\n')
    expect(await gradePaper('x+1', 'x+2', algebra, patient)).toBe('different')
  } finally {
    python.dispose()
  }
})

test('without the ANTLR runtime there is no algebra, and no verdict', async () => {
  const threads = inThreads()
  const broken = createAlgebra({
    ...threads,
    async fetcher(url, options) {
      const response = await threads.fetcher(url, options)
      if (!url.endsWith('site.zip.gzip')) return response
      // Under another name, wherever the zip has it; of the same length, so that the zip stays one.
      const zip = gunzipSync(await response.arrayBuffer()).toString('latin1')
      return new Response(gzipSync(Buffer.from(zip.replaceAll('antlr4/', 'antlrX/'), 'latin1'), { level: 0 }))
    },
  })
  try {
    const failure = { kind: 'python-missing', detail: expect.stringMatching(/antlr4/) }
    await expect(broken.compare('x', 'x', pairMs, patient)).rejects.toMatchObject({ failure })
    await expect(gradePaper('x+1', '1+x', broken, patient)).rejects.toMatchObject({ failure })
  } finally {
    broken.dispose()
  }
})
