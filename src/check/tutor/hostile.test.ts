import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { sentenceOf } from './sentence.ts'
import { isRight } from './verdict.ts'

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, k) => part(k))

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['code', "__import__('os').system('ls')"],
  ['more code', '(lambda: 1)()'],
  ['a template', '${7*7}'],
  ['a tower', '9^9^9^9'],
  ['a tower of braces', '9^{9^{9^{9}}}'],
  ['a power in Python', '2**10**9'],
  ['a power of a power', '10^(10^10)'],
  ['a long tower', `${'2^'.repeat(900)}2`],
  ['a tower of e', 'e^{e^{e^{e^{e}}}}'],
  ['an endless number', '1e400000'],
  ['many digits', '9'.repeat(1999)],
  ['a gigantic fraction', `1/${'9'.repeat(1900)}`],
  ['a root of many digits', `sqrt(${'9'.repeat(1900)})`],
  ['a sum of fractions', many(250, (k) => `1/${10007 + 2 * k}`).join('+')],
  ['10 MB of braces', '{'.repeat(10_000_000)],
  ['10 MB of digits', '1'.repeat(10_000_000)],
  ['brackets', '('.repeat(2000)],
  ['closed brackets', `${'('.repeat(990)}1${')'.repeat(990)}`],
  ['lists in lists', `${'['.repeat(900)}${']'.repeat(900)}`],
  ['roots in roots', `${'\\sqrt{'.repeat(250)}2${'}'.repeat(250)}`],
  ['texts in texts', '\\text{'.repeat(300)],
  ['functions of functions', `${'\\sin '.repeat(390)}x`],
  ['fractions without end', `${'\\frac'.repeat(390)}1`],
  ['signs', `${'-'.repeat(1998)}1`],
  ['bars', '|'.repeat(2000)],
  ['commas', ','.repeat(2000)],
  ['equals signs', '='.repeat(2000)],
  ['backslashes', '\\'.repeat(2000)],
  ['dollars', '$'.repeat(2000)],
  ['factorials', `5${'!'.repeat(1000)}`],
  ['a factorial of a factorial', '(2000!)!'],
  ['a large power', '(x+1)^5000'],
  ['a large power of many', '(a+b+c+d+f+g+h+k+l+m+n+p+q+r+s+t)^9'],
  ['a product of roots', many(100, (k) => `(1+sqrt(${k + 2}))`).join('*')],
  ['a long list of sines', many(150, (k) => `sin(${k})`).join(',')],
  ['a long list', many(900, (k) => `${k % 10}`).join(',')],
  ['choices', 'A. '.repeat(600)],
  ['a long decimal', `1.${'1'.repeat(1900)}...`],
  ['sums of units', '5 ft 3 in '.repeat(190)],
  ['unions', `${'(0,1)\\cup'.repeat(220)}(0,1)`],
  ['units', `5${' cm^4'.repeat(390)}`],
  ['number words', 'one hundred and '.repeat(120)],
  ['open LaTeX', '\\frac{1}{'],
  ['an open matrix', '\\begin{pmatrix} 1 & 2'],
  ['an unknown environment', '\\begin{tikzpicture}\\end{tikzpicture}'],
  ['a macro', '\\def\\x{\\x\\x}\\x'],
  ['marks on marks', '5\u0337\u0322\u031B\u0354\u0353\u030C\u0301\u0300'.repeat(40)],
  ['half a surrogate pair', '\uD800'],
  ['the other half', '5\uDFFF'],
  ['nothing to be seen', '\u200B\u200B'],
  ['a prototype', '__proto__'],
  ['a method of objects', 'constructor'],
  ['another method', 'toString'],
]

describe('hostile input never counts as right, never throws', () => {
  test.each(hostile)('%s', (_, text) => {
    expect(isRight(gradeAnswer(text, '1'))).toBe(text.startsWith('-'))
    expect(isRight(gradeAnswer('7', text))).toBe(false)
    expect(sentenceOf(gradeAnswer(text, text))).toMatch(/\.$/)
  })
})

test('any two texts have a verdict', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), notation())
  fc.assert(
    fc.property(text, text, (answer, reference) => {
      expect(sentenceOf(gradeAnswer(answer, reference))).toMatch(/\.$/)
    }),
    { numRuns: 3000 },
  )
})

const nearly =
  String.raw`1 23 0.5 x y i e pi \pi + - * / ^ ( ) [ ] { } \{ \} , ; : = < > \le | ! % $ _ ' \frac \sqrt sqrt \sin log \log_ ` +
  String.raw`cm m eggs and or \cup \in \pm \infty ^\circ \left \right & \\ \begin{pmatrix} \end{pmatrix} ½ ² √ ∞ one half ` +
  String.raw`hundred \lfloor \rfloor \binom`

/** What is nearly mathematics. */
function notation(): fc.Arbitrary<string> {
  const part = fc.constantFrom(...nearly.split(' '), ' ', '\\text{ cm}')
  return fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))
}
