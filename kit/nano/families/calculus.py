"""Derivatives, integrals, limits and extreme points of polynomials."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .polynomials import poly_code, poly_derivative, poly_shown


def polynomial(d: Draw, low: int = 2, high: int = 4) -> list[int]:
    p = [d.int(-9, 12) if d.chance(0.75) else 0 for _ in range(d.int(low, high) + 1)]
    if p[0] <= 0 or sum(1 for k in p if k) < 1:
        raise Redraw
    return p


@family
def derivative(d: Draw) -> Problem:
    p = polynomial(d, 1, 5)
    ask = d.say(
        "=Find the derivative of {e}.",
        "=What is the derivative of {e}?",
        "=Differentiate {e}[ with respect to x|].",
        "=[Find|Compute] d/dx [({e})|of {e}].",
        "=Derivative of {e}",
        "If f(x) = {e}, [what is|find] f'(x)[?|]",
        "[Find|Calculate] f'(x) [for|if] f(x) = {e}.",
        "[Compute|Calculate] the derivative of f(x) = {e}.",
        "What is d/dx of {e}?",
        "Differentiate y = {e}.",
        e=poly_shown(p, "x", str(d.pick(["^2", "^2", "²"]))),
    )
    return Problem(
        ask,
        "Use the power rule on each term.",
        f"from sympy import symbols, diff\nx = symbols('x')\nprint(diff({poly_code(p, 'x')}, x))",
        poly_code(poly_derivative(p), "x"),
        "The derivative is {box}.",
    )


@family
def slope_at(d: Draw) -> Problem:
    p, a = polynomial(d, 2, 3), d.int(-5, 9)
    value = 0
    for k in poly_derivative(p):
        value = value * a + k
    ask = d.say(
        "=What is the slope of y = {e} at x = {a}?",
        "[Find|What is] the derivative of {e} at x = {a}[.|?]",
        "If f(x) = {e}, [what is|find] f'({a})[?|]",
        "[Find|Calculate] the slope of the tangent to y = {e} at x = {a}.",
        e=poly_shown(p, "x", "^2"),
        a=str(a),
    )
    return Problem(
        ask,
        f"Differentiate and put in {a}.",
        f"from sympy import symbols, diff\nx = symbols('x')\nprint(diff({poly_code(p, 'x')}, x).subs(x, {a}))",
        str(value),
        "The slope is {box}.",
    )


@family
def definite_integral(d: Draw) -> Problem:
    p, a = polynomial(d, 1, 3), d.int(-2, 4)
    b = a + d.int(1, 6)
    n = len(p)
    value = sum(
        (Fraction(k, n - i) * (Fraction(b) ** (n - i) - Fraction(a) ** (n - i)) for i, k in enumerate(p)),
        Fraction(0),
    )
    ask = d.say(
        "=[Find|Calculate|Compute|Evaluate] the integral of {e} from {a} to {b}.",
        "=What is the integral of {e} from {a} to {b}?",
        "Integrate {e} from x = {a} to x = {b}.",
        "=Integrate {e} from {a} to {b}.",
        "[Evaluate|Find] the definite integral of {e} [between|over] {a} and {b}.",
        e=poly_shown(p, "x", "^2"),
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "Integrate and take the difference at the limits.",
        f"from sympy import symbols, integrate\nx = symbols('x')\nprint(integrate({poly_code(p, 'x')}, (x, {a}, {b})))",
        str(value),
        "The integral is {box}.",
    )


@family
def indefinite_integral(d: Draw) -> Problem:
    p = polynomial(d, 1, 3)
    n = len(p)
    q = [Fraction(k, n - i) for i, k in enumerate(p)] + [Fraction(0)]
    ask = d.say(
        "=Integrate {e}.",
        "=What is the [indefinite integral|antiderivative|integral] of {e}?",
        "=Find the [integral|antiderivative|indefinite integral] of {e}.",
        "[Find|Compute] an antiderivative of {e}.",
        "Integrate {e} with respect to x.",
        "Integral of {e} dx",
        e=poly_shown(p, "x", "^2"),
    )
    return Problem(
        ask,
        "Raise each power by one and divide by the new power; a constant may be added.",
        f"from sympy import symbols, integrate\nx = symbols('x')\nprint(integrate({poly_code(p, 'x')}, x))",
        poly_code(q, "x"),
        "The integral is {box} plus a constant.",
    )


@family
def vertex_value(d: Draw) -> Problem:
    a, h, k, up = d.int(1, 5), d.int(-8, 8), d.int(-20, 20), d.chance(0.5)
    s = a if up else -a
    p = [s, -2 * s * h, s * h * h + k]
    ask = d.say(
        "=What is the {m} value of {e}?",
        "Find the {m} of f(x) = {e}.",
        "[Find|Calculate|What is] the {m} value of f(x) = {e}[.|?]",
        "What is the {m} of the function {e}?",
        e=poly_shown(p, "x", "^2"),
        m="minimum" if up else "maximum",
    )
    return Problem(
        ask,
        "The extreme point lies where the derivative is zero.",
        f"from sympy import symbols, diff, solve\nx = symbols('x')\nf = {poly_code(p, 'x')}\nprint(f.subs(x, solve(diff(f, x), x)[0]))",
        text_of(k),
        "The value is {box}.",
    )
