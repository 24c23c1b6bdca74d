"""Derivatives, integrals, limits and extreme points of polynomials."""

from __future__ import annotations

import re
from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .notation import dollars, poly_written
from .polynomials import poly_code, poly_derivative, poly_shown


def polynomial(d: Draw, low: int = 2, high: int = 4) -> list[int]:
    top = d.pick([9, 12, 12, 30])
    p = [d.int(-9, top) if d.chance(0.75) else 0 for _ in range(d.int(low, high) + 1)]
    if p[0] <= 0 or sum(1 for k in p if k) < 1:
        raise Redraw
    return p


def in_letter(d: Draw, ask: str) -> tuple[str, str]:
    """The question, now and then about another variable than x, and that variable. What is held out stays so."""
    v = str(d.pick(["t", "t", "u", "z"])) if d.chance(0.15) else "x"

    def renamed(text: str) -> str:
        return re.sub(r"(?<![A-Za-z])(d?)x(?![A-Za-z])", rf"\1{v}", text)

    d.avoid += [renamed(t) for t in d.avoid if v != "x"]
    return renamed(ask), v


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
        "Let [f|g|h](x) = {e}. [Find|Calculate|Determine] [f|g|h]'(x).",
        "[Find|What is] dy/dx [if|when|for] y = {e}[?|.]",
        "Given y = {e}, [find|compute|determine] dy/dx.",
        "The function [f|g|h] is given by [f|g|h](x) = {e}. What is its derivative?",
        "[Find|Give|Determine] the first derivative of {e}.",
        "[Use|Apply] the power rule to [differentiate|find the derivative of] {e}.",
        "[Can you|Could you|Please|Help me] differentiate {e}",
        "[f|g|h](x) = {e}, [f|g|h]'(x) = ?",
        "What do you get [when|if] you differentiate {e}?",
        "What is the [slope function|rate of change|gradient function] of [f|g](x) = {e}?",
        "{name} [differentiates|takes the derivative of] {e}. What [should {he} get|is the result]?",
        "[I need|I want|I have to find|Tell me] the derivative of {e}.",
        "(d/dx) ({e})",
        r"$\frac{{dee}}{{dex}} ({q})$",
        "The position of a [car|ball|train] after x seconds is {e} meters. What is the formula for its speed?",
        "[Differentiate|Derivative]: {e}",
        "Take the derivative of {e} with respect to x.",
        "If y = {e}, what is y'?",
        "Which function is the derivative of {e}?",
        e=dollars(d, poly_written(d, p, "x")),
        q=poly_shown(p, "x", "^2"),
        dee="d",
        dex="dx",
    )
    ask, v = in_letter(d, ask)
    return Problem(
        ask,
        "Use the power rule on each term.",
        f"from sympy import symbols, diff\n{v} = symbols('{v}')\nprint(diff({poly_code(p, v)}, {v}))",
        poly_code(poly_derivative(p), v),
        "The derivative is {box}.",
    )


