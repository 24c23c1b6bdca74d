import { expect, test } from 'vitest'
import { cases } from './cases.fixture.ts'
import { gradeAnswer } from './grade.ts'
import { sentenceOf } from './sentence.ts'

test.each<[answer: string, reference: string, sentence: string]>([
  ['5', '5', 'Right.'],
  ['2/4', '1/2', 'Right, but the fraction can be simplified.'],
  ['5', '5 cm', 'Right, but it should have its unit.'],
  ['5 m', '500 cm', 'Right, but it is in another unit than the one expected.'],
  ['-3', '3', 'Not yet: check the sign.'],
  ['250', '2.5', 'Not yet: the digits look right, so check the decimal point, the zeros and the units.'],
  ['1.414', '\\sqrt{2}', 'Not yet: this is rounded, and the exact value is asked.'],
  ['1', '1,2', 'Not yet: something is missing.'],
  ['1,3', '1,2', 'Not yet: 1 of 2 parts is right.'],
  ['(0,1]', '(0,1)', 'Not yet: the ends are right, but look again at which of them belong to it.'],
  ['x=5', '(1,2)', 'Not yet: a tuple is expected here, and this is a number.'],
  ['', '5', 'There is no answer yet.'],
  ['\\frac{', '5', 'This could not be read. Write it as a number, a formula or a list.'],
])('%j against %j: %s', (answer, reference, sentence) =>
  expect(sentenceOf(gradeAnswer(answer, reference))).toBe(sentence),
)

test('no sentence has a number of the reference in it', () => {
  for (const [answer, reference] of Object.values(cases).flat()) {
    const verdict = gradeAnswer(answer, reference)
    if (verdict.type !== 'wrong' || /^(?:missing|extra|entries)$/.test(verdict.reason.type)) continue
    expect(sentenceOf(verdict)).not.toMatch(/\d/)
  }
})
