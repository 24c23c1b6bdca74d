import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeReplayers } from './replayer.ts'
import { type Replayed, replayFile } from './replayFile.ts'
import { countWhys, exitCodeOf } from './replayReport.ts'

/** A small file of both formats, through the real Pyodide. */
const folder = mkdtempSync(join(tmpdir(), 'mumath-replay-'))
const patient = new AbortController().signal
afterAll(() => rmSync(folder, { recursive: true }))

const notebook = (...cells: readonly (readonly [code: string, execution: string])[]) =>
  JSON.stringify({
    debug_result: cells.flatMap(([code, execution]) => [
      { role: 'code', content: code },
      { role: 'execution', content: execution },
    ]),
  })
const transcript = (code: string, output: string) =>
  JSON.stringify({ code: [`\`\`\`python\n${code}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`] })
const error = (cell: number, line: number, message: string) =>
  `${'-'.repeat(75)} ${message.split(':')[0]}      Traceback (most recent call last) Cell In[${cell}], line ${line}\n----> ${line} x\n ${message}`
const solving = "from sympy import *\nx, y = symbols('x y')\n"

type Expected = readonly (string | undefined)[]
const rows: readonly (readonly [line: string, whys: Expected])[] = [
  [
    notebook(
      [
        "from sympy import symbols, Eq, solve\r\n\r\nn, p = symbols('n p')\r\neq = Eq(n + p, 24)\r\nsolve((eq, Eq(3*n, 5*p)), (n, p))",
        '{n: 15, p: 9}',
      ],
      ['eq', 'Eq(n + p, 24)'],
      ['total = 3', '<empty_execution>'],
      ['total / 0', error(4, 1, 'ZeroDivisionError: division by zero')],
      ['total', '3'],
      [
        '[(i, 40 - i) for i in range(11)]',
        '[(0, 40),\n (1, 39),\n (2, 38),\n (3, 37),\n (4, 36),\n (5, 35),\n (6, 34),\n (7, 33),\n (8, 32),\n (9, 31),\n (10, 30)]',
      ],
    ),
    [undefined, undefined, undefined, undefined, undefined, undefined],
  ],
  // The names of the notebook before are not there.
  [notebook(['total', error(1, 1, "NameError: name 'total' is not defined")]), [undefined]],
  ['{"debug_result": "lost"}', []],
  [
    notebook(
      ['n = 5\nn.is_integer()', error(1, 2, "AttributeError: 'int' object has no attribute 'is_integer'")],
      ['n.is_integer', error(2, 1, "AttributeError: 'int' object has no attribute 'is_integer'")],
      ['n.is_integer', error(3, 2, "AttributeError: 'int' object has no attribute 'is_integer'")],
      ['a, b = 1, 2, 3', error(4, 1, 'ValueError: too many values')],
    ),
    ['version', 'version', 'unexplained', 'version'],
  ],
  [
    notebook(
      [`${solving}x*(y + 1)`, 'x*y + x'],
      ['solve(x**2 - 4, x)', '[2, -2]'],
      ['solve(x**2 - 4, x)', '[-2, 3]'],
      ['Rational(1, 2)', '0.500000000000000'],
      ['{x: 1, y: Rational(1, 3)}', '{y: 1/3, x: 2/2}'],
    ),
    ['version', 'version', 'unexplained', 'unexplained', 'version'],
  ],
  ['{ broken', []],
  [transcript('print(6 * 7)', '42'), [undefined]],
  [transcript('import random\nprint(random.random())', '0.5'), ['random']],
  [transcript('print(0.1 + 0.2)', '0.30000000000000005'), ['precision']],
  [transcript('print(6 * 7)', '41'), ['unexplained']],
  [transcript('import numpy\nprint(numpy.pi)', '3.141592653589793'), ['missing']],
]

function writeRows(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

describe('a file with both formats and two bad lines', () => {
  let replayed: Replayed
  beforeAll(async () => {
    const file = writeRows(
      'set.jsonl',
      rows.map(([line]) => line),
    )
    replayed = await replayFile(
      file,
      async () => nodeReplayers(),
      undefined,
      () => {},
      patient,
    )
  })

  test.each(rows.map(([, whys], row) => ({ row, whys })))('row $row: $whys', ({ row, whys }) => {
    const found = whys.map(
      (_, program) => replayed.differences.find((one) => one.row === row && one.program === program)?.why,
    )
    expect(found).toEqual(whys)
  })

  test('the bad lines are named, all others are replayed, and the exit code says so', () => {
    expect(replayed.bad.map(({ line }) => line)).toEqual([3, 6])
    expect(replayed.total).toBe(rows.flatMap(([, whys]) => whys).length)
    expect(replayed.identical + replayed.differences.length).toBe(replayed.total)
    expect(exitCodeOf(replayed)).toBe(2)
  })

  test('each reason but the last kind says what shows it', () => {
    for (const { why, how } of replayed.differences) expect(how === '').toBe(why === 'unexplained')
    expect(countWhys(replayed.differences)).toEqual({
      missing: 1,
      random: 1,
      version: 6,
      precision: 1,
      unexplained: 4,
    })
  })

  test('the differences are in the order of the file', () => {
    const places = replayed.differences.map(({ row, program }) => row * 100 + program)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

test('an abort between two programs stops it', async () => {
  const stopping = new AbortController()
  const many = Array.from({ length: 120 }, () => transcript('print(1)', '1'))
  const file = writeRows('many.jsonl', many)
  const replaying = replayFile(
    file,
    async () => nodeReplayers(),
    undefined,
    () => stopping.abort(),
    stopping.signal,
  )
  await expect(replaying).rejects.toMatchObject({ name: 'AbortError' })
})

test.each<[lines: readonly string[], sentence: RegExp]>([
  [[], /No row of .* has a recorded program/],
  [['{"code": ["only words"]}'], /No row of .* has a recorded program/],
  [['{"question": "q"}'], /Line 1 is not taken: it has neither/],
])('%j: %s', async (lines, sentence) => {
  const file = writeRows('nothing.jsonl', lines)
  await expect(
    replayFile(
      file,
      async () => nodeReplayers(),
      undefined,
      () => {},
      patient,
    ),
  ).rejects.toThrow(sentence)
})

test.each<[bad: number, whys: readonly ('version' | 'unexplained')[], exitCode: number]>([
  [0, [], 0],
  [0, ['version'], 0],
  [0, ['version', 'unexplained'], 3],
  [1, ['unexplained'], 2],
])('%i bad lines and %j: exit code %i', (bad, whys, exitCode) =>
  expect(
    exitCodeOf({
      bad: Array.from({ length: bad }, () => ({ line: 1, why: 'it is no JSON' })),
      differences: whys.map((why) => ({ row: 0, program: 0, recorded: '1', ours: '2', why, how: '' })),
    }),
  ).toBe(exitCode),
)
