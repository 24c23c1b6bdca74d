import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FakeModel } from '../../test/golden/recorded.ts'
import { solve } from './loop.ts'
import { buildPrompt } from './prompt.ts'
import { protocols } from './protocols.ts'
import { protocolOf, reduce, type Transcript } from './transcript.ts'
import type { ModelEvent, Output, Protocol, Python, PythonError } from './types.ts'

type Reason = Extract<ModelEvent, { type: 'end' }>['reason']

const question = 'What is 15% of 240?'
const program = 'We compute.\n```python\nprint(0.15 * 240)\n```\n'
const of = (id: string) => protocolOf({ protocol: id })
const printed = (stdout: string): Output => ({ stdout, variables: [], figures: [], ms: 1 })
const failed = (error: PythonError): Output => ({ ...printed('lost'), error })

/** A whole solution, its model and its Python played from what they say in turn. */
async function replay(
  protocol: Protocol,
  calls: readonly string[],
  outputs: readonly Output[] = [],
  end: Reason = 'eos',
) {
  const model = new FakeModel(calls, undefined, end)
  const left = [...outputs]
  const programs: string[] = []
  const python: Python = {
    run: ({ code }) => {
      programs.push(code)
      return Promise.resolve(left.shift() ?? printed(''))
    },
  }
  const means = { model, python, protocol, solution: 's', signal: new AbortController().signal }
  let transcript: Transcript | undefined
  let runs = 0
  for await (const event of solve(question, means)) {
    transcript = reduce(transcript, event)
    if (event.type === 'running') runs++
  }
  if (transcript?.phase.type !== 'ended') throw new Error('a solution ends')
  const whole = buildPrompt(protocol, question) + transcript.text
  return { given: model.prompts, whole, end: transcript.phase.end, programs, runs }
}

const digits = '1234567890'.repeat(50)
const division: PythonError = {
  kind: 'raised',
  line: 'ZeroDivisionError: division by zero',
  traceback: `Traceback (most recent call last):
  File "<program>", line 5, in <module>
    print(half(1) / 0)
          ~~~~~~~~^~~
  File "<program>", line 4, in half
    return x / 0
  File "/lib/python3.14/fractions.py", line 1, in _div
    raise ZeroDivisionError
ZeroDivisionError: division by zero
`,
}
const frames = `Traceback (most recent call last):
  File "
    print(half(1) / 0)
  File "
    return x / 0
ZeroDivisionError: division by zero`
const timedOut = "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'"

/**
 * How the published code builds the text. MuMath: youweihao-tal/MuMath-Code, `infer/inference.py`. Qwen: QwenLM/Qwen-Agent,
 * `qwen_agent/agents/tir_agent.py` and `qwen_agent/tools/python_executor.py`. Numina:
 * project-numina/aimo-progress-prize, `kaggle-solution.ipynb`, `PythonREPL` and `process_code`; its model ends the
 * line of the closing fence itself.
 */
const published: readonly (readonly [id: string, closing: string, answer: string])[] = [
  ['mumath-code', '\n```\n', 'It is $\\boxed{36}$.'],
  ['qwen2.5-math', '\n```\n', 'It is $\\boxed{36}$.'],
  ['numina-math', '\n```', '\nIt is $\\boxed{36}$.'],
]

