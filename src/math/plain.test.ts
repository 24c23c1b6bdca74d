import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floods } from './hostileTexts.ts'
import { plainFormula, plainText } from './plain.ts'

describe('plainText', () => {
  test.each([
    ['The answer is $\\boxed{60}$.', 'The answer is 60.'],
    ['\\boxed{60}', '60'],
    ['**Bold** and *em* and `code`', 'Bold and em and code'],
    ['## Plan', 'Plan'],
    ['[see](http://a/b) ![alt](x)', 'see alt'],
    ['It costs $5 and \\$6', 'It costs $5 and $6'],
    ['2*3*4', '2*3*4'],
    ['snake_case_name', 'snake_case_name'],
    ['a\nb', 'a\nb'],
  ])('%j', (text, expected) => expect(plainText(text)).toBe(expected))
})

describe('plainFormula', () => {
  test.each([
    ['\\frac{3}{4}', '3/4'],
    ['\\dfrac34', '3/4'],
    ['\\frac{a+b}{2}', '(a+b)/2'],
    ['x^2', 'x^2'],
    ['x^{10}', 'x^10'],
    ['x^{n+1}', 'x^(n+1)'],
    ['x_{1}', 'x_1'],
    ['90^\\circ', '90°'],
    ['90^{\\circ}', '90°'],
    ['\\sqrt{2}', '√2'],
    ['\\sqrt[3]{x+1}', '∛(x+1)'],
    ['3\\sqrt{2}', '3√2'],
    ['2\\pi r', '2π r'],
    ['a\\cdot b', 'a · b'],
    ['x\\le 5', 'x ≤ 5'],
    ['\\text{five apples}', 'five apples'],
    ['\\left(\\frac12, 1\\right)', '(1/2, 1)'],
    ['\\{1,2\\}', '{1,2}'],
    ['32,\\!348', '32,348'],
    ['50\\%', '50%'],
    ['\\$5', '$5'],
    ['\\sin x', 'sin x'],
    ['\\binom{5}{2}', 'C(5, 2)'],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '1 2; 3 4'],
    ['\\begin{array}{cc}1&2\\end{array}', '1 2'],
    ['x\\equiv 1\\pmod{7}', 'x ≡ 1 (mod 7)'],
    ['\\constructor', 'constructor'],
  ])('%s', (tex, expected) => expect(plainFormula(tex)).toBe(expected))
})

test('it never fails', () => {
  const part = fc.constantFrom(
    '\\',
    '\\frac',
    '\\sqrt',
    '{',
    '}',
    '[',
    ']',
    '^',
    '_',
    'x',
    ' ',
    '\\begin',
    '\\left',
    '\\\\',
    '$',
    '😀',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(plainFormula(parts.join(''))).toBeTypeOf('string')
      expect(plainText(parts.join(''))).toBeTypeOf('string')
    }),
    { numRuns: 1_000 },
  )
})

test.each(floods)('%s take little time', (_name, text) => {
  const start = performance.now()
  plainText(text)
  plainFormula(text)
  expect(performance.now() - start).toBeLessThan(15_000)
})
