import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRecordings } from '../../../tools/lib/replayCells.ts'
import { reduce, type Transcript } from '../../solve/transcript.ts'
import type { End, Output, SolveEvent } from '../../solve/types.ts'
import { evidenceSentence } from '../../ui/AnswerCard/evidenceSentence.ts'
import { gradeAnswer } from '../tutor/grade.ts'
import { isRight } from '../tutor/verdict.ts'
import { findEquationEvidence } from './equationEvidence.ts'
import { substituteBack } from './substituteBack.ts'

const answered = (text: string): End => ({ type: 'answered', answer: { text, source: 'boxed' } })

function transcriptOf(code: string, end: End | undefined, error?: Output['error'], protocol = 'nano') {
  const events: readonly SolveEvent[] = [
    { type: 'asked', question: 'Q', protocol, model: 'nano' },
    { type: 'text', text: `Solve it.\n\`\`\`python\n${code}\n\`\`\`\n` },
    { type: 'running', code },
    {
      type: 'ran',
      feedback: '',
      output: { stdout: '', variables: [], figures: [], ms: 1, ...(error && { error }) },
    },
    ...(end ? [{ type: 'ended', end } as const] : []),
  ]
  const transcript = events.reduce<Transcript | undefined>(reduce, undefined)
  if (!transcript) throw new Error('no events')
  return transcript
}

const linear = "from sympy import symbols, solve\nx = symbols('x')\nprint(solve(3 * x + 5 - (20), x))"
const system =
  "from sympy import symbols, solve\nx, y = symbols('x y')\n" +
  's = solve([1 * x + 1 * y - (10), 1 * x - 1 * y - (2)], [x, y])\nprint((s[x], s[y]))'

test.each<[code: string, answer: string, sentence: string | undefined]>([
  [linear, '5', 'It satisfies the equation that the program solved: 3x + 5 − 20 = 0.'],
  [linear, '6', undefined],
  [system, '(6, 4)', 'It satisfies the equations that the program solved: x + y − 10 = 0, x − y − 2 = 0.'],
  [system, '4', 'As y, it satisfies the equations that the program solved: x + y − 10 = 0, x − y − 2 = 0.'],
  [
    linear.replace('3 * x + 5 - (20)', 'x**2 - 5*x + 6'),
    '2, 3',
    'Each of its values satisfies the equation that the program solved: x² − 5x + 6 = 0.',
  ],
  [
    linear.replace('3 * x + 5 - (20)', '3*x - 10'),
    '3.33',
    'It is an exact solution of the equation that the program solved, rounded: 3x − 10 = 0.',
  ],
  [
    linear.replace('3 * x + 5 - (20)', '3*x < 12'),
    'x < 4',
    'It is the solution of the inequality that the program solved: 3x < 12.',
  ],
])('%s: %s', (code, answer, sentence) => {
  const evidence = findEquationEvidence(transcriptOf(code, answered(answer)))
  expect(evidence.map(evidenceSentence)).toEqual(sentence === undefined ? [] : [sentence])
})

test('nothing before the end, without an answer, or where the program failed', () => {
  const error = { kind: 'raised', line: 'ValueError' } as const
  const none = [
    transcriptOf(linear, undefined),
    transcriptOf(linear, { type: 'no-answer' }),
    transcriptOf(linear, answered('5'), error),
  ]
  expect(none.map(findEquationEvidence)).toEqual([[], [], []])
})

test('what the protocol puts before a program is read too', () => {
  const code = 'x = sp.symbols("x")\nprint(sp.solve(x - 4, x))'
  expect(findEquationEvidence(transcriptOf(code, answered('4'), undefined, 'numina-math'))).toHaveLength(1)
  expect(findEquationEvidence(transcriptOf(code, answered('4')))).toEqual([])
})

const corpora = process.env['MUMATH_CORPORA'] ?? ''

/** docs/evaluation.md has these figures. */
test.skipIf(!existsSync(`${corpora}/transcripts`)).each([
  ['mathcoder-l-7b-simuleq', { satisfies: [195, 251], none: [23, 168] }],
  ['mathcoder-l-7b-svamp', { satisfies: [44, 49], none: [5, 22] }],
  ['tora-code-34b-gsm8k', { satisfies: [2, 2], none: [3, 6] }],
])('right answers of those whose program solves, in %s', (name, counts) => {
  const content = readFileSync(`${corpora}/transcripts/${name}.jsonl`, 'utf8')
  const lines = content.trim().split('\n')
  const found = { satisfies: [0, 0], none: [0, 0] }
  for (const { row, cells, format } of readRecordings(content).rows) {
    const code = cells.map((cell) => cell.code).join('\n')
    if (!/sympy/.test(code) || !/solve\w*\(/.test(code)) continue
    const line = JSON.parse(lines[row] ?? '')
    const [answer, gold] =
      format === 'tora' ? [line.pred[0], line.gt] : [line.completion, line.ground_truth.answer]
    const programs = cells.map(({ code, output }) => ({
      code,
      variables: [],
      failed: /Traceback|Error: /.test(output),
    }))
    const evidence = substituteBack(`${answer}`, programs, format === 'tora' ? 'fresh' : 'kept')
    const count = found[evidence ? 'satisfies' : 'none']
    count[1] = (count[1] ?? 0) + 1
    if (isRight(gradeAnswer(`${answer}`, `${gold}`))) count[0] = (count[0] ?? 0) + 1
  }
  expect(found).toEqual(counts)
})
