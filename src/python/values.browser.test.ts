import { afterAll, describe, expect, test } from 'vitest'
import type { Output, Program } from '../solve/types.ts'
import { createPython } from './python.ts'

/** What a run leaves to look at. Nothing here ever changes what was printed, which is what a model is told. */
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => python.dispose())

const run = (code: string, state: Program['state'] = 'fresh', solution = 'one'): Promise<Output> =>
  python.run({ code, state, solution, timeoutMs: 5000 }, new AbortController().signal)

const drawing = (body: string, way = '_repr_svg_') =>
  `import base64\nprint("done")\nclass Drawing:\n  def ${way}(self): ${body}\n`
const dot = 'return "<svg><circle r=\'4\'/></svg>"'
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const asBytes = `return base64.b64decode("${pixel}")`

describe('figures', () => {
  test.each<[what: string, code: string, mimes: readonly string[]]>([
    ['a last line', `${drawing(dot)}Drawing()`, ['image/svg+xml']],
    ['a variable', `${drawing(dot)}d = Drawing()`, ['image/svg+xml']],
    ['a variable that is the last line too', `${drawing(dot)}d = Drawing()\ne = d\nd`, ['image/svg+xml']],
    ['a PNG in bytes', `${drawing(asBytes, '_repr_png_')}Drawing()`, ['image/png']],
    ['a PNG in base64', `${drawing(`return "${pixel}"`, '_repr_png_')}Drawing()`, ['image/png']],
    [
      'six of them',
      `${drawing(dot)}a, b, c, d, e, f = [Drawing() for _ in range(6)]`,
      Array(4).fill('image/svg+xml'),
    ],
    ['one that a program drew before it failed', `${drawing(dot)}d = Drawing()\n1 / 0`, ['image/svg+xml']],
    ['a class', `${drawing(dot)}Drawing`, []],
    ['what has any attribute', 'from unittest.mock import MagicMock\nprint("done")\nMagicMock()', []],
    ['a formula', 'from sympy import *\nprint("done")\nx = symbols("x")\nMatrix([x]), x**2\nx', []],
    ['one that returns nothing', `${drawing('return None')}Drawing()`, []],
    ['one that returns words', `${drawing('return "a circle"')}Drawing()`, []],
    ['one that returns a number', `${drawing('return 3')}Drawing()`, []],
    ['one that returns too much', `${drawing('return "<svg>" + " " * 10**6')}Drawing()`, []],
    ['one that returns a gigabyte', `${drawing('return "<svg>" + " " * 10**9')}Drawing()`, []],
    ['one that raises', `${drawing('1 / 0')}Drawing()`, []],
    ['one that leaves', `${drawing('raise SystemExit')}Drawing()`, []],
    ['one that recurses', `${drawing('return self._repr_svg_()')}Drawing()`, []],
    ['one that prints', `${drawing('print("forged"); return None')}Drawing()`, []],
    ['one that hangs', `${drawing('\n    while True: pass')}Drawing()`, []],
    ['a PNG that is none', `${drawing('return b"GIF89a"', '_repr_png_')}Drawing()`, []],
    [
      'one that draws, next to one that fails',
      `${drawing(dot)}class B:\n  def _repr_png_(s): 1/0\nb = B()\nDrawing()`,
      ['image/svg+xml'],
    ],
  ])('%s', async (_, code, mimes) => {
    const { stdout, figures } = await run(code)
    expect(stdout).toBe('done\n')
    expect(figures.map(({ mime }) => mime)).toEqual(mimes)
    expect((await run('print(6 * 7)')).stdout).toBe('42\n')
  })

  test('a kept namespace shows only what this program drew', async () => {
    expect((await run(`${drawing(dot)}d = Drawing()`, 'kept')).figures).toHaveLength(1)
    expect((await run('n = 1', 'kept')).figures).toEqual([])
  })

  test.each([dot, `return "<svg xmlns='http://www.w3.org/2000/svg'/>"`])(
    '%s: an image can show it',
    async (body) => {
      const [figure] = (await run(`${drawing(body)}Drawing()`)).figures
      const image = new Image()
      image.src = `data:${figure?.mime};base64,${figure?.data}`
      await expect(image.decode()).resolves.toBeUndefined()
    },
  )

  test('an SVG with a script in it is an image, and runs nothing', async () => {
    const script = `<script>parent.hacked = top.hacked = 1</script><image href='https://evil.invalid/x'/>`
    const [figure] = (await run(`${drawing(`return "<svg onload='hacked = 1'>${script}</svg>"`)}Drawing()`))
      .figures
    const image = new Image()
    image.src = `data:${figure?.mime};base64,${figure?.data}`
    await image.decode()
    expect(Reflect.get(window, 'hacked')).toBeUndefined()
  })
})

