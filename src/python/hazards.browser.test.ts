import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Output, Program } from '../solve/types.ts'
import { createPython, type BrowserPython } from './python.ts'

/** Whatever a program does, its run settles with an output, and the next run works. */
const patient = new AbortController().signal
let python: BrowserPython
beforeEach(() => (python = createPython({ baseUrl: `${location.origin}/` })))
afterEach(() => python.dispose())

function run(code: string, program: Partial<Program> = {}, signal = patient): Promise<Output> {
  return python.run({ code, state: 'fresh', solution: 'one', timeoutMs: 5000, ...program }, signal)
}

const timedOut = "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'"
const recursion = 'RecursionError: maximum recursion depth exceeded'

describe('what a program can do', () => {
  test.each<[code: string, kind: string, line: string | RegExp, timeoutMs?: number]>([
    ['while True: pass', 'time', timedOut, 300],
    ['while True:\n  try:\n    while True: pass\n  except BaseException: pass', 'time', timedOut, 300],
    ['import time; time.sleep(60)', 'time', timedOut, 300],
    ['sum(range(10**12))', 'time', timedOut, 300],
    ['print(9**9**9)', 'time', timedOut, 300],
    ['a = []\nwhile True: a.append("x" * 10**6)', 'memory', 'MemoryError'],
    ['b = bytearray(2 * 10**9)', 'memory', 'MemoryError'],
    ['open("/tmp/x", "wb").write(b"x" * 10**8)', 'raised', /^OSError: \[Errno 51\] No space left on device/],
    [
      'for n in range(50): open(f"/tmp/{n}", "wb").write(b"x" * 10**7)',
      'raised',
      /^OSError: \[Errno 51\] No space left on device/,
    ],
    [
      'import asyncio\nasync def f(): pass\nasyncio.run(f())',
      'raised',
      /^RuntimeError: there is no event loop here/,
    ],
    ['while True: print("x" * 1000)', 'output', 'RuntimeError: more than 1000000 characters of output'],
    [
      'while True:\n  try: print("x" * 1000)\n  except BaseException: break',
      'output',
      'RuntimeError: more than 1000000 characters of output',
    ],
    ['def f(n): return f(n + 1)\nf(0)', 'raised', recursion],
    [
      'import functools\n@functools.lru_cache(None)\ndef f(n): return f(n + 1)\nf(0)',
      'raised',
      /^RecursionError: maximum recursion depth exceeded/,
    ],
    ['class A:\n  def __add__(self, o): return A() + o\nA() + 1', 'crash', recursion],
    ['import os; os._exit(0)', 'crash', 'SystemError: the Python interpreter stopped'],
    ['import os; os.abort()', 'crash', 'SystemError: the Python interpreter stopped'],
    ['import ctypes; ctypes.string_at(0xfffffff0)', 'crash', 'SystemError: the Python interpreter stopped'],
    ['import sys; sys.modules.clear()\nimport json', 'raised', /^\w+Error: /],
    ['import builtins; builtins.__dict__.clear()\nx', 'raised', /^NameError/],
  ])('%s: %s', async (code, kind, line, timeoutMs = 5000) => {
    const { error } = await run(code, { timeoutMs })
    expect(error?.kind).toBe(kind)
    if (typeof line === 'string') expect(error?.line).toBe(line)
    else expect(error?.line).toMatch(line)
    expect((await run('print(6 * 7)')).stdout).toBe('42\n')
  })

  test('what was printed before it was stopped is not lost', async () => {
    const code = 'print("one")\nprint("two")\nprint("three", end="\\n\\n")\nwhile True: pass'
    const { stdout } = await run(code, { timeoutMs: 300 })
    expect(stdout).toBe('one\ntwo\nthree\n\n')
  })

  test.each([
    ['x = "😀" * 250', ''],
    ['print("😀" * 600_000, end="")', '😀'.repeat(600_000)],
    ['import sys; print(1); sys.stdout.close()', '1\n'],
  ])('%s: is told whole', async (code, stdout) => {
    const output = await run(code)
    expect(output.error).toBeUndefined()
    expect(output.stdout === stdout).toBe(true)
  })

  test('an error without a name is still an error', async () => {
    const code = 'E = type("", (Exception,), {"__module__": "builtins"})\nraise E()'
    expect((await run(code)).error).toMatchObject({ kind: 'raised', line: 'Exception' })
  })

  test('an object that can not be shown does not take the output with it', async () => {
    const code = 'class A:\n  def __repr__(self):\n    while True: pass\nprint("done")\nA()'
    const { stdout, error, value } = await run(code)
    expect([stdout, error, value]).toEqual(['done\n', undefined, undefined])
    expect((await run('print(1)')).stdout).toBe('1\n')
  })

  test('the time is counted from the start of the program, not of the interpreter', async () => {
    const { error, ms } = await run('from sympy import *\nprint(1)', { timeoutMs: 250 })
    expect(error).toBeUndefined()
    expect(ms).toBeLessThan(250)
  })

  test.each(['import js', 'import pyodide_js', 'from pyodide.code import run_js; run_js("1")'])(
    '%s: the page’s side is not there to import',
    async (code) => expect((await run(code)).error?.line).toMatch(/^(ModuleNotFound|Import)Error: /),
  )
})