describe.each<[what: string, output: Output, told: Readonly<Record<string, string>>]>([
  ['a number', printed('36.0\n'), { 'mumath-code': '36.0', 'qwen2.5-math': '36.0', 'numina-math': '36.0' }],
  ['nothing', printed(' \n'), { 'mumath-code': 'Done', 'qwen2.5-math': '', 'numina-math': '' }],
  [
    'an error',
    failed(division),
    { 'mumath-code': division.line, 'qwen2.5-math': division.line, 'numina-math': frames },
  ],
  [
    'an error without its lines',
    failed({ kind: 'memory', line: 'MemoryError' }),
    { 'mumath-code': 'MemoryError', 'qwen2.5-math': 'MemoryError', 'numina-math': 'MemoryError' },
  ],
  [
    'no end in time',
    failed({ kind: 'time', line: 'in other words' }),
    { 'mumath-code': timedOut, 'qwen2.5-math': timedOut, 'numina-math': 'Timed out after 5 seconds.' },
  ],
  [
    'too much',
    printed(digits),
    {
      'mumath-code': `${digits.slice(0, 200)}...${digits.slice(0, 200)}`,
      'qwen2.5-math': `${digits.slice(0, 128)}...34567890${digits.slice(0, 120)}`,
      'numina-math': `${digits.slice(0, 200)} ... (output truncated)`,
    },
  ],
])('two rounds, byte for byte, after %s', (_, output, told) => {
  test.each(published)('%s', async (id, closing, answer) => {
    const { given, whole, end } = await replay(of(id), [program, answer], [output])
    const text = `${buildPrompt(of(id), question)}${program}\`\`\`output\n${told[id]}${closing}`
    expect(given[1]).toBe(text)
    expect(whole).toBe(text + answer)
    expect(end).toMatchObject({ type: 'answered', answer: { text: '36' } })
  })
})

describe('whether a program runs', () => {
  const boxed = `It is $\\boxed{36}$.\n${program}`
  test.each<[id: string, what: string, call: string, reason: Reason, runs: number]>([
    ['mumath-code', 'after a box', boxed, 'stop', 0],
    ['qwen2.5-math', 'after a box', boxed, 'stop', 1],
    ['numina-math', 'after a box', boxed, 'stop', 1],
    ['mumath-code', 'before words', `${program}So`, 'eos', 0],
    ['qwen2.5-math', 'before words', `${program}So`, 'eos', 1],
    ['numina-math', 'before words', `${program}So`, 'eos', 0],
    ['mumath-code', 'before the end token', program, 'eos', 1],
    ['qwen2.5-math', 'before the end token', program, 'eos', 1],
    ['numina-math', 'before the end token', program, 'eos', 0],
    ['qwen2.5-math', 'cut off', '```python\nprint(1', 'length', 0],
    ['qwen2.5-math', 'that is empty', '```python\n```', 'stop', 0],
    ['qwen2.5-math', 'that is not there', 'It prints\n', 'stop', 0],
    ['numina-math', 'that is not there', 'It prints\n', 'stop', 0],
  ])('%s: a program %s', async (id, _, call, reason, runs) => {
    const found = await replay({ ...of(id), maxCalls: 1, maxRuns: 1 }, [call], [], reason)
    expect(found.runs).toBe(runs)
  })

  test.each<[id: string, calls: number, runs: number, last: string]>([
    ['mumath-code', 4, 4, '\n```output\nDone\n```\n\nReach max function call limit.'],
    ['qwen2.5-math', 10, 10, '\n```\n```output\n\n```\n'],
    ['numina-math', 4, 3, '\n```output\n\n```We compute.\n```python\nprint(0.15 * 240)\n```'],
  ])('%s: %i calls and %i programs at most', async (id, calls, runs, last) => {
    const found = await replay(of(id), Array<string>(12).fill(program))
    expect(found.end).toEqual({ type: 'out-of-rounds' })
    expect([found.given.length, found.runs, found.programs.length]).toEqual([calls, runs, runs])
    expect(found.whole.slice(-last.length)).toBe(last)
  })
})

test('NuminaMath’s programs run with the names that they had there', async () => {
  const { programs } = await replay(of('numina-math'), ['```python\nsp.sqrt(8) # exact\n```\n', '\nSo'])
  expect(programs).toEqual(['import math\nimport sympy as sp\nprint(sp.sqrt(8) )'])
})

test.each(protocols.map(({ id }) => id))('%s: whatever is printed, it is no control token', async (id) => {
  const { controlTokens } = of(id)
  const noise = fc.array(fc.oneof(fc.constantFrom(...controlTokens), fc.string({ maxLength: 3 })))
  await fc.assert(
    fc.asyncProperty(noise, async (parts) => {
      const { given } = await replay(of(id), [program, 'So'], [printed(parts.join(''))])
      const added = given[1]?.slice(buildPrompt(of(id), question).length)
      for (const token of controlTokens) expect(added).not.toContain(token)
    }),
  )
})
