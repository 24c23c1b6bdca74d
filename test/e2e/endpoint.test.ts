import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildPrompt } from '../../src/solve/prompt.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import { root } from '../../tools/lib/command.mjs'
import {
  type CompletionRequest,
  type FakeCompletions,
  fakeCompletions,
  type FakeOptions,
} from '../../tools/lib/fakeCompletions.fixture.ts'

/** `eval` as a person types it, with the real loop and the real sandbox, against a fake of a completions server. */
let folder = ''
let server: FakeCompletions | undefined
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mumath-endpoint-'))))
afterEach(async () => {
  await server?.close()
  rmSync(folder, { recursive: true })
})
const file = (name: string) => join(folder, name)

const words = (n: number) => `It is $\\boxed{${2 * n}}$.`
const withProgram = (n: number) =>
  `Double it.\n\`\`\`python\nprint(2 * ${n})\n\`\`\`\n\`\`\`output\n${2 * n}\n\`\`\`\nSo $\\boxed{${2 * n}}$.`
const promptOf = (n: number) => buildPrompt(mumathCode, `Double ${n}.`)

/** A set of so many questions, the gold of each third of them wrong; and a server that answers them. */
async function prepare(
  count: number,
  write: (n: number) => string,
  options: Partial<FakeOptions>,
): Promise<FakeCompletions> {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const gold = (n: number) => 2 * n + (n % 3 === 2 ? 1 : 0)
  writeFileSync(
    file('set.jsonl'),
    numbers.map((n) => JSON.stringify({ question: `Double ${n}.`, answer: gold(n) })).join('\n'),
  )
  const transcripts = new Map(numbers.map((n) => [promptOf(n), write(n)]))
  return (server = await fakeCompletions({ transcripts, ...options }))
}

function start(...args: readonly string[]) {
  const env = { ...process.env, NODE_ENV: '', OPENAI_API_KEY: '' }
  const all = ['tools/run.mjs', 'eval', file('set.jsonl'), '--model', server?.baseUrl ?? '', ...args]
  const child = spawn(process.execPath, all, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return { child, ended: ended(child) }
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (data) => (out += String(data)))
  child.stderr?.on('data', (data) => (err += String(data)))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out: out.trimEnd(), err }
}

const kept = (name: string): readonly { readonly index: number }[] =>
  existsSync(file(name))
    ? readFileSync(file(name), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    : []

test('programs of the model run in the sandbox, several questions at once, through a busy server', async () => {
  const seen = new Set<number>()
  const { requests } = await prepare(9, withProgram, {
    together: 4,
    pieces: [1, 7, 30],
    newline: '\r\n',
    trouble: (_, nth) => {
      if (nth % 5 !== 4 || seen.has(nth)) return undefined
      return nth % 2 === 0 ? { type: 'status', status: 429, retryAfter: '0' } : { type: 'drop', after: 3 }
    },
  })
  const { code, out, err } = await start('--concurrency', '4', '--json').ended
  expect([code, err]).toEqual([0, expect.stringContaining('Trying again')])
  const report: unknown = JSON.parse(out)
  expect(report).toMatchObject({
    model: 'fake',
    engine: 'openai',
    protocol: 'mumath-code',
    right: 6,
    total: 9,
    ends: [{ name: 'answered', count: 9 }],
    means: { calls: 2 },
  })
  const { rows } = report as { readonly rows: readonly { readonly transcript: string }[] }
  expect(rows.map(({ transcript }) => transcript)).toEqual(
    Array.from({ length: 9 }, (_, n) => withProgram(n)),
  )
  expect(server?.most).toBe(4)
  expect(requests.length).toBeGreaterThan(18)
})

test('killed in the midst, it goes on: nothing that was kept is asked again, and the score is the same', async () => {
  const numberOf = ({ prompt }: CompletionRequest) => Number(/Double (\d+)/.exec(prompt)?.[1])
  let running: ChildProcess | undefined
  let killed = false
  const { requests } = await prepare(30, words, {
    trouble: (_, nth) => {
      if (nth < 17 || killed) return undefined
      killed = true
      running?.kill('SIGKILL')
      return { type: 'silence' }
    },
  })
  const first = start('--concurrency', '3', '--out', file('out.jsonl'))
  running = first.child
  expect((await first.ended).out).toBe('')
  const before = kept('out.jsonl').map(({ index }) => index)
  expect(before.length).toBeGreaterThan(10)
  const asked = requests.length

  const { code, out, err } = await start('--concurrency', '3', '--out', file('out.jsonl')).ended
  expect([code, out]).toEqual([0, '20/30 = 66.7 %'])
  expect(err).toContain(`${before.length} rows are in`)
  const again = requests.slice(asked).map(numberOf)
  expect(new Set([...before, ...again]).size).toBe(30)
  expect(again.filter((number) => before.includes(number))).toEqual([])
  expect(
    kept('out.jsonl')
      .map(({ index }) => index)
      .toSorted((a, b) => a - b),
  ).toEqual(Array.from({ length: 30 }, (_, n) => n))

  const third = await start('--out', file('out.jsonl'), '--compare', file('out.jsonl')).ended
  expect([third.code, third.out]).toEqual([0, '20/30 = 66.7 %'])
  expect(third.err).toContain('both right 20, only this run 0, only the other 0, neither 10')
  expect(requests).toHaveLength(asked + again.length)
})

test.each<[args: readonly string[], options: Partial<FakeOptions>, code: number, err: RegExp]>([
  [['--served-model', 'other'], {}, 2, /serves no model other\. It serves: fake\./],
  [['--protocol', 'other'], {}, 2, /There is no protocol other/],
  [['--engine', 'webllm'], {}, 2, /--engine is for models of the app/],
  [[], { key: 'secret' }, 3, /does not take the key \(HTTP 401\).*OPENAI_API_KEY/],
  [
    [],
    { trouble: () => ({ type: 'status', status: 400, body: '{"error":"no"}' }) },
    3,
    /^The model failed.*\(HTTP 400\): no/m,
  ],
])('%j', async (args, options, code, err) => {
  await prepare(2, words, options)
  const ended = await start(...args).ended
  expect([ended.code, ended.out]).toEqual([code, ''])
  expect(ended.err).toMatch(err)
})
