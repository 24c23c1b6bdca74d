import { symbols as symbolsIn } from '../tutor/expression.ts'
import type { Expression } from '../tutor/expression.ts'
import { combine, numberOf } from './arithmetic.ts'
import { apply, constantNames, functionNames, solvers } from './functions.ts'
import { known, relation, replaceIn, unknown, type Known, type Relation } from './known.ts'
import { found, type Solved } from './solved.ts'
import type { Syntax } from './syntax.ts'

/** The names of a program, and what it has solved so far. */
export interface Scope {
  readonly names: Map<string, Known>
  readonly solved: Solved[]
}

export function forget(names: readonly string[], scope: Scope): void {
  for (const name of names) scope.names.set(name, unknown)
}

/** The value of an expression where it is plain. Throws `TooMuch` where it is too large. */
export function evaluate(syntax: Syntax, scope: Scope): Known {
  const go = (part: Syntax) => evaluate(part, scope)
  switch (syntax.type) {
    case 'number':
      return known(numberOf(syntax.text))
    case 'text':
      return { type: 'text', text: syntax.text }
    case 'name':
      return scope.names.get(syntax.text) ?? builtin(syntax.text)
    case 'list':
      return { type: 'list', items: syntax.items.map(go) }
    case 'dict':
      return { type: 'dict', entries: syntax.entries.map(([key, value]) => [go(key), go(value)] as const) }
    case 'minus': {
      const of = asExpression(go(syntax.of))
      return of ? known({ type: 'negative', of }) : unknown
    }
    case 'binary': {
      const [left, right] = [asExpression(go(syntax.left)), asExpression(go(syntax.right))]
      return left && right ? known(combine(syntax.sign, left, right)) : unknown
    }
    case 'compare': {
      const [left, right] = [asExpression(go(syntax.left)), asExpression(go(syntax.right))]
      return left && right ? relation(left, syntax.sign, right) : unknown
    }
    case 'attribute':
      return attribute(go(syntax.of), syntax.name)
    case 'index':
      return index(go(syntax.of), go(syntax.at))
    case 'call':
      return call(syntax, scope)
  }
}

const builtins: ReadonlySet<string> = new Set(['abs', 'float', 'list', 'tuple', 'pow'])

function builtin(name: string): Known {
  return builtins.has(name) ? { type: 'function', name } : unknown
}

function asExpression(value: Known): Expression | undefined {
  if (value.type === 'expression') return value.of
  const [name, ...more] = value.type === 'solution' ? value.solved.symbols : []
  if (value.type !== 'solution' || value.row === undefined || name === undefined || more.length > 0)
    return undefined
  return found(value.solved, value.row, name)
}

/** Of modules, and the sides of an equation. */
function attribute(of: Known, name: string): Known {
  if (of.type === 'module')
    return constantNames.get(name) ?? (functionNames.includes(name) ? { type: 'function', name } : unknown)
  if (of.type !== 'relation') return unknown
  return name === 'lhs' ? known(of.of.left) : name === 'rhs' ? known(of.of.right) : unknown
}

/** `solution[x]`, `solution[0]`, `solution[0][x]`, `solutions[0][1]`; of lists by number. */
function index(of: Known, at: Known): Known {
  const number = at.type === 'expression' ? numberIn(at.of) : undefined
  if (of.type === 'list') return (number !== undefined && of.items.at(number)) || unknown
  if (of.type !== 'solution' || at.type !== 'expression') return unknown
  const { solved, row } = of
  if (at.of.type === 'symbol') {
    return solved.symbols.includes(at.of.name) ? known(found(solved, row ?? 0, at.of.name)) : unknown
  }
  if (number === undefined) return unknown
  if (row === undefined) return { ...of, row: number }
  const name = solved.symbols.length > 1 && solved.named ? solved.symbols[number] : undefined
  return name === undefined ? unknown : known(found(solved, row, name))
}

function numberIn(of: Expression): number | undefined {
  if (of.type === 'negative') {
    const number = numberIn(of.of)
    return number === undefined ? undefined : -number
  }
  return of.type === 'number' && of.value.d === 1n && of.value.n < 100n ? Number(of.value.n) : undefined
}

/** Whatever is called, what is solved among its arguments is solved. */
function call(syntax: Syntax & { readonly type: 'call' }, scope: Scope): Known {
  const args = syntax.args.map((arg) => evaluate(arg, scope))
  const isMethod = syntax.of.type === 'attribute'
  const of = syntax.of.type === 'attribute' ? evaluate(syntax.of.of, scope) : evaluate(syntax.of, scope)
  if (isMethod && of.type !== 'module')
    return method(of, syntax.of.type === 'attribute' ? syntax.of.name : '', args)
  const target = isMethod ? evaluate(syntax.of, scope) : of
  if (target.type !== 'function') return unknown
  return solvers.has(target.name)
    ? solve(target.name, args, scope)
    : apply(
        target.name,
        args.map((arg) => {
          const expression = asExpression(arg)
          return expression ? known(expression) : arg
        }),
      )
}

function method(of: Known, name: string, args: readonly Known[]): Known {
  const [first, second] = args
  if (name === 'subs') {
    const pairs: readonly (readonly [Known, Known])[] =
      first?.type === 'dict' ? first.entries : first && second ? [[first, second]] : []
    const values = new Map<string, Expression>()
    for (const [key, value] of pairs) {
      const to = asExpression(value)
      if (key.type !== 'expression' || key.of.type !== 'symbol' || !to) return unknown
      values.set(key.of.name, to)
    }
    return values.size === 0 ? unknown : replaceIn(of, values)
  }
  return args.length === 0 && of.type !== 'relation' ? apply(name, [of]) : unknown
}

/** Keeps what is solved, if it can be read, and gives its solution. */
function solve(name: string, args: readonly Known[], scope: Scope): Known {
  const relations = relationsIn(args[0])
  if (!relations || relations.length === 0) return unknown
  const wanted =
    name === 'solve' || name === 'linsolve' || name === 'nonlinsolve' ? args.slice(1) : args.slice(1, 2)
  const names = wanted.flatMap((each) => (each.type === 'list' ? each.items : [each])).map(nameIn)
  if (names.some((each) => each === undefined)) return unknown
  const given = names.flatMap((each) => each ?? [])
  const free = relations.flatMap(({ left, right }) => [...symbolsIn(left), ...symbolsIn(right)])
  const solved: Solved = {
    id: scope.solved.length,
    relations,
    symbols: given.length > 0 ? given : [...new Set(free)].toSorted(),
    named: given.length > 0,
  }
  scope.solved.push(solved)
  return { type: 'solution', solved, ...(name === 'nsolve' && solved.symbols.length === 1 && { row: 0 }) }
}

function nameIn(value: Known): string | undefined {
  return value.type === 'expression' && value.of.type === 'symbol' ? value.of.name : undefined
}

/** An expression is solved for being zero. */
function relationsIn(value: Known | undefined): readonly Relation[] | undefined {
  if (value?.type === 'relation') return [value.of]
  if (value?.type === 'list') {
    const items = value.items.map((item) => (item.type === 'list' ? undefined : relationsIn(item)))
    return items.every((item) => item !== undefined) ? items.flat() : undefined
  }
  const left = value && asExpression(value)
  return left && [{ left, sign: '=', right: numberOf('0') }]
}
