import { afterAll, describe, expect, test } from 'vitest'
import type { Output, Program } from '../solve/types.ts'
import { createPython } from './python.ts'

/** The real interpreter, by what it is asked and what it says. */
const python = createPython({ baseUrl: `${location.origin}/` })
const patient = new AbortController().signal
afterAll(() => python.dispose())

function run(code: string, program: Partial<Program> = {}, signal = patient): Promise<Output> {
  return python.run({ code, state: 'fresh', solution: 'one', timeoutMs: 5000, ...program }, signal)
}

describe('what a program prints', () => {
  test.each([
    ['print(6 * 7)', '42\n'],
    ['print("a", "b", sep="", end="")', 'ab'],
    ['x = 3\r\nprint(x)\r\n', '3\n'],
    ['import sys; print("no", file=sys.stderr); print("yes")', 'yes\n'],
    ['import sys; sys.stdout.write("µ½😀\\n")', 'µ½😀\n'],
    ['print(__name__)', 'builtins\n'],
    ['if __name__ == "__main__": print("main")', ''],
    ['print(len(str(3 ** 20000)))', '9543\n'],
    ['from datetime import date; print((date(2024, 3, 1) - date(2024, 2, 1)).days)', '29\n'],
    ['from sympy import *; x = symbols("x"); print(solve(x**2 - 5*x + 6, x))', '[2, 3]\n'],
    ['from sympy.parsing.latex import parse_latex; print(parse_latex(r"\\frac{1}{2} + x"))', 'x + 1/2\n'],
    ['import mpmath; print(mpmath.mp.dps, mpmath.sqrt(2))', '15 1.4142135623731\n'],
    ['', ''],
    ['"""only a docstring"""', ''],
    ['from __future__ import annotations\nx: nothing = 1\nprint(x)', '1\n'],
    [
      'from functools import lru_cache\n@lru_cache(None)\ndef f(n): return n if n < 2 else f(n-1) + f(n-2)\nprint(f(400))',
      '176023680645013966468226945392411250770384383304492191886725992896575345044216019675\n',
    ],
  ])('%s', async (code, stdout) => {
    const output = await run(code)
    expect(output.error).toBeUndefined()
    expect(output.stdout).toBe(stdout)
  })
})

describe('the one line of an error', () => {
  test.each([
    ['print(y)', "NameError: name 'y' is not defined", 1],
    ['import math\nmath.sqr(2)', "AttributeError: module 'math' has no attribute 'sqr'", 2],
    ['\n1 / 0', 'ZeroDivisionError: division by zero', 2],
    ['x = (1', "SyntaxError: '(' was never closed", 1],
    ['whille True: pass', 'SyntaxError: invalid syntax', 1],
    ['print("a")\nreturn 3', "SyntaxError: 'return' outside function", 2],
    ['{}["a"]', "KeyError: 'a'", 1],
    ['assert False', 'AssertionError', 1],
    ['raise ValueError("one\\ntwo")', 'two', 1],
    ['class Odd(Exception): pass\nraise Odd("x")', 'Odd: x', 2],
    ['e = ValueError("x")\ne.add_note("a note")\nraise e', 'ValueError: x', 3],
    ['import numpy', "ModuleNotFoundError: No module named 'numpy'", 1],
    ['import js', "ModuleNotFoundError: No module named 'js'", 1],
    ['from sympy import sympify; sympify("1 +")', /^sympy\.core\.sympify\.SympifyError: |^'|^Syntax/, 1],
    ['import sys; sys.exit()', 'SystemExit', 1],
    ['exit(3)', 'SystemExit: 3', 1],
    ['a = input("a number: ")', 'RuntimeError', 1],
    ['import os\nos.system("ls")', 'RuntimeError', 2],
    ['def f(): f()\nf()', 'RecursionError: maximum recursion depth exceeded', 1],
    ['raise KeyboardInterrupt', 'KeyboardInterrupt', 1],
  ])('%s', async (code, line, lineNumber) => {
    const { error } = await run(code)
    expect(error?.kind).toBe('raised')
    if (typeof line === 'string') expect(error?.line).toBe(line)
    else expect(error?.line).toMatch(line)
    expect(error?.lineNumber).toBe(lineNumber)
  })
})

describe('the value of a last line that is an expression', () => {
  test.each([
    ['1 + 1', '2', undefined],
    ['x = 1', undefined, undefined],
    ['print(1)', undefined, undefined],
    ['"a"', "'a'", undefined],
    ['from sympy import *; Rational(1, 2)', '1/2', '\\frac{1}{2}'],
    ['from sympy import *; [sqrt(2), 3]', '[sqrt(2), 3]', '\\left[ \\sqrt{2}, \\  3\\right]'],
    ['from sympy import *; {Symbol("n"): 15}', '{n: 15}', '\\left\\{ n : 15\\right\\}'],
    ['from sympy import *; Matrix([[1, 2]])', 'Matrix([[1, 2]])', /1 & 2/],
    ['"a" * 20000', '<str of length 20000>', undefined],
    ['class A:\n  def __repr__(self): raise ValueError\nA()', undefined, undefined],
  ])('%s', async (code, value, latex) => {
    const output = await run(code)
    expect(output.error).toBeUndefined()
    expect(output.value).toBe(value)
    if (latex instanceof RegExp) expect(output.latex).toMatch(latex)
    else expect(output.latex).toBe(latex)
  })
})
