import { renderToString } from 'katex'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WeightedCache } from './cache.ts'
import { preloadMath } from './load.ts'
import { renderFormula } from './Formula.tsx'
import { maxFormula } from './limits.ts'
import { typeset } from './typeset.ts'

describe('typeset', () => {
  test.each([
    String.raw`\frac{3}{4}`,
    String.raw`\boxed{60}`,
    String.raw`\begin{align*}x&=1\\&=2\end{align*}`,
    String.raw`\begin{pmatrix}1&2\\3&4\end{pmatrix}`,
    '5 €',
    '速度 = 5',
    `${'x+'.repeat(400)}x`,
    `${'{'.repeat(40)}x${'}'.repeat(40)}`,
    String.raw`\quad\quad\alpha\beta\gamma\cdots\implies\iff`,
    String.raw`\begin{matrix}${String.raw`1&2&3&4&5&6&7&8&9&10\\`.repeat(20)}\end{matrix}`,
  ])('%s', (tex) => expect(typeset(tex, true)).toMatchObject({ type: 'html' }))

  test.each([
    ['', 'nothing'],
    [String.raw`\frac{1}`, 'half a fraction'],
    [String.raw`\nosuch`, 'an unknown command'],
    [String.raw`\htmlData{a=b}{x}`, 'an attribute'],
    [String.raw`\def\a{x}\a`, 'a macro'],
    ['x'.repeat(maxFormula + 1), 'too long'],
    ['{'.repeat(60) + '}'.repeat(60), 'too deep'],
    [String.raw`\frac1`.repeat(500) + '1', 'too deep without braces'],
    [String.raw`\sqrt `.repeat(500) + 'x', 'too deep over spaces'],
    [String.raw`\begin{matrix}${'1&'.repeat(700)}\end{matrix}`, 'too many cells'],
  ])('the source of %s (%s)', (tex) => expect(typeset(tex, false)).toEqual({ type: 'source', source: tex }))

  test('nothing it lets through recurses enough to matter, nor takes long', () => {
    const part = fc.constantFrom(
      '\\frac',
      '\\sqrt',
      '\\text',
      '\\left(',
      '\\right)',
      '{',
      '}',
      '^',
      '_',
      '1',
      'x',
      '\\overline',
      '\\boxed',
      '\\hat',
      '&',
      '\\\\',
      ' ',
      '\\sum',
      '[',
      ']',
      "'",
      '\\color{red}',
      '\\rule{9em}{9em}',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.integer({ min: 1, max: 700 }), (parts, times) => {
        const tex = parts.join('').repeat(times).slice(0, maxFormula)
        const start = performance.now()
        typeset(tex, true)
        expect(performance.now() - start).toBeLessThan(10_000)
      }),
      { numRuns: 150 },
    )
  })

  test('a length in a formula is capped', () => {
    const rule = typeset(String.raw`\rule{9999em}{9999em}`, true)
    expect(rule.type === 'html' && rule.html).not.toContain('9999em;')
    expect(renderToString(String.raw`\rule{9999em}{9999em}`)).toContain('9999em;')
  })
})

test('renderFormula gives the source until the renderer is there', async () => {
  expect(renderFormula('x^2', false)).toEqual({ type: 'source', source: 'x^2' })
  await preloadMath()
  expect(renderFormula('x^2', false)).toEqual(typeset('x^2', false))
})

describe('WeightedCache', () => {
  test('the least recently used go when the weight is over the limit', () => {
    const made: string[] = []
    const cache = new WeightedCache<string>(10, (value) => value.length)
    const get = (key: string) => cache.get(key, () => (made.push(key), key))
    for (const key of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) get(key)
    expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb'])
  })

  test('its weight stays within the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), (keys) => {
        const cache = new WeightedCache<string>(20, (value) => value.length)
        for (const key of keys) expect(cache.get(key, () => key)).toBe(key)
        expect(cache.weight).toBeLessThanOrEqual(20)
      }),
    )
  })
})