@family
def slope_at(d: Draw) -> Problem:
    p, a = polynomial(d, 2, 3), d.int(-5, d.pick([9, 9, 20]))
    value = 0
    for k in poly_derivative(p):
        value = value * a + k
    ask = d.say(
        "=What is the slope of y = {e} at x = {a}?",
        "[Find|What is] the derivative of {e} at x = {a}[.|?]",
        "If f(x) = {e}, [what is|find] f'({a})[?|]",
        "[Find|Calculate] the slope of the tangent to y = {e} at x = {a}.",
        "Let [f|g|h](x) = {e}. [Find|Calculate|Evaluate] [f|g|h]'({a}).",
        "How steep is the [curve|graph of] y = {e} at x = {a}?",
        "[What is|Find] the gradient of [the curve|] y = {e} [where|when|at] x = {a}[?|.]",
        "Given [f|g](x) = {e}, [compute|determine|work out] [f|g]'({a}).",
        "At x = {a}, what is the slope of the tangent line to y = {e}?",
        "Differentiate {e} and [put in|substitute|plug in] x = {a}.",
        "Differentiate y = {e}. What is the value of the derivative at x = {a}?",
        "What is dy/dx at x = {a} [if|when] y = {e}?",
        "[Find|What is] the [rate of change|instantaneous rate of change] of f(x) = {e} at x = {a}[?|.]",
        "[f|g|h](x) = {e}, [f|g|h]'({a}) = ?",
        "A tangent touches y = {e} at x = {a}. What is its slope?",
        "[Function|Curve]: y = {e}. Slope at x = {a}?",
        "{name} [draws|wants] the tangent to y = {e} at x = {a}. What slope does it have?",
        "Suppose y = {e}. [Find|Calculate] the slope of the [graph|curve] at the point with x = {a}.",
        "If the position after x seconds is {e} meters, what is the velocity at x = {a}?"
        if a > 0
        else "If y = {e}, how fast does y change at x = {a}?",
        "[Tell me|I need|I want] the slope of f(x) = {e} in the point x = {a}.",
        "For x = {a}, [evaluate|find] the derivative of {e}.",
        "[Compute|Work out|Evaluate] d/dx of {e} at x = {a}.",
        "What slope does the graph of [f|g](x) = {e} have at x = {a}?",
        "Where x = {a}, how fast does {e} change?",
        "By what slope does the curve y = {e} rise or fall at x = {a}?",
        "First derivative of {e}, value at {a}?",
        "The tangent line to y = {e} at x = {a} has which slope?",
        "Find the slope of the line that touches y = {e} at x = {a}.",
        "Evaluate the derivative of f(x) = {e} when x = {a}.",
        "y = {e}. Slope at x = {a}?",
        "Compute f'({a}) for the function f(x) = {e}.",
        "If x = {a}, what is the derivative of {e} worth?",
        "How fast does y = {e} [change|grow] when x is {a}?",
        e=dollars(d, poly_written(d, p, "x")),
        a=str(a),
    )
    ask, v = in_letter(d, ask)
    return Problem(
        ask,
        f"Differentiate and put in {a}.",
        f"from sympy import symbols, diff\n{v} = symbols('{v}')\nprint(diff({poly_code(p, v)}, {v}).subs({v}, {a}))",
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
        "[Evaluate|Compute|Find] ∫ from {a} to {b} of {e} dx.",
        "∫ ({q}) dx from {a} to {b}",
        r"[Evaluate|Compute|Find] $\int_{{a}}^{{b}} ({q}) \, dx$.",
        r"$\int_{{a}}^{{b}} {q} \, dx$ = ?",
        "Let [f|g](x) = {e}. What is the integral of [f|g] from {a} to {b}?",
        "[What|How much] is the definite integral of {e} with limits {a} and {b}?",
        "Given [f|g](x) = {e}, integrate [f|g] over [the interval|] {a} ≤ x ≤ {b}.",
        "From x = {a} to x = {b}, what is the integral of {e}?",
        "Lower limit {a}, upper limit {b}, integrand {e}. [Value|What is the integral|Integral]?",
        "[Can you|Could you|Please|Help me] integrate {e} from {a} to {b}",
        "If {e} is integrated from {a} to {b}, what is the result?",
        "{name} integrates {e} from {a} to {b}. What [should {he} get|is the result]?",
        "[I need|I want|Tell me] the integral of {e} between x = {a} and x = {b}.",
        "integral({q}, x, {a}, {b})",
        "The [speed|velocity] after x seconds is {e}. Integrate it from x = {a} to x = {b}."
        if a >= 0
        else "A function is {e}. Integrate it from x = {a} to x = {b}.",
        "[Find|Calculate] the signed area under y = {e} from x = {a} to x = {b}.",
        "What is the signed area between the x-axis and y = {e} for x from {a} to {b}?",
        e=dollars(d, poly_written(d, p, "x")),
        q=poly_shown(p, "x", "^2"),
        a=str(a),
        b=str(b),
    )
    ask, v = in_letter(d, ask)
    return Problem(
        ask,
        "Integrate and take the difference at the limits.",
        f"from sympy import symbols, integrate\n{v} = symbols('{v}')\nprint(integrate({poly_code(p, v)}, ({v}, {a}, {b})))",
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
        "∫ ({q}) dx",
        "[Find|Compute|Evaluate|What is] ∫ {q} dx[.|?]",
        r"[Find|Compute|Evaluate] $\int ({q}) \, dx$.",
        "Let f(x) = {e}. [Find|Determine|Give] an antiderivative F(x).",
        "If f'(x) = {e}, what can f(x) be?",
        "Which function has the derivative {e}?",
        "[Find|Give] a function whose derivative is {e}.",
        "[Can you|Could you|Please|Help me] integrate {e}",
        "What do you get [when|if] you integrate {e}?",
        "[Give|Determine|Calculate] the indefinite integral of f(x) = {e}.",
        "{name} integrates {e}. What [should {he} get|is the result]?",
        "[I need|I want|I have to find|Tell me] the antiderivative of {e}.",
        "Given dy/dx = {e}, find y up to a constant.",
        "[Use|Apply] the power rule to integrate {e}.",
        "[Integrate|Antiderivative|Indefinite integral]: {e}",
        "The derivative of a function is {e}. What is the function, up to a constant?",
        "[Leave out|Without] the constant, what is the integral of {e}?",
        "Undo the derivative: {e}",
        "Which F(x) has F'(x) = {e}?",
        "integrate({q}, x)",
        "Let f(x) = {e}. What is the integral of f(x) dx?",
        "How do I integrate {e}?",
        "Integral: {e}",
        "[Find|Write down] F(x) with F'(x) = {e}.",
        "f'(x) = {e}. f(x) = ?",
        "What is the antiderivative of f(x) = {e}?",
        "The slope of a curve is {e} for each x. What is the curve, up to a constant?",
        "If you integrate {e} over x, what do you get?",
        "Find ∫ f(x) dx if f(x) = {e}.",
        "∫ {q} dx = ?",
        "What is ∫ {q} dx?",
        "Integrand: {e}. Antiderivative?",
        "Tell me a function with the derivative {e}.",
        "Reverse the differentiation that gave {e}.",
        "Find the general antiderivative of {e}.",
        "Primitive function of {e}?",
        "Find a primitive of {e}.",
        "A velocity is {e} after x seconds. [Find|Give] a formula for the position, up to a constant.",
        e=dollars(d, poly_written(d, p, "x")),
        q=poly_shown(p, "x", "^2"),
    )
    ask, v = in_letter(d, ask)
    return Problem(
        ask,
        "Raise each power by one and divide by the new power; a constant may be added.",
        f"from sympy import symbols, integrate\n{v} = symbols('{v}')\nprint(integrate({poly_code(p, v)}, {v}))",
        poly_code(q, v),
        "The integral is {box} plus a constant.",
    )


