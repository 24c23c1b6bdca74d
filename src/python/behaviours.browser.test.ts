import { afterAll, describe, expect, test } from 'vitest'
import type { Output } from '../solve/types.ts'
import { createPython } from './python.ts'

/** What `docs/sandbox.md` says that programs find. */
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => python.dispose())

const run = (code: string, solution = 'one'): Promise<Output> =>
  python.run({ code, state: 'fresh', solution, timeoutMs: 5000 }, new AbortController().signal)

describe('works', () => {
  test.each<[what: string, code: string, stdout: string]>([
    ['no argument', 'import sys; print(sys.argv)', "['<program>']\n"],
    [
      'a parser of no arguments',
      'import argparse; print(argparse.ArgumentParser().parse_args())',
      'Namespace()\n',
    ],
    ['its name', 'print(__name__)', 'builtins\n'],
    ['nothing to read', 'import sys; print(repr(sys.stdin.read()), list(sys.stdin))', "'' []\n"],
    ['to sleep', 'import time; time.sleep(0.1); print(1)', '1\n'],
    ['a file', 'open("n.txt", "w").write("1"); print(open("n.txt").read())', '1\n'],
    ['errors to the side', 'import sys; print("side", file=sys.stderr); print(1)', '1\n'],
    ['a warning', 'import warnings; warnings.warn("old"); print(1)', '1\n'],
    ['a log', 'import logging; logging.warning("old"); print(1)', '1\n'],
    ['nothing', '', ''],
    ['only a comment', '# nothing', ''],
    ['a form feed', 'x = 1\n\fprint(x)', '1\n'],
    ['tabs', 'if True:\n\tprint(1)', '1\n'],
    [
      'help about a thing',
      'class A:\n  "Of no use."\nhelp(A.__init__)',
      'Help on method descriptor __init__:\n\n__init__(self, /, *args, **kwargs) unbound builtins.object method\n    Initialize self.  See help(type(self)) for accurate signature.\n\n',
    ],
  ])('%s: %s', async (_, code, stdout) => {
    const output = await run(code)
    expect(output.error).toBeUndefined()
    expect(output.stdout).toBe(stdout)
  })

  test.each([
    'sympy mpmath',
    'math cmath fractions decimal statistics random numbers',
    'itertools functools collections heapq bisect operator string re copy',
    'datetime calendar time json csv io os sys typing dataclasses enum',
    'antlr4 sqlite3',
  ])('import %s', async (names) => {
    const output = await run(
      `${names
        .split(' ')
        .map((name) => `import ${name}`)
        .join('\n')}\nprint("all")`,
    )
    expect(output.error).toBeUndefined()
    expect(output.stdout).toBe('all\n')
  })
})

const missing = (name: string) => `ModuleNotFoundError: No module named '${name}'`

