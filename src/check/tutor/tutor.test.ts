import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cases } from './cases.fixture.ts'
import { extractAnswer } from '../../solve/answer.ts'
import { mumathCode } from '../../solve/protocols.ts'
import { gradeAnswer } from './grade.ts'
import { readShapes } from './read.ts'
import { isRight, type Verdict } from './verdict.ts'

const types = { right: 'right', 'right-but': 'but', wrong: 'wrong', 'cannot-tell': 'unsure' } as const

/** `wrong factor 100`, `but not-simplified fraction`, `wrong entries 1/2`. */
function inShort(verdict: Verdict): string {
  if (verdict.type === 'right') return 'right'
  const { type, ...rest } = verdict.reason
  const details = type === 'entries' ? [Object.values(rest).join('/')] : Object.values(rest)
  return [types[verdict.type], type, ...details].join(' ')
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows.map(([answer, reference, verdict, question]) => ({ answer, reference, verdict, question })))(
    '$answer against $reference: $verdict',
    ({ answer, reference, verdict, question }) =>
      expect(inShort(gradeAnswer(answer, reference, question === undefined ? {} : { question }))).toBe(
        verdict,
      ),
  )
})

const corpora = process.env['MUMATH_CORPORA']
const casesFile = corpora ? `${corpora}/grader-cases.json` : ''

test.skipIf(!existsSync(casesFile))('agrees with what a tutor should say', () => {
  const rows: readonly { pred: string; ref: string; equal: boolean }[] = JSON.parse(
    readFileSync(casesFile, 'utf8'),
  )
  expect(rows.filter(({ pred, ref, equal }) => isRight(gradeAnswer(pred, ref)) !== equal)).toEqual([])
})

const questionsFile = corpora ? `${corpora}/questions/math-test-half.jsonl` : ''

test.skipIf(!existsSync(questionsFile))(
  'reads the answers of a published test, each right against itself',
  () => {
    const rows = readFileSync(questionsFile, 'utf8').trim().split('\n')
    const unread = rows.filter((row) => {
      const { problem, solution }: { problem: string; solution: string } = JSON.parse(row)
      const gold = extractAnswer(solution, mumathCode)?.text ?? ''
      expect([gold, gradeAnswer(gold, gold, { question: problem }).type]).toEqual([gold, 'right'])
      return readShapes(gold, 'reference', 'e').every((shape) => shape.type === 'text' && !shape.prose)
    })
    expect(unread).toEqual([])
  },
)
