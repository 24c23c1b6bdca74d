import { describe, expect, test } from 'vitest'
import type { Output, PythonError } from '../../src/solve/types.ts'
import { mathCoderKernel, notebookText, recordedText } from './replayNotebook.ts'

const output = (given: Partial<Output>): Output => ({
  stdout: '',
  variables: [],
  figures: [],
  ms: 1,
  ...given,
})
const raised = (line: string, traceback: string): PythonError => ({ kind: 'raised', line, traceback })

test.each<[what: string, given: Partial<Output>, code: string, told: string]>([
  ['a value', { value: '{x: 3}' }, 'solution', '{x: 3}'],
  ['a text is shown with its quotes', { value: "'a'" }, "'a'", "'a'"],
  [
    'a long value has a line a part',
    { value: `[${'1111111111, '.repeat(7)}2]` },
    'a',
    `[${'1111111111,\n '.repeat(7)}2]`,
  ],
  ['nothing', {}, 'x = 3', '<empty_execution>'],
  ['only white space', { stdout: ' \n' }, 'print(" ")', ''],
  ['print', { stdout: '3\n' }, 'print(3)', '3'],
  ['print and a value', { stdout: '3\n', value: '4' }, 'print(3)\n4', '3\n4'],
  ['print without a newline and a value', { stdout: '3', value: '4' }, 'print(3, end="")\n4', '34'],
  ['a semicolon hides the value', { value: '4' }, '4;', '<empty_execution>'],
  ['and with a comment', { value: '4' }, '4; # hidden', '<empty_execution>'],
  ['a semicolon in a comment hides nothing', { value: '4' }, '4 # one; two;', '4'],
  ['the time is over', { error: { kind: 'time', line: 'late' } }, '', mathCoderKernel.outOfTime],
])('%s', (_, given, code, told) => expect(notebookText(output(given), code)).toBe(told))

describe('an error is told by the cells’ lines and its last line', () => {
  const trace = (cells: readonly (readonly [number, number])[]) =>
    `Traceback (most recent call last):\n${cells.map(([cell, line]) => `  File "<cell ${cell}>", line ${line}, in <module>\n    x\n`).join('')}`
  test.each<[first: number, cells: readonly (readonly [number, number])[], line: string, told: string]>([
    [
      1,
      [[1, 2]],
      "NameError: name 'z' is not defined",
      "Cell In[1], line 2\nNameError: name 'z' is not defined",
    ],
    [
      41,
      [[43, 2]],
      'IndexError: list index out of range',
      'Cell In[3], line 2\nIndexError: list index out of range',
    ],
    [
      7,
      [
        [9, 1],
        [7, 4],
      ],
      'ZeroDivisionError: division by zero',
      'Cell In[3], line 1\nCell In[1], line 4\nZeroDivisionError: division by zero',
    ],
    [1, [[1, 1]], 'sympy.core.sympify.SympifyError: x', 'Cell In[1], line 1\nSympifyError: x'],
    [1, [[1, 1]], 'AssertionError', 'Cell In[1], line 1\nAssertionError'],
    [1, [[1, 1]], 'ValueError: see a.b.c: d', 'Cell In[1], line 1\nValueError: see a.b.c: d'],
  ])('from run %i: %j %s', (first, cells, line, told) =>
    expect(notebookText(output({ error: raised(line, trace(cells)) }), '', first)).toBe(told),
  )

  test('what was printed before comes before', () =>
    expect(
      notebookText(output({ stdout: 'so far\n', error: raised('NameError: x', trace([[1, 2]])) }), ''),
    ).toBe('so far\nCell In[1], line 2\nNameError: x'))
})

describe('a recorded output in the same form', () => {
  const dashes = '-'.repeat(75)
  const red = '\u001b[38;5;241m'
  test.each<[what: string, recorded: string, compared: string]>([
    ['a value stays', '{x: 3}', '{x: 3}'],
    ['a text that speaks of an error stays', "'NameError: x'", "'NameError: x'"],
    ['a timeout stays', mathCoderKernel.outOfTime, mathCoderKernel.outOfTime],
    [
      'one cell',
      `${dashes} NameError                                 Traceback (most recent call last) Cell In[3], line 2\n      1 ${red}# Solve\n----> 2 z_value ${red}= z\n NameError: name 'z' is not defined`,
      "Cell In[3], line 2\nNameError: name 'z' is not defined",
    ],
    [
      'a generator within a cell',
      `${dashes} ValueError                                Traceback (most recent call last) Cell In[5], line 5\n----> 5 all(a)\n Cell In[5], line 6, in <genexpr>(.0)\n----> 6 a\n ValueError: too many values`,
      'Cell In[5], line 5\nCell In[5], line 6\nValueError: too many values',
    ],
    [
      'a comprehension, which has no frame of its own any more',
      `${dashes} ValueError                                Traceback (most recent call last) Cell In[5], line 5\n----> 5 [a]\n Cell In[5], line 5, in <listcomp>(.0)\n----> 5 a\n ValueError: no`,
      'Cell In[5], line 5\nValueError: no',
    ],
    [
      'a file of Python’s',
      `${dashes} TypeError                                 Traceback (most recent call last) Cell In[2], line 4\n----> 4 Fraction(1.5, 3)\n File /usr/lib/python3.9/fractions.py:152, in Fraction.__new__(cls)\n--> 152 raise\n TypeError: both arguments`,
      'Cell In[2], line 4\nTypeError: both arguments',
    ],
    [
      'what was printed before',
      `so far\n${dashes} NameError                                 Traceback (most recent call last) Cell In[1], line 2\n----> 2 x\n NameError: x`,
      'so far\nCell In[1], line 2\nNameError: x',
    ],
    [
      'a syntax error',
      'Cell In[6], line 3\n    </s>\n    ^\nSyntaxError: invalid syntax',
      'Cell In[6], line 3\nSyntaxError: invalid syntax',
    ],
  ])('%s', (_, recorded, compared) => expect(recordedText(recorded)).toBe(compared))
})
