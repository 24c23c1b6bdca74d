import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Variable } from '../../solve/types.ts'
import { substituteBack } from './substituteBack.ts'

const sympy = 'from sympy import *\nx, y, n, p = symbols("x y n p")\n'

const ran = (code: string, variables: readonly Variable[] = []) => ({ code, variables, failed: false })

/** The equations that the answer satisfies, or nothing. */
const found = (answer: string, ...programs: readonly string[]) =>
  substituteBack(
    answer,
    programs.map((code) => ran(sympy + code)),
    'fresh',
  )?.equations.join('; ')

describe('the equation that a program solved', () => {
  test.each<[code: string, answer: string, equations: string]>([
    ['print(solve(2*x+3-11, x))', '4', '2x + 3 − 11 = 0'],
    ['solve(Eq(2*x + 3, 11), x)', '4', '2x + 3 = 11'],
    ['solve(Eq(2*x + 3, 11))', 'x = 4', '2x + 3 = 11'],
    ['eq = Eq(2*x + 3, 11)\nprint(solve(eq, x)[0])', '4', '2x + 3 = 11'],
    ['eq = Eq(2*x + 3, 11)\nprint(solve(eq, x)[0])', '\\text{cost} = 4', '2x + 3 = 11'],
    ['print([s for s in solve(x**2 - 9, x) if s > 0][0])', '3', 'x² − 9 = 0'],
    ['price = 12\nprint(solve(price*x - 60, x))', '5', '12x − 60 = 0'],
    ['a, b = 3, 12\neq = Eq(a*x, b)\nsolve(eq, x)', '4', '3x = 12'],
    ['print(solveset(x**2 - 5*x + 6, x, domain=S.Reals))', '\\{2, 3\\}', 'x² − 5x + 6 = 0'],
    ['print(solve(x**2 - 5*x + 6, x))', 'x = 2 \\text{ or } x = 3', 'x² − 5x + 6 = 0'],
    ['print(solve(x**2 - 2, x))', '\\pm\\sqrt{2}', 'x² − 2 = 0'],
    ['print(solve(x**2 + 1, x))', '-i, i', 'x² + 1 = 0'],
    ['print(solve(2**x - 8, x))', '3', '2^x − 8 = 0'],
    ['print(solve(Eq(2*x, 25), x))', '\\frac{25}{2}', '2x = 25'],
    ['print(solve(Eq(2*x, 25), x))', '12.5 \\text{ cm}', '2x = 25'],
    ['print(solve(Eq(100*x, 5), x))', '5\\%', '100x = 5'],
    ['print(solve(Eq(n/p, Rational(5, 3)).subs(p, 9), n))', '15', 'n/9 = 5/3'],
    ['print(nsolve(x**3 - 27, x, 2))', '3', 'x³ − 27 = 0'],
    ['print(solve(2*x + y - 3, y))', '3 - 2x', '2x + y − 3 = 0'],
    ['eq = Eq(x, 3*n)\nprint(solve(eq.rhs - 12, n))', '4', '3n − 12 = 0'],
    [
      'def f():\n    """A riddle: solve(x)."""\n    eq = Eq(\n        x + 2,  # two more\n        7,\n    )\n    return solve(eq, x)[0]\nprint(f())',
      '5',
      'x + 2 = 7',
    ],
    ['import sympy as sp\nz = sp.Symbol("z")\nprint(sp.solve(sp.Eq(z/4, 3), z))', '12', 'z/4 = 3'],
    ['left = symbols("left")\nsolve(Eq(43 - left, 21), left)', '22', '43 − left = 21'],
    ['x1 = symbols("x1")\nsolve(x1 - 2*3 - 1, x1)', 'x_1 = 7', 'x_1 − 2 · 3 − 1 = 0'],
    ['print(solve(2*x + 3 < 11, x))', 'x < 4', '2x + 3 < 11'],
    ['print(solve(2*x + 3 < 11, x))', '(-\\infty, 4)', '2x + 3 < 11'],
    ['print(solve_univariate_inequality(x**2 >= 4, x))', '(-\\infty, -2] \\cup [2, \\infty)', 'x² ≥ 4'],
    ['print(solve(x**2 < 2, x))', '-\\sqrt{2} < x < \\sqrt{2}', 'x² < 2'],
  ])('%s: %s', (code, answer, equations) => expect(found(answer, code)).toBe(equations))

  test.each<[code: string, answer: string]>([
    ['print(solve(2*x+3-11, x))', '5'],
    ['print(solve(2*x+3-11, x))', 'y = 4'],
    ['print(solve(2*x+3-11, x)[0] + 1)', '5'],
    ['print(solve(2*x+3-11, x))', '2x + 1'],
    ['print(solve(2*x+3-11, x))', '4, 5'],
    ['print(solve(x**2 - 5*x + 6, x))', '2, 4'],
    ['print(solve(x - x, x))', '4'],
    ['print(solve(2*(x + 1) - 2*x - 2, x))', '4'],
    ['print(solve(Eq(y, 3), x))', '3'],
    ['print(solve(Eq(x, 3), x))', '3'],
    ['print(solve(2*x + y - 3, x))', '1'],
    ['print(solve(1/(x - 2), x))', '2'],
    ['print(solve((x - 2)*(x - 1)/(x - 2), x))', '2'],
    ['a = int(input())\nprint(solve(a*x - 8, x))', '4'],
    ['a = 2\nfor k in range(3):\n    a = a + 1\nprint(solve(a*x - 8, x))', '4'],
    ['a = 2\na += 1\nprint(solve(a*x - 8, x))', '4'],
    ['if 1 > 2:\n    print(solve(2*x - 8, x))\nprint(4)', '4'],
    ['def f():\n    return solve(2*x - 8, x)\nprint(4)', '4'],
    ['def f(a):\n    return solve(a*x - 8, x)\na = 2\nprint(f(3))', '4'],
    ['a = 2\ndef f():\n    return solve(a*x - 8, x)\na = 3\nprint(f())', '4'],
    ['def solve(*all):\n    return 4\nprint(solve(2*x - 8, x))', '4'],
    ['eqs = [x + y - 5]\neqs.append(x - y - 1)\nprint(solve(eqs, [x, y]))', '3'],
    ['eqs = [x + y - 5]\nothers = eqs\nothers.append(x - y - 1)\nprint(solve(eqs + [x - 4], [x, y]))', '4'],
    ['a = others = [2*x - 8]\nothers[0] = x\nprint(solve(a, x))', '4'],
    ['a = [2*x - 8]\ndef f():\n    a.append(x)\nf()\nprint(solve(a, x))', '4'],
    ['print(solve(2*x == 8, x))', '4'],
    ['print(solve(2*x ^ 8, x))', '4'],
    ['print(solve(8 // 3 * x - 8, x))', '4'],
    ['print(4) # solve(2*x - 8, x)', '4'],
    ['print(solve(2*x + 3 < 11, x))', '3'],
    ['print(solve(2*x + 3 < 11, x))', 'x > 4'],
    ['print(solve(2*x + 3 < 11, x))', 'x \\le 4'],
    ['print(solve(x**2 < 2, x))', 'x < \\sqrt{2}'],
  ])('none: %s: %s', (code, answer) => expect(found(answer, code)).toBeUndefined())
})

