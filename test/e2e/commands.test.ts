import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../tools/lib/command.mjs'
import { hasPack } from './app.ts'

/** The commands as a person types them, npm left out. What they print, and with which code they end. */
const folder = mkdtempSync(join(tmpdir(), 'mumath-commands-'))
const file = (name: string) => join(folder, name)
const rows = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
beforeAll(() => {
  writeFileSync(
    file('roots.py'),
    'from sympy import *\nx = symbols("x")\nprint(solve(x**2 - 4, x))\nx**2 / 2',
  )
  writeFileSync(file('broken.py'), 'print(1)\nprint(1 / 0)')
  writeFileSync(file('latin.py'), Buffer.from('print("caf\xe9")', 'latin1'))
  writeFileSync(file('notebook.py'), '%matplotlib inline\nprint(1)')
  writeFileSync(file('nul.py'), 'print(1)\0')
  writeFileSync(file('empty.py'), '')
  writeFileSync(file('long.py'), 'x = 1 + 2\n'.repeat(500_000))
  writeFileSync(
    file('set.jsonl'),
    rows(
      { question: 'What is 15% of 240?', answer: '36', family: 'percent' },
      { question: 'What is 15% of 240?', answer: '37', family: 'percent' },
    ),
  )
  const code = ['So.\n```python\nprint(6 * 3)\n```\n```output\n18\n```\nIt is $\\boxed{18}$.']
  writeFileSync(
    file('recorded.jsonl'),
    rows({ question: 'q', gt: '18', code }, { question: 'r', gt: '5', code }),
  )
  const otherwise = code.map((text) => text.replace('output\n18', 'output\n19'))
  writeFileSync(file('other.jsonl'), rows({ question: 'q', gt: '18', code: otherwise }))
  writeFileSync(file('odd.jsonl'), '{"question": 1}')
  const half = { pred: '0.5', ref: '\\frac{1}{2}', equal: true, official: true }
  const cases = [half, { ...half, pred: '0.6', equal: false, official: false }]
  writeFileSync(file('cases.json'), JSON.stringify(cases))
  writeFileSync(file('otherwise.jsonl'), rows(...cases, { ...half, equal: false, official: false }))
  writeFileSync(file('oddCases.jsonl'), rows(half, { pred: '1' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

function command(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: '' }
    const child = execFile(process.execPath, ['tools/run.mjs', ...args], { cwd: root, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out: out.trimEnd(), err }),
    )
    child.stdin?.end()
  })
}

test.each<[args: readonly string[], code: number, out: RegExp, err?: RegExp]>([
  [['solve', 'What is 15% of 240?'], 0, /```output\n36[\s\S]*\nanswer: 36$/],
  [
    ['solve', 'What is 15% of 240?', '--votes', '3'],
    0,
    /```output\n36[\s\S]*\nanswer: 36$/,
    /^Solve 1 of at most 3: 36[\s\S]*[23] of [23] solves agree/m,
  ],
  [['solve', 'What is 15% of 240?', '--votes', 'many'], 2, /^$/, /--votes takes a whole number/],
  [['solve', '  '], 2, /^$/, /The question is empty/],
  [['solve', 'x'.repeat(5000)], 2, /^$/, /too long/],
  [['solve', '\ufeff\u200b\u2060'], 2, /^$/, /There is no question yet/],
  [
    ['solve', '9'.repeat(3000)],
    3,
    /^no answer: The question is longer than this model can read\. Shorten it/,
  ],
  [['solve', '9'.repeat(1000)], 3, /.\nno answer: The solution was cut off: .* Ask again/],
  [['solve', 'What is 1 + 1?', '--engine', 'abacus'], 2, /^$/, /There is no engine abacus/],
  [['solve', 'What is 1 + 1?', '--model', 'none'], 2, /^$/, /There is no model none here/],
  [['solve'], 2, /^$/, /One question is needed/],
  [['python', file('roots.py')], 0, /^\[-2, 2\]\n→ x\*\*2\/2$/],
  [['python', file('broken.py')], 3, /^1$/, /line 2[\s\S]*ZeroDivisionError: division by zero/],
  [['python', file('none.py')], 2, /^$/, /There is no file/],
  [['python', file('latin.py')], 2, /^$/, /latin\.py is not text in UTF-8: see byte 10/],
  [['python', file('notebook.py')], 3, /^$/, /SyntaxError: invalid syntax\n.*an instruction to a notebook/],
  [['python', file('nul.py')], 3, /^$/, /SyntaxError: source code string cannot contain null bytes/],
  [['python', file('empty.py')], 0, /^$/, /^$/],
  [
    ['python', file('long.py')],
    3,
    /^$/,
    /RuntimeError: a program of more than 1000000 characters is not run/,
  ],
  [['eval', file('set.jsonl'), '--model', 'nano'], 0, /^1\/2 = 50\.0 %$/, /percent {2}1\/2/],
  [
    ['eval', file('set.jsonl'), '--model', 'nano', '--votes', '3'],
    0,
    /^1\/2 = 50\.0 %$/,
    /Votes: \d of 6 solves were needed/,
  ],
  [['eval', file('recorded.jsonl'), '--model', 'recorded'], 0, /^1\/2 = 50\.0 %$/],
  [['eval', file('recorded.jsonl'), '--model', 'recorded', '--votes', '3'], 2, /^$/, /nothing is run/],
  [['grade', file('cases.json'), '--mode', 'paper'], 0, /^paper 2\/2$/],
  [['grade', file('cases.json'), '--mode', 'tutor'], 0, /^tutor 2\/2$/],
  [
    ['grade', file('otherwise.jsonl'), '--mode', 'paper'],
    3,
    /^row 3: "0\.5" against .* should be different, and is equal\npaper 2\/3$/,
  ],
  [
    ['grade', file('oddCases.jsonl'), '--mode', 'tutor'],
    2,
    /^tutor 1\/1$/,
    /Row 2 is left out: it has no "ref"/,
  ],
  [['grade', file('cases.json')], 2, /^$/, /--mode is paper or tutor/],
  [['eval', file('odd.jsonl'), '--model', 'recorded'], 2, /^$/, /Line 1 is no row: .*\n.*No line of/],
  [['replay', file('recorded.jsonl')], 0, /^2\/2 outputs identical$/],
  [['replay', file('recorded.jsonl'), '--browser'], 0, /^2\/2 outputs identical$/],
  [
    ['replay', file('other.jsonl')],
    3,
    /^row 0, program 0: unexplained\n.*"19"\n.*"18"\nunexplained: 1\n0\/1 outputs identical$/,
  ],
  [['replay', file('set.jsonl')], 2, /^$/, /No row of .* has a recorded program/],
  [['replay', folder], 2, /^$/, /There is no file/],
  [['replay', file('latin.py')], 2, /^$/, /is not text in UTF-8/],
  [['replay'], 2, /^$/, /One file is needed/],
  [['bench', 'nothing'], 2, /^$/, /There is no bench nothing/],
])('%j', async (args, code, out, err = /^/) => {
  const ended = await command(...args)
  expect(ended.out).toMatch(out)
  expect(ended.err).toMatch(err)
  expect(ended.code).toBe(code)
})

test.each(['webllm', 'wllama'])(
  '--engine %s: that engine answers, or a sentence says what is missing',
  async (engine) => {
    const { code, out, err } = await command('solve', 'What is 15% of 240?', '--json', '--engine', engine)
    if (engine === 'webllm' && !hasPack) {
      expect(err).toMatch(/no files for webllm here.*npm run -s kit:library/)
      expect(code).toBe(2)
    } else expect(JSON.parse(out)).toMatchObject({ answer: '36', engine })
  },
)

test('--json is one object', async () => {
  const solved = await command('solve', 'What is 15% of 240?', '--json')
  expect(JSON.parse(solved.out)).toMatchObject({ answer: '36', model: 'nano', sentence: 'Answered.' })
  const ran = await command('python', file('broken.py'), '--json')
  expect(JSON.parse(ran.out)).toEqual({
    stdout: '1\n',
    value: null,
    error: 'ZeroDivisionError: division by zero',
    ms: expect.any(Number),
  })
})

test('an evaluation that was stopped goes on where it was', async () => {
  const args = ['eval', file('set.jsonl'), '--model', 'nano', '--out', file('results.jsonl')]
  const first = await command(...args, '--limit', '1')
  expect([first.out, first.code]).toEqual(['1/1 = 100.0 %', 0])
  const second = await command(...args)
  expect(second.err).toContain('1 rows are in')
  expect(second.out).toBe('1/2 = 50.0 %')
})
