import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightPython } from './highlightPython.ts'
import { tokenLines } from './tokenLines.ts'

/** Tokens as `kind:text`, without white space and plain names. */
function seen(code: string): string {
  return highlightPython(code)
    .filter(({ kind }) => kind !== 'text')
    .map(({ kind, text }) => `${kind}:${text}`)
    .join(' ')
}

describe('highlightPython', () => {
  test.each([
    ['def f(x):', 'keyword:def definition:f operator:( name:x operator:):'],
    ['from sympy import *', 'keyword:from name:sympy keyword:import operator:*'],
    ['print(len(a))', 'builtin:print operator:( builtin:len operator:( name:a operator:))'],
    ['a.sum()', 'name:a operator:. name:sum operator:()'],
    ['x = 1_000.5e-3j', 'name:x operator:= number:1_000.5e-3j'],
    ['0xFF .5 1. 1e5', 'number:0xFF number:.5 number:1. number:1e5'],
    ['1+2', 'number:1 operator:+ number:2'],
    ["'a\\'b' 'c'", "string:'a\\'b' string:'c'"],
    ['f"{x}" rb\'y\'', 'string:f"{x}" string:rb\'y\''],
    ['"""a\n"b" """ c', 'string:"""a\n"b" """ name:c'],
    ["'open\nx", "string:'open name:x"],
    ['"""open\nx', 'string:"""open\nx'],
    ['# if "x"\nif', 'comment:# if "x" keyword:if'],
    ['@cache\ndef f', 'decorator:@cache keyword:def definition:f'],
    ['a @ b', 'name:a operator:@ name:b'],
    ['None is not True', 'constant:None keyword:is keyword:not constant:True'],
    ['π = 3', 'name:π operator:= number:3'],
    ['constructor', 'name:constructor'],
    ['x = $?', 'name:x operator:='],
  ])('%j', (code, expected) => expect(seen(code)).toBe(expected))
})

const code = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '"""',
        '\\',
        '\n',
        '#',
        'def ',
        'f"',
        '.',
        '1',
        'e',
        '@',
        ' ',
        '(',
        '😀',
        '\ud83d',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))

test('the tokens put together are the code', () => {
  fc.assert(
    fc.property(code, (text) => {
      const tokens = highlightPython(text)
      expect(tokens.map((token) => token.text).join('')).toBe(text)
      expect(tokens.every((token) => token.text !== '')).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('the lines put together are the code', () => {
  fc.assert(
    fc.property(code, (text) => {
      const lines = tokenLines(highlightPython(text)).map((line) => line.map((token) => token.text).join(''))
      expect(lines).toEqual(text.split('\n'))
    }),
  )
})

test.each([
  '"',
  '"""x',
  "'",
  '\\',
  'a',
  '1',
  '#',
  '\n',
  ' ',
  '.',
  '(',
  'f"',
  '"a\\',
  '@',
  '$',
  '1.',
  '1e',
  '"\n',
])('time is linear in code of %j', (part) => {
  const text = part.repeat(200_000 / part.length)
  const start = performance.now()
  highlightPython(text)
  // Quadratic time would be minutes.
  expect(performance.now() - start).toBeLessThan(15_000)
})