@family
def vertex_value(d: Draw) -> Problem:
    a, h, k, up = d.int(1, 5), d.int(-8, d.pick([8, 8, 15])), d.int(-20, d.pick([20, 20, 80])), d.chance(0.5)
    s = a if up else -a
    p = [s, -2 * s * h, s * h * h + k]
    ask = d.say(
        "=What is the {m} value of {e}?",
        "Find the {m} of f(x) = {e}.",
        "[Find|Calculate|What is] the {m} value of f(x) = {e}[.|?]",
        "What is the {m} of the function {e}?",
        "[Determine|Find|Give] the {small} value of {e}.",
        "What is the {small} value that {e} [can take|can have|takes]?",
        "What is the y-coordinate of the vertex of y = {e}?",
        "How [low|far down] does the parabola y = {e} go? Give the y-value."
        if up
        else "How [high|far up] does the parabola y = {e} go? Give the y-value.",
        "For real x, what is the {small} value of {e}?",
        "Let [f|g|h](x) = {e}. [What is the {small} value of [f|g|h](x)?|Find the {m} of [f|g|h].]",
        "The parabola y = {e} has its vertex at which y-value?",
        "Find the {m} value which the [quadratic|function|expression] {e} takes.",
        "{name} looks for the {small} value of {e}. What is it?",
        "If x can be any number, what is the {m} of {e}?",
        "Given f(x) = {e}, [compute|determine|work out] its {m} value.",
        "At its [vertex|turning point], what value does {e} have?",
        "Function: {e}. {M} value?",
        "Complete the square to find the {m} value of {e}.",
        "[I need|I want|Tell me] the {m} value of y = {e}.",
        "Where the derivative of f(x) = {e} is zero, f has its {m}. What is this {m} value?",
        "By choosing x well, {e} becomes as {size} as possible. What value does it have then?",
        e=dollars(d, poly_written(d, p, "x")),
        m="minimum" if up else "maximum",
        M="Minimum" if up else "Maximum",
        small=d.pick(["smallest", "least", "lowest"] if up else ["largest", "greatest", "highest"]),
        size="small" if up else "large",
    )
    return Problem(
        ask,
        "The extreme point lies where the derivative is zero.",
        f"from sympy import symbols, diff, solve\nx = symbols('x')\nf = {poly_code(p, 'x')}\nprint(f.subs(x, solve(diff(f, x), x)[0]))",
        text_of(k),
        "The value is {box}.",
    )
