"""Powers and square roots of whole numbers."""

from __future__ import annotations

from ..problem import Draw, Problem, family
from .sequences import ordinal

SQUARE = (
    "=What is {b} squared?",
    "={b}²",
    "What is the square of {b}?",
    "Square {b}.",
    "[Find|Calculate] the square of {b}.",
    "How much is {b} squared?",
    "[If|When] {b} is squared, what is the result?",
    "{name} squares the number {b}. What does {he} get?",
    "What is {b} times itself?",
)
CUBE = (
    "=What is {b} cubed?",
    "What is the cube of {b}?",
    "Cube {b}.",
    "[Find|Calculate] the cube of {b}.",
    "How much is {b}³?",
    "[If|When] {b} is cubed, what is the result?",
    "How much is {b} times {b} times {b}?",
)


@family
def powers(d: Draw) -> Problem:
    n = d.int(2, 6)
    low = d.int(2, 99) if n <= 3 and d.chance(0.4) else d.int(2, 20)
    b, value = (f"(-{low})", (-low) ** n) if d.chance(0.1) else (str(low), low**n)
    ask = d.say(
        "=What is {b}^{n}?",
        "=[Calculate|Compute|Evaluate|Find] {b}^{n}.",
        "What is {b} to the power [of|] {n}?",
        "[Find|Calculate] {b} raised to the power {n}.",
        "={b}^{n}",
        "What is {b}**{n}?",
        "{b}**{n}",
        "What is the {nth} power of {b}?",
        "[Find|Give|Calculate] the {nth} power of {b}.",
        "How much is {b} to the {nth} [power|]?",
        "Raise {b} to the {nth} power.",
        "[Evaluate|Work out|Compute] the power {b}^{n}.",
        "What [does|would] {b}^{n} [equal|come to|give]?",
        "The base is {b} and the exponent is {n}. What is the [power|value|result]?",
        "Base {b}, exponent {n}. [Result|Value]?",
        "What do you get if {n} factors of {b} are multiplied together?",
        "Write {b}^{n} as a [plain|normal|single] number.",
        "If [a|the] number {b} is raised to the power of {n}, what is the result?",
        "[Tell me|I want to know|I need to know] what {b}^{n} is.",
        "What is ${b}^{n}$?",
        r"[Evaluate|Compute] ${b}^{{n}}$.",
        "{name} types {b}^{n} into a calculator. What does it show?",
        "How much is {b}^{n}?",
        "What is pow({b}, {n})?",
        *(SQUARE if n == 2 else CUBE if n == 3 else ()),
        b=b,
        n=str(n),
        nth=ordinal(n),
    )
    return Problem(ask, f"Multiply {b} by itself {n} times.", f"print({b}**{n})", str(value))


@family
def square_roots(d: Draw) -> Problem:
    r = d.int(2, d.pick([20, 60, 60, 250]))
    ask = d.say(
        "=What is the square root of {n}?",
        "=[Find|Calculate|Compute] the square root of {n}.",
        "=[What is|Evaluate] sqrt({n})?",
        "=√{n}",
        "[Simplify|Evaluate] √{n}.",
        "Which positive number [squared|times itself] [is|gives] {n}?",
        "How much is the square root of {n}?",
        "[How much|What] is √{n}?",
        "[Calculate|Work out]: sqrt({n})",
        "What positive number must be squared to [get|give|make] {n}?",
        "The square of a positive number is {n}. [What is the number|Find the number].",
        "A positive number times itself is {n}. What is [it|the number]?",
        "Take the square root of {n}. [What do you get|What is the result]?",
        "I need the square root of {n}.",
        "[Tell me|Give|Write down] the square root of {n}.",
        "{name} is looking for the positive number whose square is {n}. Which number is it?",
        "If you multiply a positive number by itself, you get {n}. Which number [is it|did you take]?",
        r"[Evaluate|Find|Simplify] $\sqrt{{n}}$.",
        r"What is \sqrt{{n}}?",
        "{n} is the square of which positive number?",
        "The square root of {n} is [what|which number]?",
        "√{n} = ?",
        "Find the positive root of {n}.",
        n=str(r * r),
    )
    return Problem(
        ask,
        "The square root is the number whose square is the given number.",
        f"import math\nprint(math.isqrt({r * r}))",
        str(r),
    )
