import { expect, test } from 'vitest'
import type { Output, PythonError } from '../../src/solve/types.ts'
import { compareOutput, type Why } from './replayRow.ts'

const nothing = { variables: [], figures: [], ms: 1 }
const printed = (stdout: string): Output => ({ stdout, ...nothing })
const failed = (line: string, kind: PythonError['kind'] = 'raised'): Output => ({
  stdout: '',
  error: { kind, line },
  ...nothing,
})
const timedOut = "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'"

test.each<[recorded: string, output: Output]>([
  ['18', printed('18\n')],
  ['Done', printed('')],
  ['a\nb', printed('\na\nb\n\n')],
  ["NameError: name 'x' is not defined", failed("NameError: name 'x' is not defined")],
  [timedOut, failed('whatever', 'time')],
])('%j is identical', (recorded, output) =>
  expect(compareOutput(recorded, output)).toEqual({ type: 'identical' }),
)

test.each<[recorded: string, output: Output, why: Why]>([
  ['18', failed('late', 'time'), 'time'],
  [timedOut, printed('18'), 'time'],
  ['[1 2]', failed("ModuleNotFoundError: No module named 'numpy'"), 'missing'],
  ['SyntaxError: invalid syntax', failed("SyntaxError: '(' was never closed"), 'wording'],
  ['TypeError', failed('TypeError: no'), 'wording'],
  ['TypeError: no', printed('TypeError: yes'), 'unexplained'],
  ['NameError: a', failed('TypeError: a'), 'unexplained'],
  ['0.30000000000000004', printed('0.3'), 'digits'],
  ['x = 1.4142135623731 m', printed('x = 1.41421356237310 m'), 'digits'],
  ['1.5e-10', printed('1.6e-10'), 'unexplained'],
  ['3', printed('3.0'), 'unexplained'],
  ['3', printed('4'), 'unexplained'],
  ['a1', printed('a2'), 'unexplained'],
  ['{2, 1}', printed('{1, 2}'), 'order'],
  ['{a: 1, b: 2} x', printed('{b: 2, a: 1} x'), 'order'],
  ['[2, 1]', printed('[1, 2]'), 'unexplained'],
  ['18', printed(''), 'unexplained'],
])('%j and %j: %s', (recorded, output, why) =>
  expect(compareOutput(recorded, output)).toMatchObject({ type: 'different', why }),
)
