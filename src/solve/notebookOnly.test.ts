import { expect, test } from 'vitest'
import { notebookNote } from './notebookOnly.ts'

const syntax = 'SyntaxError: invalid syntax'

test.each([
  ['%matplotlib inline', syntax, 1, true],
  ['x = 1\n  %timeit x', syntax, 2, true],
  ['!pip install numpy', syntax, 1, true],
  ['?help', syntax, 1, true],
  ['print?', syntax, 1, true],
  ['math.sqrt??', syntax, 1, true],
  ['%matplotlib inline', syntax, undefined, false],
  ['x = = 1\n%timeit x', syntax, 1, false],
  ['if x  # is it?', "SyntaxError: expected ':'", 1, false],
  ['7 % 0', 'ZeroDivisionError: division by zero', 1, false],
  ['%x', 'NameError: x', 1, false],
])('%s: %s in line %s is a notebook’s: %s', (code, line, lineNumber, is) => {
  const error = { kind: 'raised', line, ...(lineNumber !== undefined && { lineNumber }) } as const
  expect(notebookNote(code, error) !== undefined).toBe(is)
})
