"""SymPy and its first steps, which are slow once: taken while nobody waits."""

import sympy

x, y = sympy.symbols("x y")
sympy.latex(sympy.simplify((x**2 - 1) / (x - 1)) + sympy.Rational(1, 2))
repr(sympy.solve(x**2 - 3 * x + 2, x))
repr(sympy.solve([x + y - 5, 2 * x - y - 1], [x, y]))
