import { expect, test } from 'vitest'
import { outputAsWritten, programToRun } from './program.ts'
import { mumathCode, numinaMath } from './protocols.ts'

test('MuMath’s programs run as they are', () =>
  expect(programToRun('\nx = 1 \n\n', mumathCode)).toBe('\nx = 1 \n\n'))

// project-numina/aimo-progress-prize, kaggle-solution.ipynb, `PythonREPL.__call__`
test.each<[code: string, lastLine: string]>([
  ['x = 1\nprint(x)\n', 'print(x)'],
  ['x = 1\nx\n\n', 'print(x)'],
  ['x # the answer\n', 'print(x )'],
  ['for i in x:\n    print(i)\n', '    print(i)'],
  ['for i in x:\n    s += i\n', 'print(    s += i)'],
  ['print(x) # print(y)\n', 'print(x) # print(y)'],
])('the last line of %j runs as %j', (code, lastLine) =>
  expect(programToRun(code, numinaMath).split('\n').at(-1)).toBe(lastLine),
)

test('an error is shown at the line that the model wrote', () => {
  const error = {
    kind: 'raised',
    line: 'NameError: x',
    traceback: 'Traceback:\n  File "<program>", line 14, in <module>\n    at line 14\nNameError: x',
    lineNumber: 14,
  } as const
  const output = { stdout: '', variables: [], figures: [], ms: 1, error }
  expect(outputAsWritten(output, mumathCode)).toBe(output)
  expect(outputAsWritten(output, numinaMath).error).toEqual({
    ...error,
    traceback: 'Traceback:\n  File "<program>", line 12, in <module>\n    at line 14\nNameError: x',
    lineNumber: 12,
  })
})

test('an error in an added line has no line', () => {
  const error = { kind: 'raised', line: 'ImportError', lineNumber: 1 } as const
  const output = { stdout: '', variables: [], figures: [], ms: 1, error }
  expect(outputAsWritten(output, numinaMath).error).toEqual({ kind: 'raised', line: 'ImportError' })
})
