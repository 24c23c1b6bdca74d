/** Two hundred programs of everyday kinds: forty families, each with five parameters. A stock Python says what they do. */
type Family = readonly [name: string, program: (n: number) => string]

const sympy = 'from sympy import *\nx, y = symbols("x y")\n'

const families: readonly Family[] = [
  [
    'whole numbers',
    (n) => `a = ${n} * 37\nb = a // 5, a % 5, -a // 5, -a % 5, divmod(-a, 7)\nprint(a, b)\na`,
  ],
  ['floats', (n) => `print(0.1 * ${n}, 1 / ${n + 2}, 2 ** 0.5 * ${n}, 1e16 + ${n}, 1e-7 / ${n})`],
  [
    'rounding',
    (n) => `r = [round(${n}.5), round(2.675 + ${n}, 2), round(-${n}.25, 1), round(12345, -${n % 4})]\nr`,
  ],
  [
    'powers',
    (n) => `print(3 ** (${n} * 40))\nprint(2 ** -${n}, (-8) ** (1 / ${n + 1}), pow(7, ${n} + 100, 13))`,
  ],
  [
    'formats',
    (n) =>
      `v = 1234.5678 * ${n}\nprint(f"{v:.2f} {v:,.1f} {v:10.3e} {v:>12.1f}|{${n}:05d} {0.${n}:.0%} {${n}:b}")`,
  ],
  [
    'old formats',
    (n) =>
      `print("%d %5.2f %s %r" % (${n}, ${n} / 3, "a", "b"))\nprint("{} {:<5}|{x}".format(${n}, "c", x=[1]))`,
  ],
  [
    'print',
    (n) =>
      `print(1, ${n}, "a", sep="-", end="!\\n")\nprint(*range(${n}), sep=", ")\nprint()\nprint([], end="")`,
  ],
  [
    'math',
    (n) =>
      `import math\nprint(math.sqrt(${n}), math.factorial(${n} + 5), math.gcd(${n} * 12, 18), math.comb(10, ${n}), math.pi * ${n})\nmath.isclose(math.sin(${n}) ** 2 + math.cos(${n}) ** 2, 1)`,
  ],
  [
    'fractions',
    (n) =>
      `from fractions import Fraction\nf = Fraction(${n}, 6) + Fraction(1, ${n + 1})\nprint(f, float(f), f.numerator)\nf`,
  ],
  [
    'decimal',
    (n) =>
      `from decimal import Decimal, getcontext\ngetcontext().prec = ${n + 5}\nd = Decimal(1) / Decimal(${n + 6})\nprint(d, d.quantize(Decimal("0.01")))\nd`,
  ],
  [
    'statistics',
    (n) =>
      `import statistics as s\nxs = [1, 2, 2, ${n}, ${n * 3}]\nprint(s.mean(xs), s.median(xs), s.mode(xs), s.stdev(xs))`,
  ],
  [
    'strings',
    (n) =>
      `w = "Straße µ½" * ${n}\nprint(w.upper()[:9], len(w), w[::-1][:4], w.count("s"), w.find("ß", ${n}))\nw.split("ß")[0]`,
  ],
  ['escapes', (n) => `t = "a\\tb'\\"\\\\" + chr(${n} * 97)\nprint(repr(t), ascii(t), t.encode())\nt`],
  [
    'lists',
    (n) =>
      `l = [k * k for k in range(${n + 3}) if k % 2]\nl.insert(0, ${n})\nprint(l, sorted(l, reverse=True), l[-1:], sum(l))\nl`,
  ],
  [
    'sets',
    (n) => `s = {k % ${n + 1} for k in range(20)}\nprint(s, s & {0, 1}, s ^ {1, 99}, len(s))\nfrozenset(s)`,
  ],
  [
    'dicts',
    (n) =>
      `d = {k: k ** ${n} for k in "abc".encode()}\nd["z"] = None\nprint(d, list(d)[:2], d.get(97), {**d, 1: 2}.popitem())\nd`,
  ],
  ['tuples', (n) => `a, *b, c = range(${n + 2})\nprint(a, b, c, (1,), ())\n(a, c)`],
  ['complex', (n) => `z = (${n} + 2j) ** 2\nprint(z, abs(z), z.conjugate(), complex(0, -${n}))\nz`],
  [
    'booleans',
    (n) => `print(${n} > 2, not ${n}, ${n} and "b", 0 or None, 1 < ${n} < 4, True + ${n})\n${n} == ${n}.0`,
  ],
  [
    'functions',
    (n) =>
      `def f(a, b=${n}, *c, **d):\n    """Doc."""\n    return a, b, c, d\nprint(f(1), f(1, 2, 3, e=4), f.__doc__)\ng = lambda k: k + ${n}\ng(1)`,
  ],
  [
    'recursion',
    (n) =>
      `from functools import lru_cache\n@lru_cache(None)\ndef fib(k):\n    return k if k < 2 else fib(k - 1) + fib(k - 2)\nprint(fib(${n} * 20))\ndef hanoi(k):\n    return 0 if k == 0 else 2 * hanoi(k - 1) + 1\nhanoi(${n})`,
  ],
  [
    'classes',
    (n) =>
      `class Point:\n    def __init__(self, a):\n        self.a = a\n    def __repr__(self):\n        return f"Point({self.a})"\n    def __add__(self, other):\n        return Point(self.a + other.a)\np = Point(${n}) + Point(1)\nprint([p], str(p))\np`,
  ],
  [
    'dataclasses',
    (n) =>
      `from dataclasses import dataclass\n@dataclass(order=True)\nclass Item:\n    price: float\n    name: str = "x"\nitems = sorted([Item(${n}), Item(2.5, "b"), Item(1)])\nprint(items[0])\nitems`,
  ],
  [
    'generators',
    (n) =>
      `def count(k):\n    while k:\n        got = yield k\n        k -= 1 if got is None else got\ng = count(${n + 3})\nprint(next(g), g.send(2), list(g))\ndel g\nsum(k for k in range(${n}))`,
  ],
  [
    'decorators',
    (n) =>
      `import functools\ndef twice(f):\n    @functools.wraps(f)\n    def inner(*args):\n        return f(f(*args))\n    return inner\n@twice\ndef add(k):\n    return k + ${n}\nprint(add(1), add.__name__)`,
  ],
  [
    'itertools',
    (n) =>
      `import itertools as it\nprint(list(it.combinations(range(4), ${n % 4})), len(list(it.permutations(range(${n})))), list(it.accumulate(range(${n}))))\nnext(it.product("ab", repeat=${n}))`,
  ],
  [
    'collections',
    (n) =>
      `from collections import Counter, defaultdict, deque\nc = Counter("mississippi" * ${n})\nd = defaultdict(list)\nd[${n}].append(1)\nprint(c.most_common(2), dict(d))\ndeque(range(9), maxlen=${n})`,
  ],
  [
    'matching',
    (n) =>
      `match (${n}, "a"):\n    case (1 | 2, _):\n        r = "small"\n    case (k, str() as t) if k > 4:\n        r = f"big {k} {t}"\n    case _:\n        r = "else"\nprint(r)`,
  ],
  [
    'dates and patterns',
    (n) =>
      `import re, datetime\nd = datetime.date(2024, 2, 2${n}) + datetime.timedelta(days=9)\nprint(d, d.strftime("%A"), re.findall(r"\\d+", "a1b22c333" * ${n}), re.sub("b", "${n}", "abc"))\nd`,
  ],
  [
    'caught errors',
    (n) =>
      `try:\n    [1, 2][${n}]\nexcept IndexError as e:\n    print("caught", e)\nelse:\n    print("fine")\nfinally:\n    print("done")`,
  ],
  [
    'errors of the interpreter',
    (n) =>
      `print("before")\n${['1 / 0', 'undefined', '[1][5]', '{}["k"]', '"a" + 1'][n - 1]}\nprint("after")`,
  ],
  [
    'errors of values',
    (n) => ['int("a")', 'float("1,5")', 'import math\nmath.sqrt(-1)', '(1).x', 'a, b = 1, 2, 3'][n - 1] ?? '',
  ],
  [
    'errors of syntax',
    (n) =>
      ['print("a"\n', 'if True:\nprint(1)', 'x = = 2', 'for i in range(3) print(i)', '"open'][n - 1] ?? '',
  ],
  [
    'errors of their own',
    (n) =>
      [
        'raise ValueError("a\\nlast")',
        'class Odd(Exception): pass\nraise Odd(1, 2)',
        'assert 1 == 2, "no"',
        'raise KeyError("k") from ValueError("v")',
        'import nothing_of_that_name',
      ][n - 1] ?? '',
  ],
  [
    'sympy equations',
    (n) =>
      `${sympy}s = solve(x**2 - ${n}*x - ${n + 1}, x)\nprint(s, solve([x + y - ${n}, x - 2*y], [x, y]), solve(x**2 + ${n}, x))\ns`,
  ],
  [
    'sympy expressions',
    (n) =>
      `${sympy}e = expand((x + ${n})**3)\nprint(e, factor(e), simplify((x**2 - ${n * n}) / (x - ${n})), e.subs(x, y))\ne`,
  ],
  [
    'sympy calculus',
    (n) =>
      `${sympy}f = x**${n} * sin(x)\nprint(diff(f, x), limit(sin(${n}*x)/x, x, 0), integrate(x**${n}, (x, 0, ${n})))\ndiff(f, x)`,
  ],
  [
    'sympy numbers',
    (n) =>
      `${sympy}r = Rational(${n}, 7) + sqrt(${n * 8})\nprint(r, N(r, 20), latex(r), pi.evalf(${n + 5}), factorint(${n} * 360), isprime(${n}))\nr`,
  ],
  [
    'sympy matrices',
    (n) =>
      `${sympy}m = Matrix([[1, ${n}], [x, 2]])\nprint(m.det(), m.T, m**2, Matrix([[2, 0], [0, ${n}]]).eigenvals())\nm`,
  ],
  [
    'sympy errors',
    (n) =>
      [
        `${sympy}Matrix([[1, 2], [2, 4]]).inv()`,
        `${sympy}solve(x > y, z)`,
        `${sympy}float(x)`,
        `${sympy}if x > 0: print(1)`,
        `${sympy}Symbol(1)`,
      ][n - 1] ?? '',
  ],
]

export interface Listed {
  readonly name: string
  readonly code: string
}

export const programs: readonly Listed[] = families.flatMap(([name, program]) =>
  [1, 2, 3, 4, 5].map((n) => ({ name: `${name} ${n}`, code: program(n) })),
)
