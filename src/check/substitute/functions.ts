import { whole, type Expression, type FunctionName } from '../tutor/expression.ts'
import type { RelationSign } from '../tutor/shape.ts'
import { known, relation, unknown, type Known } from './known.ts'
import { symbolName } from './solved.ts'

const ofOne: ReadonlyMap<string, FunctionName> = new Map(
  Object.entries({
    sin: 'sin',
    cos: 'cos',
    tan: 'tan',
    asin: 'arcsin',
    acos: 'arccos',
    atan: 'arctan',
    exp: 'exp',
    ln: 'ln',
    Abs: 'abs',
    abs: 'abs',
    floor: 'floor',
    ceiling: 'ceil',
    factorial: 'factorial',
  } as const),
)

const relations: ReadonlyMap<string, RelationSign> = new Map(
  Object.entries({ Eq: '=', Equality: '=', Lt: '<', Le: '<=', Gt: '>', Ge: '>=' } as const),
)

/** Functions and methods that give the same in another form. */
const idle: ReadonlySet<string> = new Set(
  'simplify expand factor together cancel apart sympify S N evalf n Float Integer float list tuple'.split(
    ' ',
  ),
)

export const solvers: ReadonlySet<string> = new Set(
  'solve solveset nsolve linsolve nonlinsolve solve_univariate_inequality roots real_roots'.split(' '),
)

export const constantNames: ReadonlyMap<string, Known> = new Map(
  Object.entries({
    pi: { type: 'expression', of: { type: 'constant', name: 'pi' } },
    E: { type: 'expression', of: { type: 'constant', name: 'e' } },
    e: { type: 'expression', of: { type: 'constant', name: 'e' } },
    I: { type: 'expression', of: { type: 'constant', name: 'i' } },
  } as const),
)

/** What `from sympy import *` brings, as far as it is known here. */
export const functionNames: readonly string[] = [
  ...ofOne.keys(),
  ...relations.keys(),
  ...idle,
  ...solvers,
  ...'symbols Symbol var sqrt cbrt root log Rational Fraction pow Pow'.split(' '),
]

/** The value of a function that is no solver, `unknown` of anything that is not known here. */
export function apply(name: string, args: readonly Known[]): Known {
  const [first, second] = args
  if (!first || args.length > 2) return unknown
  if (idle.has(name)) return args.length === 1 ? first : unknown
  if (name === 'symbols' || name === 'var' || name === 'Symbol') return symbolsOf(first)
  if (first.type !== 'expression' || (second && second.type !== 'expression')) return unknown
  const sign = relations.get(name)
  if (sign) return second ? relation(first.of, sign, second.of) : unknown
  const of = expressionOf(name, first.of, second?.of)
  return of ? known(of) : unknown
}

/** `symbols('x y')`, `symbols('x, y')`, `Symbol('x')`. */
function symbolsOf(text: Known): Known {
  if (text.type !== 'text') return unknown
  const names = text.text.split(/[\s,]+/).filter((name) => name !== '')
  if (names.length === 0 || !names.every((name) => /^[A-Za-z_]\w*$/.test(name))) return unknown
  const items = names.map((name) => known({ type: 'symbol', name: symbolName(name) }))
  return items.length === 1 && items[0] ? items[0] : { type: 'list', items }
}

function expressionOf(name: string, of: Expression, second: Expression | undefined): Expression | undefined {
  const known = ofOne.get(name)
  if (known && !second) return { type: 'call', name: known, args: [of] }
  switch (name) {
    case 'sqrt':
      return second ? undefined : { type: 'root', degree: 2, of }
    case 'cbrt':
      return second ? undefined : { type: 'root', degree: 3, of }
    case 'root':
      return (
        second && { type: 'power', base: of, exponent: { type: 'quotient', above: whole(1n), below: second } }
      )
    case 'log': {
      const above: Expression = { type: 'call', name: 'ln', args: [of] }
      return second ? { type: 'quotient', above, below: { type: 'call', name: 'ln', args: [second] } } : above
    }
    case 'Rational':
    case 'Fraction':
      return second ? { type: 'quotient', above: of, below: second } : of
    case 'pow':
    case 'Pow':
      return second && { type: 'power', base: of, exponent: second }
    default:
      return undefined
  }
}