/** Not matplotlib, which is not here: a stand-in with the four functions that are used of it. */
const fakePyplot = (savefig: string) => `import sys, types, base64, os
assert os.environ["MPLBACKEND"] == "Agg"
class FakeFigure:
  def savefig(self, file, **options): ${savefig}
pyplot = types.ModuleType("matplotlib.pyplot")
drawn = [1, 2]
pyplot.get_fignums = lambda: list(drawn)
pyplot.figure = lambda number: FakeFigure()
pyplot.close = lambda which: drawn.clear()
sys.modules["matplotlib"] = types.ModuleType("matplotlib")
sys.modules["matplotlib.pyplot"] = pyplot
print("done")`

test.each<[what: string, savefig: string, shown: number]>([
  ['are shown', `file.write(base64.b64decode("${pixel}"))`, 2],
  ['that fail are not shown', '1 / 0', 0],
  ['that are none are not shown', 'file.write(b"%PDF")', 0],
])('open figures of a stand-in for pyplot %s, once', async (_, savefig, shown) => {
  const first = await run(fakePyplot(savefig), 'fresh', savefig)
  expect([first.stdout, first.figures.length]).toEqual(['done\n', shown])
  expect((await run('print(6 * 7)', 'fresh', savefig)).figures).toEqual([])
})

describe('variables', () => {
  test.each<[code: string, ...described: readonly string[]]>([
    ['n = 3', 'n: int = 3'],
    ['from sympy import *\nz = 1\nroots = 2\na = 3', 'z: int = 1', 'roots: int = 2', 'a: int = 3'],
    ['b = 1\nif b: a = 2\nfor b in range(2): pass', 'b: int = 1', 'a: int = 2'],
    ['def f():\n  inner = 1\nf()\ngone = 1\ndel gone'],
    ['a = "x"; b = [1, 2]', "a: str = 'x'", 'b: list = [1, 2]'],
    ['from sympy import *; x = symbols("x")', 'x: Symbol = x = x'],
    ['from sympy import *; h = sqrt(2) / 2', 'h: Mul = sqrt(2)/2 = \\frac{\\sqrt{2}}{2}'],
    ['from sympy import *; s = [Rational(1, 2)]', 's: list = [1/2] = \\left[ \\frac{1}{2}\\right]'],
    ['import math\ndef f(): pass\nclass A: pass\n_hidden = 1'],
    ['class A:\n  def __repr__(self): raise ValueError\na = A(); b = 2', 'b: int = 2'],
  ])('%s', async (code, ...described) => {
    const { variables } = await run(code)
    const words = ({ name, type, value, latex }: (typeof variables)[number]) =>
      `${name}: ${type} = ${value}${latex === undefined ? '' : ` = ${latex}`}`
    expect(variables.map(words)).toEqual(described)
  })

  test('what is too long to be shown whole is cut, and not typeset', async () => {
    const [, sum] = (await run('from sympy import *\nx = symbols("x")\nsum_ = expand((x + 1)**40)')).variables
    expect([sum?.name, sum?.value.length, sum?.latex]).toEqual(['sum_', 300, undefined])
  })

  test('there are at most fifty', async () => {
    const code = Array.from({ length: 60 }, (_, n) => `v${n} = ${n}`).join('\n')
    expect((await run(code)).variables).toHaveLength(50)
  })
})