describe('a system', () => {
  const system = 'eq1 = Eq(x + y, 10)\neq2 = Eq(3*x - y, 2)\n'

  test.each<[code: string, answer: string, symbols: readonly string[] | undefined]>([
    [`${system}print(solve((eq1, eq2), (x, y)))`, '3', ['x']],
    [`${system}print(solve([eq1, eq2], [x, y])[y])`, '7', ['y']],
    [`${system}print(solve([eq1, eq2], x, y))`, '(3, 7)', ['x', 'y']],
    [`${system}print(solve([eq1, eq2], y, x))`, '(3, 7)', undefined],
    [`${system}print(solve([eq1, eq2]))`, '(3, 7)', undefined],
    [`${system}print(solve([eq1, eq2]))`, 'x = 3, y = 7', ['x', 'y']],
    [`${system}print(linsolve([eq1, eq2], (x, y)))`, '(x, y) = (3, 7)', ['x', 'y']],
    [`${system}print(linsolve([eq1, eq2], (x, y)))`, '(x, y) = (7, 3)', undefined],
    [`${system}print(solve([eq1, eq2], (x, y)))`, 'y = 3', undefined],
    [`${system}print(solve([eq1, eq2], (x, y)))`, '10', undefined],
    ['print(solve([x + y - 10, x - y], (x, y)))', '5', undefined],
    ['print(solve([x + y - 10, x - y], (x, y)))', 'x = 5', ['x']],
    ['print(solve([x + y - 10], (x, y)))', '5', undefined],
    ['print(solve([x + y - 5, x*y - 6], (x, y)))', '(2, 3), (3, 2)', ['x', 'y']],
    ['print(solve([x + y - 5, x*y - 6], (x, y)))', '(2, 3), (3, 3)', undefined],
    ['print(solve([n + p - 24, Eq(n/p, 5/3)], (n, p)))', '15', ['n']],
    [`${system}y_of_x = solve(eq1, y)[0]\nprint(solve(eq2.subs(y, y_of_x), x)[0])`, '3', ['x']],
    [`${system}y_of_x = solve(eq1, y)[0]\nprint(solve(eq2.subs(y, y_of_x), x)[0])`, '7', ['y']],
    ['a = solve(2*x - 10, x)[0]\nprint(solve(x + a - 12, x))', '6', undefined],
    ['r = solve(x**2 - 9, x)\nprint(solve(y - r[0] - r[1], y))', '6', undefined],
  ])('%s: %s', (code, answer, symbols) =>
    expect(substituteBack(answer, [ran(sympy + code)], 'fresh')?.symbols).toEqual(symbols),
  )
})