describe('state', () => {
  test('a fresh namespace is empty, a kept one is kept', async () => {
    const kept = { state: 'kept' } as const
    await run('x = 1', kept)
    expect((await run('print(x)')).error?.line).toBe("NameError: name 'x' is not defined")
    expect((await run('print(x)', kept)).stdout).toBe('1\n')
    expect((await run('y = 2\ny + x', kept)).value).toBe('3')
    expect((await run('print(__name__)', kept)).stdout).toBe('__main__\n')
  })

  test('variables are those the program itself assigned', async () => {
    const code =
      'from math import *\nimport os\nn = 3\n_p = 4\ndef f(): pass\nfor i in range(2): words = "a" * i'
    expect((await run(code)).variables).toEqual([
      { name: 'n', type: 'int', value: '3' },
      { name: 'i', type: 'int', value: '1' },
      { name: 'words', type: 'str', value: "'a'" },
    ])
  })

  test('a traceback shows the program and nothing of ours', async () => {
    const { error } = await run('def half(n):\n  return n / 0\n\nprint(half(3))')
    expect(error).toMatchObject({ line: 'ZeroDivisionError: division by zero', lineNumber: 2 })
    expect(error?.traceback?.split('\n').filter((line) => line.includes('File'))).toEqual([
      '  File "<program>", line 4, in <module>',
      '  File "<program>", line 2, in half',
    ])
    expect(error?.traceback).toContain('return n / 0')
  })

  test.each([
    ['import sympy; sympy.simplify = lambda *a: 7', 'import sympy; print(sympy.simplify("1+1"))', '2\n'],
    ['import builtins; builtins.print = lambda *a: None', 'print("heard")', 'heard\n'],
    ['import math; math.pi = 3', 'import math; print(math.pi > 3)', 'True\n'],
    ['open("/tmp/x", "w").write("1")', 'import os; print(os.path.exists("/tmp/x"))', 'False\n'],
  ])('%s: another solution does not see it', async (code, next, stdout) => {
    await run(code)
    expect((await run(next, { solution: 'two' })).stdout).toBe(stdout)
  })

  test.each([
    ['import builtins; builtins.print = lambda *a: None', 'print("heard")', 'heard\n'],
    [
      'from decimal import *; getcontext().prec = 3',
      'from decimal import *; print(getcontext().prec)',
      '28\n',
    ],
    ['import mpmath; mpmath.mp.dps = 50', 'import mpmath; print(mpmath.mp.dps)', '15\n'],
    ['import random; random.seed = None', 'print(1)', '1\n'],
    ['import ast; ast.parse = None', 'print(1)', '1\n'],
    ['import sys; sys.setrecursionlimit(50)', 'import sys; print(sys.getrecursionlimit())', '1000\n'],
  ])('%s: the next fresh run does not see it', async (code, next, stdout) => {
    await run(code)
    expect((await run(next)).stdout).toBe(stdout)
  })

  test('chance differs from run to run and from interpreter to interpreter', async () => {
    const code = 'import random\nprint(random.random())\nrandom.seed(1)'
    const outputs = [await run(code), await run(code), await run(code, { solution: 'two' })]
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(3)
  })

  test.each([
    ['stuck', 'while True: pass'],
    ['dead', 'import os; os._exit(0)'],
  ])('a program leaves Python %s: the next of the same solution runs in another', async (_, end) => {
    const code = `import gc
def prepare(*args):
  ${end}
for o in gc.get_objects():
  if getattr(o, '__module__', '') == 'prelude' and getattr(o, '__name__', '') == 'prepare':
    o.__code__ = prepare.__code__
    print('found')`
    expect((await run(code)).stdout).toBe('found\n')
    expect((await run('import sympy; print(sympy.Rational(1, 2))')).stdout).toBe('1/2\n')
  })
})

describe('stopping', () => {
  test('an abort ends the run at once, and the next one works', async () => {
    await run('print(1)')
    const controller = new AbortController()
    const stopped = run('while True: pass', {}, controller.signal)
    setTimeout(() => controller.abort(), 100)
    const start = performance.now()
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    expect(performance.now() - start).toBeLessThan(4000)
    expect((await run('print(2)')).stdout).toBe('2\n')
  })

  test('an abort while Python loads, and one before', async () => {
    const controller = new AbortController()
    const stopped = run('print(1)', {}, controller.signal)
    controller.abort(new Error('some reason'))
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    await expect(run('print(1)', {}, controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect((await run('print(2)', { solution: 'two' })).stdout).toBe('2\n')
  })

  test('runs at the same time go one after the other; one that leaves the line holds nobody up', async () => {
    const controller = new AbortController()
    const [first, second, third, fourth] = [
      run('import time; time.sleep(0.5); print(1)'),
      run('print(2)', {}, controller.signal),
      run('print(3)', { solution: 'two' }),
      run('print(4)'),
    ]
    controller.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    const outputs = await Promise.all([first, third, fourth])
    expect(outputs.map(({ stdout }) => stdout)).toEqual(['1\n', '3\n', '4\n'])
  })

  test('dispose ends what runs and what waits', async () => {
    const runs = [run('while True: pass'), run('print(1)'), python.warm()]
    setTimeout(() => python.dispose(), 200)
    for (const settled of await Promise.allSettled(runs)) {
      expect(settled).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    }
  })
})
