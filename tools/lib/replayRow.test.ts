import { expect, test } from 'vitest'
import type { Output, PythonError } from '../../src/solve/types.ts'
import type { Recording } from './replayCells.ts'
import { explain, outputsOf, ranOutOfTime, type Reason } from './replayRow.ts'

const nothing = { variables: [], figures: [], ms: 1 }
const printed = (stdout: string): Output => ({ stdout, ...nothing })
const failed = (line: string, kind: PythonError['kind'] = 'raised'): Output => ({
  stdout: '',
  error: { kind, line },
  ...nothing,
})
const timedOut = "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'"

function one(recorded: string, code = 'print(18)'): Recording {
  return { row: 0, format: 'tora', cells: [{ code, output: recorded }] }
}
const compare = (recorded: string, output: Output) => outputsOf(one(recorded), 0, { output, first: 1 })
const reasonFor = (recorded: string, output: Output, code?: string) =>
  explain(compare(recorded, output), output, code ?? '', ranOutOfTime(one(recorded), 0))?.why

test.each<[recorded: string, output: Output]>([
  ['18', printed('18\n')],
  ['Done', printed('')],
  ['a\nb', printed('\na\nb\n\n')],
  ["NameError: name 'x' is not defined", failed("NameError: name 'x' is not defined")],
  [timedOut, failed('whatever', 'time')],
])('%j is identical', (recorded, output) => {
  const { ours } = compare(recorded, output)
  expect(ours).toBe(recorded)
})

test.each<[recorded: string, output: Output, why: Reason['why'] | undefined]>([
  ['18', failed('late', 'time'), 'time'],
  [timedOut, printed('18'), 'time'],
  ['[1 2]', failed("ModuleNotFoundError: No module named 'numpy'"), 'missing'],
  ['SyntaxError: invalid syntax', failed("SyntaxError: '(' was never closed"), 'version'],
  ['TypeError', failed('TypeError: no'), 'version'],
  ['TypeError: no', printed('TypeError: yes'), undefined],
  ['NameError: a', failed('TypeError: a'), undefined],
  ['0.30000000000000004', printed('0.3'), 'precision'],
  ['x = 1.4142135623731 m', printed('x = 1.41421356237310 m'), 'precision'],
  ['1.5e-10', printed('1.6e-10'), undefined],
  ['3', printed('3.0'), undefined],
  ['3', printed('4'), undefined],
  ['a1', printed('a2'), undefined],
  ['{2, 1}', printed('{1, 2}'), 'order'],
  ['{a: 1, b: 2} x', printed('{b: 2, a: 1} x'), 'order'],
  ['[2, 1]', printed('[1, 2]'), undefined],
  ['18', printed(''), undefined],
])('%j and %j: %s', (recorded, output, why) => expect(reasonFor(recorded, output)).toBe(why))

test.each<[code: string, why: Reason['why'] | undefined]>([
  ['import random\nprint(random.random())', 'random'],
  ['from random import choice\nprint(choice([1, 2]))', 'random'],
  ['import numpy.random as r\nprint(r.rand())', 'random'],
  ['import time\nprint(time.time())', 'time'],
  ['from datetime import date\nprint(date.today().year)', 'time'],
  ['from datetime import date\nprint(date(2024, 1, 1).year)', undefined],
  ['random = 3\nprint(random)', undefined],
  ['print("import random")', undefined],
  ['time = 3\nprint(time)', undefined],
])('%j: %s', (code, why) => expect(reasonFor('1', printed('2'), code)).toBe(why))