test.each<[code: string, answer: string, rounded: boolean | undefined]>([
  ['solve(3*x - 100, x)', '33.33', true],
  ['solve(3*x - 100, x)', '33.333333333333336', true],
  ['solve(3*x - 100, x)', '33.34', undefined],
  ['solve(4*x - 3, x)', '0.75', false],
  ['solve(4*x - 3, x)', '1', undefined],
  ['solve(1000*x - 3524970, x)', '3525', true],
  ['solve(x**2 - 2, x)', '1.41', true],
  ['solve(x**2 - 2, x)', '1.42', undefined],
  ['solve(x**2 - 2, x)', '-1.41, 1.41', true],
  ['solve(2**x - 10, x)', '3.32', true],
  ['solve(1/(x - sqrt(2)), x)', '1.41', undefined],
  ['solve([3*x + y - 10, x - y], (x, y))', '(2.5, 2.5)', false],
  ['solve([3*x + y - 11, x + 2*y - 10], (x, y))', '2.4', false],
  ['solve([3*x + 3*y - 11, x - y - 1], (x, y))', '2.33', true],
])('rounded: %s: %s', (code, answer, rounded) =>
  expect(substituteBack(answer, [ran(sympy + code)], 'fresh')?.rounded).toBe(rounded),
)

describe('of several programs', () => {
  const first = 'a = 3\neq = Eq(a*x, 12)\nprint(solve(eq, x))'

  test('the last that solves counts', () => {
    expect(found('4', first, 'print(4)')).toBe('3x = 12')
    expect(found('4', first, 'print(solve(5*x - 10, x))')).toBeUndefined()
  })
  test('not one that failed', () =>
    expect(substituteBack('4', [{ ...ran(sympy + first), failed: true }], 'fresh')).toBeUndefined())
  test('names are kept only where they are', () => {
    const programs = [ran(sympy + first), ran('print(solve(eq.subs(x, y), y))')]
    expect(substituteBack('4', programs, 'kept')?.equations).toEqual(['3y = 12'])
    expect(substituteBack('4', programs, 'fresh')?.equations).toEqual(['3x = 12'])
  })
})

describe('what is not plain is taken from what the program left', () => {
  const left = (name: string, type: string, value: string) => [{ name, type, value }]

  test.each<[code: string, variables: readonly Variable[], equations: string | undefined]>([
    ['eq = build()\nsolve(eq, x)', left('eq', 'Equality', 'Eq(2*x + 3, 11)'), '2x + 3 = 11'],
    ['f = diff(x**2 - 8*x, x)\nsolve(f, x)', left('f', 'Add', '2*x - 8'), '2x − 8 = 0'],
    ['a = max(1, 2)\nsolve(a*x - 8, x)', left('a', 'int', '2'), '2x − 8 = 0'],
    ['a = max(1, 2)\nsolve(a*x - 8, x)\na = 2', left('a', 'int', '2'), undefined],
    ['eq = build()\nsolve(eq, x)', left('eq', 'str', "'2*x - 8'"), undefined],
    ['eq = build()\nsolve(eq, x)', left('eq', 'Thing', '<Thing at 0x1>'), undefined],
    ['eq = build()\nsolve(eq, x)', left('eq', 'Equality', 'Eq(2*x + 3, …'), undefined],
  ])('%s', (code, variables, equations) =>
    expect(substituteBack('4', [ran(sympy + code, variables)], 'fresh')?.equations.join()).toBe(equations),
  )
})

