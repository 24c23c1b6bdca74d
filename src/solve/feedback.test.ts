import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFeedback } from './feedback.ts'
import { mumathCode, numinaMath } from './protocols.ts'
import type { Output } from './types.ts'

const printed = (stdout: string): Output => ({ stdout, variables: [], figures: [], ms: 1 })

test.each<[stdout: string, feedback: string]>([
  ['60.0\n', '60.0'],
  ['', 'Done'],
  [' \n', 'Done'],
  ['1\n2\n', '1\n2'],
  ['x'.repeat(400), 'x'.repeat(400)],
  ['a'.repeat(250) + 'b'.repeat(250), `${'a'.repeat(200)}...${'b'.repeat(200)}`],
  ['😀'.repeat(400), '😀'.repeat(400)],
  ['😀'.repeat(401), `${'😀'.repeat(200)}...${'😀'.repeat(200)}`],
])('%#', (stdout, feedback) => expect(formatFeedback(printed(stdout), mumathCode)).toBe(feedback))

test('an error hides what was printed before it', () =>
  expect(
    formatFeedback(
      { ...printed('1\n'), error: { kind: 'raised', line: "NameError: name 'x' is not defined" } },
      mumathCode,
    ),
  ).toBe("NameError: name 'x' is not defined"))

test('a syntax error has one place', () =>
  expect(
    formatFeedback(
      {
        ...printed(''),
        error: {
          kind: 'raised',
          line: 'SyntaxError: invalid syntax',
          traceback: '  File "<program>", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n',
        },
      },
      numinaMath,
    ),
  ).toBe('File "\n    x = = 1\nSyntaxError: invalid syntax'))

test('never longer than the protocol allows, and stable when read back', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (stdout) => {
      const once = formatFeedback(printed(stdout), mumathCode)
      expect(Array.from(once).length).toBeLessThanOrEqual(403)
      if (once.length === once.trim().length) expect(formatFeedback(printed(once), mumathCode)).toBe(once)
    }),
  )
})
