import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { isRight, type Verdict } from './verdict.ts'

const runs = { numRuns: 300 }
const verdict = (answer: string, reference: string) => gradeAnswer(answer, reference).type
const whole = fc.integer({ min: -999, max: 999 })
const positive = fc.integer({ min: 1, max: 999 })

/** One expression in three notations. */
interface Written {
  readonly tex: string
  readonly python: string
  readonly unicode: string
}

const number = positive.map((n): Written => ({ tex: `${n}`, python: `${n}`, unicode: `${n}` }))
const name = fc
  .constantFrom('x', 'y', 'z')
  .map((text): Written => ({ tex: text, python: text, unicode: text }))
const constant = fc.constant<Written>({ tex: '\\pi', python: 'pi', unicode: 'π' })

const expression: fc.Arbitrary<Written> = fc.letrec<{ any: Written }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    name,
    constant,
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => join(a, b, [' + ', ' + ', '+'])),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => join(a, b, [' - ', ' - ', '−'])),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      tex: `\\left(${a.tex}\\right) \\cdot \\left(${b.tex}\\right)`,
      python: `(${a.python})*(${b.python})`,
      unicode: `(${a.unicode})·(${b.unicode})`,
    })),
    fc.tuple(tie('any'), positive).map(([a, n]) => ({
      tex: `\\frac{${a.tex}}{${n}}`,
      python: `(${a.python})/${n}`,
      unicode: `(${a.unicode})÷${n}`,
    })),
    tie('any').map((a) => ({
      tex: `(${a.tex})^{2}`,
      python: `(${a.python})**2`,
      unicode: `(${a.unicode})²`,
    })),
    positive.map((n) => ({ tex: `\\sqrt{${n}}`, python: `sqrt(${n})`, unicode: `√${n}` })),
  ),
})).any

function join(a: Written, b: Written, [tex, python, unicode]: readonly [string, string, string]): Written {
  return {
    tex: `(${a.tex})${tex}(${b.tex})`,
    python: `(${a.python})${python}(${b.python})`,
    unicode: `(${a.unicode})${unicode}(${b.unicode})`,
  }
}

const isCounted = (found: Verdict) => isRight(found) || found.type === 'cannot-tell'

test('every expression is right against itself, in any notation', () => {
  fc.assert(
    fc.property(expression, (all) => {
      const ways = [all.tex, all.python, all.unicode]
      for (const answer of ways) {
        for (const reference of ways) expect(gradeAnswer(answer, reference)).toSatisfy(isCounted)
      }
    }),
    runs,
  )
})

test('with something added it is wrong', () => {
  fc.assert(
    fc.property(expression, positive, ({ tex, python }, n) => {
      expect(isRight(gradeAnswer(`${python} + ${n}`, tex))).toBe(false)
      expect(isRight(gradeAnswer(tex, `${python} + w`))).toBe(false)
    }),
    runs,
  )
})

test('with the other sign a number is wrong, and it is said why', () => {
  fc.assert(
    fc.property(positive, positive, (n, d) => {
      for (const one of [`${n}`, `${n}/${d}`, `\\frac{${n}}{${d}}`, `\\sqrt{${n}}`, `${n}\\pi`]) {
        expect(gradeAnswer(`-${one}`, one)).toEqual({ type: 'wrong', reason: { type: 'sign' } })
        expect(gradeAnswer(one, `-${one}`)).toEqual({ type: 'wrong', reason: { type: 'sign' } })
      }
    }),
    runs,
  )
})

test('a fraction, its decimal and its percentage are one number', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(1, 2, 4, 5, 8, 10, 20, 25, 50, 100), (n, d) => {
      const all = [`${n}/${d}`, `\\frac{${n}}{${d}}`, `${n / d}`, `${(100 * n) / d}\\%`, `${2 * n}/${2 * d}`]
      for (const answer of all)
        for (const reference of all) expect(gradeAnswer(answer, reference)).toSatisfy(isRight)
    }),
    runs,
  )
})

test('two numbers are the same only if they are', () => {
  const fraction = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 30 }))
  fc.assert(
    fc.property(fraction, fraction, ([a, b], [c, d]) => {
      expect(isRight(gradeAnswer(`${a}/${b}`, `\\frac{${c}}{${d}}`))).toBe(a * d === c * b)
    }),
    runs,
  )
})

test('a product multiplied out is the same polynomial, and no other', () => {
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      const product = `(x + ${a})(x + ${b})(y - ${c})`
      const square = `x^2*y + ${a + b}*x*y + ${a * b}*y - ${c}*x^2 - ${(a + b) * c}*x - ${a * b * c}`
      expect(verdict(square, product)).toBe('right')
      expect(verdict(product, `${square} + 1`)).toBe('wrong')
    }),
    runs,
  )
})

test('the order of solutions does not matter, that of coordinates does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(whole, { minLength: 2, maxLength: 6 }), (numbers) => {
      const [list, back] = [numbers.join(', '), numbers.toReversed().join(', ')]
      expect(verdict(back, list)).toBe('right')
      expect(verdict(`{${back}}`, `\\{${list}\\}`)).toBe('right')
      expect(verdict(`(${list})`, `(${list})`)).toBe('right')
      expect(verdict(`(${back})`, `(${list})`)).toBe('wrong')
      expect(gradeAnswer(numbers.slice(1).join(', '), list)).toEqual({
        type: 'wrong',
        reason: { type: 'missing', count: 1 },
      })
    }),
    runs,
  )
})

test('an equation is the same after rearranging and scaling, an inequality only after flipping', () => {
  fc.assert(
    fc.property(positive, positive, whole, positive, (a, b, c, k) => {
      const line = `${a}x + ${b}y = ${c}`
      expect(verdict(`${k * c} - ${k * a}x = ${k * b}y`, line)).toBe('right')
      expect(verdict(`${a}x + ${b}y = ${c + 1}`, line)).toBe('wrong')
      expect(verdict(`${-k * a}x > ${-k * c}`, `${a}x < ${c}`)).toBe('right')
      expect(verdict(`${-k * a}x < ${-k * c}`, `${a}x < ${c}`)).toBe('wrong')
    }),
    runs,
  )
})

test('what is right one way round is right the other, where neither side is special', () => {
  fc.assert(
    fc.property(expression, expression, ({ tex }, { python }) => {
      expect(isRight(gradeAnswer(tex, python))).toBe(isRight(gradeAnswer(python, tex)))
    }),
    runs,
  )
})