describe('for all', () => {
  const root = fc.integer({ min: -50, max: 50 })
  const factor = fc.integer({ min: 1, max: 30 })

  test('linear equations: a root satisfies, another number never', () =>
    fc.assert(
      fc.property(root, root, factor, fc.integer({ min: -5, max: 5 }), (r, b, a, wrong) => {
        fc.pre(wrong !== 0)
        const code = `print(solve(Eq(${a}*x + ${b}, ${a * r + b}), x))`
        expect(found(`${r}`, code)).toBeDefined()
        expect(found(`${r + wrong}`, code)).toBeUndefined()
      }),
    ))

  test('quadratic equations', () =>
    fc.assert(
      fc.property(root, root, factor, root, (r, s, a, other) => {
        fc.pre(other !== r && other !== s)
        const code = `f = ${a}*x**2 - ${a}*(${r + s})*x + (${a * r * s})\nprint(solve(f, x))`
        expect(found(`${r}`, code)).toBeDefined()
        expect(found(`${r}, ${s}`, code)).toBeDefined()
        expect(found(`${other}`, code)).toBeUndefined()
        expect(found(`${r}, ${other}`, code)).toBeUndefined()
      }),
    ))

  test('systems of two', () =>
    fc.assert(
      fc.property(root, root, factor, factor, root, (r, s, a, b, other) => {
        fc.pre(r !== s && other !== r && other !== s)
        const code = `e = [Eq(${a}*x + y, ${a * r + s}), Eq(x - ${b}*y, ${r - b * s})]\nsolve(e, (x, y))`
        expect(found(`(${r}, ${s})`, code)).toBeDefined()
        expect(found(`${s}`, code)).toBeDefined()
        expect(found(`${other}`, code)).toBeUndefined()
        expect(found(`(${s}, ${r})`, code)).toBeUndefined()
      }),
    ))

  test('texts: read, or not, without an error', () => {
    const word = fc.constantFrom(
      ...'solve ( ) [ ] { } , : = == x y Eq 2 3.5 + - * ** / \n \t def if for return in lambda " \' """ \\ # . ; print symbols as import from sympy ^ % \u0000 é'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.string({ maxLength: 20 }), (words, answer) => {
        substituteBack(answer, [ran(sympy + words.join(' '))], 'fresh')
        substituteBack('4', [ran(words.join(''))], 'kept')
      }),
      { numRuns: 1000 },
    )
  })
})

/** Each ends by itself, within what a comparison may do: without a bound it would be hours. */
test.each<[what: string, code: string]>([
  ['a tower', 'print(solve(x - 9**9**9**9, x))'],
  ['doubling', `${'a = a + a\n'.repeat(200)}solve(a - 4, x)`],
  ['doubling from x', `a = x\n${'a = a*a + a\n'.repeat(200)}solve(a - 4, x)`],
  ['deep brackets', `solve(${'('.repeat(5000)}x${')'.repeat(5000)} - 4, x)`],
  ['deep lists', `a = ${'['.repeat(9000)}`],
  ['many signs', `solve(${'-'.repeat(9000)}x - 4, x)`],
  ['many terms', `solve(${'x + '.repeat(4000)}4, x)`],
  ['many attributes', `solve(x${'.a'.repeat(9000)}, x)`],
  ['many solves', 'solve(x**2 - 5*x + 1, x)\n'.repeat(700)],
  ['solves that lean on each other', `a = 1\n${'a = solve(x - a - 1, x)[0]\n'.repeat(500)}`],
  ['a large power', 'solve((x + y + n + p + 1)**200 - 4, x)'],
  [
    'a wide system',
    `solve([${Array.from({ length: 60 }, (_, k) => `x*${k} + y - ${k}`).join(', ')}], (x, y))`,
  ],
  ['an endless string', `print("""${'a'.repeat(15_000)}`],
  ['backslashes', '\\'.repeat(15_000)],
  ['quotes', '"'.repeat(15_001)],
  ['10 MB', 'x'.repeat(10_000_000)],
  [
    'definitions in definitions',
    Array.from({ length: 150 }, (_, k) => `${' '.repeat(k)}def f${k}():`).join('\n'),
  ],
  ['prototype names', 'constructor = 2\n__proto__ = 3\nsolve(__proto__*x - toString, x)'],
])('hostile: %s', (_, code) => expect(substituteBack('17', [ran(sympy + code)], 'fresh')).toBeUndefined())