describe('is an error in one line', () => {
  test.each<[code: string, line: string]>([
    ['import numpy as np', missing('numpy')],
    ['from numpy import array', missing('numpy')],
    ['import numpy.linalg', missing('numpy')],
    ['import scipy', missing('scipy')],
    ['from scipy.optimize import fsolve', missing('scipy')],
    ['import pandas as pd', missing('pandas')],
    ['import matplotlib', missing('matplotlib')],
    ['import matplotlib.pyplot as plt', missing('matplotlib')],
    ['import requests', missing('requests')],
    ['import torch', missing('torch')],
    ['import tkinter', missing('tkinter')],
    ['n = int(input())', 'RuntimeError'],
    ['import os; os.system("ls")', 'RuntimeError'],
    ['help()', 'RuntimeError'],
    ['breakpoint()', 'RuntimeError'],
    ['import threading; threading.Thread(target=print).start()', "RuntimeError: can't start new thread"],
    [
      'from concurrent.futures import *\nwith ThreadPoolExecutor() as e: list(e.map(abs, [1]))',
      "RuntimeError: can't start new thread",
    ],
    [
      'import subprocess; subprocess.run(["ls"])',
      'OSError: [Errno 138] emscripten does not support processes.',
    ],
    ['import os; os.fork()', 'OSError: [Errno 52] Function not implemented'],
    ['import multiprocessing; multiprocessing.Pool(2)', missing('_multiprocessing')],
    ['import multiprocessing; multiprocessing.Process(target=print).start()', missing('_multiprocessing')],
    [
      'import socket; socket.create_connection(("127.0.0.1", 9), 1)',
      'OSError: [Errno 23] Host is unreachable',
    ],
    [
      'import asyncio\nasync def f(): pass\nasyncio.run(f())',
      'RuntimeError: there is no event loop here: do it without asyncio',
    ],
    ['async def f(): pass\nawait f()', "SyntaxError: 'await' outside function"],
    ['open("/etc/passwd")', "FileNotFoundError: [Errno 44] No such file or directory: '/etc/passwd'"],
    ['open("data.csv")', "FileNotFoundError: [Errno 44] No such file or directory: 'data.csv'"],
    ['exit()', 'SystemExit: None'],
    ['quit()', 'SystemExit: None'],
    ['import sys; sys.exit(3)', 'SystemExit: 3'],
    ['import sys; sys.exit("enough")', 'SystemExit: enough'],
    ['print(__file__)', "NameError: name '__file__' is not defined"],
    ['print "x"', "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?"],
    ['exec "1"', "SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?"],
    ['print(xrange(3))', "NameError: name 'xrange' is not defined"],
    ['raise ValueError, "x"', 'SyntaxError: invalid syntax'],
    [
      'print(0777)',
      'SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
    ],
    ['%matplotlib inline', 'SyntaxError: invalid syntax'],
    ['!pip install numpy', 'SyntaxError: invalid syntax'],
    ['?help', 'SyntaxError: invalid syntax'],
    ['x = 1\fprint(x)', 'SyntaxError: invalid syntax'],
    ['print(1)\0', 'SyntaxError: source code string cannot contain null bytes'],
    ['if True:\n\tx = 1\n        y = 2', 'TabError: inconsistent use of tabs and spaces in indentation'],
    [
      'print("\ud800")',
      "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 7: surrogates not allowed",
    ],
    ['print(“x”)', "SyntaxError: invalid character '“' (U+201C)"],
    ['x = 3 × 4', "SyntaxError: invalid character '×' (U+00D7)"],
  ])('%s: %s', async (code, line) => {
    const { error, stdout } = await run(code)
    expect([error?.kind, error?.line, /Error/.test(stdout)]).toEqual(['raised', line, false])
    expect((await run('print(6 * 7)')).stdout).toBe('42\n')
  })

  test.each([
    ['statements', 'x = 1 + 2\n'],
    ['comments', '# comment\n'],
    ['one list', '1,'],
    ['one sum', '1+'],
    ['one row of signs', '-'],
  ])('5 MB of %s', async (_, text) => {
    const { error, ms } = await run(text.repeat(5_000_000 / text.length))
    expect(error?.line).toBe('RuntimeError: a program of more than 1000000 characters is not run')
    expect(ms).toBeLessThan(1000)
    expect((await run('print(6 * 7)')).stdout).toBe('42\n')
  })

  test.each([
    ['statements', 'x = 1 + 2\n'],
    ['one list', '1,'],
    ['one sum', '1+'],
    ['one row of signs', '-'],
    ['brackets', '('],
  ])('1 MB of %s: whatever becomes of it, the next one runs', async (_, text) => {
    const { error } = await run(`${text.repeat(999_990 / text.length)}1`)
    expect(error?.line ?? '').toMatch(/^$|^(Memory|Recursion|Syntax)Error|Timed Out/)
    expect((await run('print(6 * 7)')).stdout).toBe('42\n')
  })
})

test.each([
  ['exit()', 'import sys; print(repr(sys.stdin.read()))', "''\n"],
  ['import sys; sys.argv.append("x")', 'import sys; print(sys.argv)', "['<program>']\n"],
  ['import sys; sys.stdin = None', 'import sys; print(repr(sys.stdin.read()))', "''\n"],
])('%s: the next program does not see it', async (code, next, stdout) => {
  await run(code)
  expect((await run(next)).stdout).toBe(stdout)
})

test('a file is there for the next program of a solution, and not for another solution', async () => {
  await run('open("kept.txt", "w").write("1")', 'writing')
  expect((await run('print(open("kept.txt").read())', 'writing')).stdout).toBe('1\n')
  expect((await run('open("kept.txt")', 'reading')).error?.line).toMatch(/^FileNotFoundError/)
})
