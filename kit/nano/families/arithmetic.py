"""Bare arithmetic: expressions, decimals, fractions, powers, rounding, order of operations."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from ..problem import Draw, Problem, Redraw, family, text_of

ASK = (
    "=What is {e}?",
    "=[Calculate|Compute|Evaluate|Find|Work out|Solve] {e}.",
    "={e}",
    "={e} = ?",
    "What does {e} equal?",
    "[Find|Give|Tell me] the value of {e}.",
    "[Can you|Please|Could you] [calculate|compute|work out] {e}?",
    "How much is {e}?",
    "What is the [value|result] of {e}?",
    "What's {e}",
    "[Simplify|Do] {e}.",
    "{e} is [what|how much]?",
)


def operand(d: Draw) -> int:
    return d.int(2, d.pick([12, 20, 99, 99, 999, 9999, 125000]))


@family
def two_numbers(d: Draw) -> Problem:
    a, b, op = operand(d), operand(d), d.pick(["+", "-", "*", "/"])
    if op == "/":
        b = d.int(2, d.pick([12, 40, 99]))
        a = b * d.int(2, d.pick([12, 99, 400]))
    words = {
        "+": ["{a} + {b}", "{a}+{b}", "{a} plus {b}", "the sum of {a} and {b}"],
        "-": ["{a} - {b}", "{a}-{b}", "{a} minus {b}", "the difference of {a} and {b}"],
        "*": [
            "{a} * {b}",
            "{a} × {b}",
            "{a} x {b}",
            "{a}*{b}",
            "{a} times {b}",
            "the product of {a} and {b}",
            "{a} multiplied by {b}",
        ],
        "/": ["{a} / {b}", "{a} ÷ {b}", "{a}/{b}", "{a} divided by {b}", "the quotient of {a} and {b}"],
    }
    e = str(d.pick(words[op])).format(a=a, b=b)
    ask = d.say(
        *ASK,
        *(
            ["=Add {a} and {b}.", "Add {a} to {b}."]
            if op == "+"
            else ["=Multiply {a} by {b}."]
            if op == "*"
            else ["=Divide {a} by {b}.", "How many times does {b} go into {a}?"]
            if op == "/"
            else ["=Subtract {b} from {a}."]
        ),
        e=e,
        a=a,
        b=b,
    )
    value = {"+": a + b, "-": a - b, "*": a * b, "/": Fraction(a, b)}[op]
    name = {"+": "Add", "-": "Subtract", "*": "Multiply", "/": "Divide"}[op]
    return Problem(
        ask,
        f"{name} the two numbers.",
        f"print({a} {'//' if op == '/' else op} {b})",
        text_of(Fraction(value)),
    )


@family
def decimals(d: Draw) -> Problem:
    a, b, op = (
        d.decimal(0, d.pick([9, 99]), d.pick([1, 2])),
        d.decimal(0, d.pick([9, 40]), d.pick([1, 2])),
        d.pick(["+", "-", "*"]),
    )
    sign = {"*": d.pick(["*", "×", "x", "times"])}.get(op, op)
    ask = d.say(*ASK, e=f"{a} {sign} {b}")
    x, y = Fraction(a), Fraction(b)
    return Problem(
        ask,
        "Calculate with the decimals and round away the tiny floating point error.",
        f"print(round({a} {op} {b}, 4))",
        text_of({"+": x + y, "-": x - y, "*": x * y}[op]),
    )


@family
def order_of_operations(d: Draw) -> Problem:
    a, b, c, e = (d.int(2, d.pick([9, 12, 30, 99])) for _ in range(4))
    forms = [
        f"{a} + {b} * {c}",
        f"{a} * {b} + {c}",
        f"({a} + {b}) * {c}",
        f"{a} * ({b} + {c})",
        f"{a} * {b} - {c}",
        f"{a} * {b} + {c} * {e}",
        f"({a} + {b}) * ({c} + {e})",
        f"{a} + {b} - {c}",
        f"{a} + {b} + {c}",
        f"{a} - {b} - {c}",
        f"({a} + {b}) * {c} - {e}",
        f"{a} * ({b} - {c}) + {e}",
        f"{a} + {b} * {c} - {e}",
        f"{a} + {b} + {c} + {e}",
        f"{a} * {b} * {c}",
        f"{a}**2 + {b}",
        f"{a}**2 - {b} * {c}",
        f"({a} + {b})**2",
        f"{a}**2 + {b}**2",
        f"{a} + {b} * ({c} - {e})",
        f"{a * b} / {b} + {c}",
        f"({a * b} + {b * c}) / {b}",
    ]
    code = str(d.pick(forms))
    shown = code.replace("**2", d.pick(["^2", "²", "**2"]))
    if d.chance(0.6):
        shown = shown.replace(" * ", str(d.pick([" × ", " x ", "*", " · "])))
    if d.chance(0.15):
        shown = shown.replace(" ", "")
    value = _exact(code)
    return Problem(
        d.say(*ASK, e=shown),
        "Follow the order of operations: brackets, powers, products, then sums.",
        f"print({code})",
        text_of(value),
    )


def _exact(code: str) -> Fraction:
    """The expression in exact arithmetic, by a small recursive parser (not by Python's own evaluation of it)."""
    tokens = code.replace("(", " ( ").replace(")", " ) ").replace("**", " ^ ").split()

    def atom() -> Fraction:
        token = tokens.pop(0)
        if token == "(":
            inner = total()
            tokens.pop(0)
        else:
            inner = Fraction(token)
        if tokens and tokens[0] == "^":
            tokens.pop(0)
            return inner ** int(tokens.pop(0))
        return inner

    def product() -> Fraction:
        value = atom()
        while tokens and tokens[0] in "*/":
            value = value * atom() if tokens.pop(0) == "*" else value / atom()
        return value

    def total() -> Fraction:
        value = product()
        while tokens and tokens[0] in "+-":
            value = value + product() if tokens.pop(0) == "+" else value - product()
        return value

    return total()


@family
def fraction_of_number(d: Draw) -> Problem:
    b = d.int(2, 12)
    a, n = d.int(1, b - 1), b * d.int(1, d.pick([12, 60, 200]))
    words = {
        (1, 2): "half",
        (1, 3): "a third",
        (2, 3): "two thirds",
        (1, 4): "a quarter",
        (3, 4): "three quarters",
        (1, 5): "one fifth",
        (2, 5): "two fifths",
        (3, 5): "three fifths",
        (1, 10): "a tenth",
    }
    f = words[(a, b)] if (a, b) in words and d.chance(0.35) else f"{a}/{b}"
    ask = d.say(
        "=[Calculate|Find|Compute|Work out|Evaluate] {f} of {n}.",
        "=What is {f} of {n}?",
        "={f} of {n}",
        "=How much is {f} of {n}?",
        "{name} has {n} {thing}. {He} gives {f} of them to {his} {kin}. How many {thing} does {he} give[ away|]?",
        "There are {n} {group} [in|at] the {place}. {f} of them [are new|wear hats|like {subject}|go home|are girls]. How many [is that|are that|{group} is that]?",
        "[Take|What is] {f} of the number {n}[.|?]",
        "{f} of the {n} {thing} [are|were] {color}. How many [{thing} are {color}|is that]?",
        "What number is {f} of {n}?",
        "What do you get if you take {f} of {n}?",
        f=f,
        n=n,
    )
    return Problem(
        ask,
        f"Multiply {n} by the fraction {a}/{b}.",
        f"from fractions import Fraction\nprint(Fraction({a}, {b}) * {n})",
        text_of(Fraction(a * n, b)),
    )


@family
def fraction_rest(d: Draw) -> Problem:
    b = d.int(2, 10)
    a, n = d.int(1, b - 1), b * d.int(2, d.pick([12, 60]))
    ask = d.say(
        "{name} has {n} {thing}. {He} [gives away|eats|sells|loses|uses] {a}/{b} of them. How many {thing} [are left|does {he} have left|remain]?",
        "A {place} has {n} {thing}. {a}/{b} of them are sold. How many [are left|remain|are not sold]?",
        "{name} [had|has] ${n}. {He} [spent|spends] {a}/{b} of [it|{his} money] on a {item}. How much [money|] is left?",
        "A book has {n} pages. {name} has read {a}/{b} of it. How many pages [are left|does {he} still have to read|remain]?",
        "{a}/{b} of {n} {group} [leave|go home|are absent]. How many [stay|are left|are still there]?",
        a=str(a),
        b=str(b),
        n=n,
    )
    return Problem(
        ask,
        f"Find {a}/{b} of {n} and subtract it from {n}.",
        f"from fractions import Fraction\npart = Fraction({a}, {b}) * {n}\nprint({n} - part)",
        text_of(Fraction((b - a) * n, b)),
        "{box} are left.",
        story=True,
    )


@family
def fraction_arithmetic(d: Draw) -> Problem:
    (a, b), (c, e) = ((d.int(1, 11), d.int(2, 12)) for _ in range(2))
    op = str(d.pick(["+", "-", "*", "/"]))
    if op == "-" and a * e < c * b:
        a, b, c, e = c, e, a, b
    sign = {
        "*": d.pick(["*", "×", "times"]),
        "/": d.pick(["÷", "divided by"]),
        "+": d.pick(["+", "plus"]),
        "-": d.pick(["-", "minus"]),
    }[op]
    ask = d.say(
        *ASK,
        "[Add|Combine] the fractions: {e}." if op == "+" else "Give {e} as a fraction in lowest terms.",
        e=f"{a}/{b} {sign} {c}/{e}",
    )
    x, y = Fraction(a, b), Fraction(c, e)
    value = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[op]
    return Problem(
        ask,
        "Use exact fractions.",
        f"from fractions import Fraction\nprint(Fraction({a}, {b}) {op} Fraction({c}, {e}))",
        str(value),
    )


@family
def lowest_terms(d: Draw) -> Problem:
    k, a, b = d.int(2, 15), d.int(1, 15), d.int(2, 20)
    if a == b or Fraction(a, b).denominator == 1:
        raise Redraw
    ask = d.say(
        "=Simplify [the fraction|] {a}/{b}.",
        "=[Write|Express|Reduce] {a}/{b} [in|to] [lowest|simplest] [terms|form].",
        "What is {a}/{b} in [lowest terms|simplest form]?",
        "Reduce the fraction {a}/{b}.",
        "[Simplify|Reduce]: {a}/{b}",
        a=str(a * k),
        b=str(b * k),
    )
    return Problem(
        ask,
        "Divide top and bottom by their greatest common divisor.",
        f"from fractions import Fraction\nprint(Fraction({a * k}, {b * k}))",
        str(Fraction(a, b)),
    )


@family
def powers(d: Draw) -> Problem:
    b, n = d.int(2, 20), d.int(2, 6)
    ask = d.say(
        "=What is {b}^{n}?",
        "=[Calculate|Compute|Evaluate|Find] {b}^{n}.",
        "What is {b} to the power [of|] {n}?",
        "[Find|Calculate] {b} raised to the power {n}.",
        "={b}^{n}",
        "What is {b}**{n}?",
        *(["=What is {b} squared?", "={b}²"] if n == 2 else ["=What is {b} cubed?"] if n == 3 else []),
        b=str(b),
        n=str(n),
    )
    return Problem(ask, f"Multiply {b} by itself {n} times.", f"print({b}**{n})", str(b**n))


@family
def square_roots(d: Draw) -> Problem:
    r = d.int(2, 60)
    ask = d.say(
        "=What is the square root of {n}?",
        "=[Find|Calculate|Compute] the square root of {n}.",
        "=[What is|Evaluate] sqrt({n})?",
        "=√{n}",
        "[Simplify|Evaluate] √{n}.",
        "Which positive number [squared|times itself] [is|gives] {n}?",
        n=str(r * r),
    )
    assert isqrt(r * r) == r
    return Problem(
        ask,
        "The square root is the number whose square is the given number.",
        f"import math\nprint(math.isqrt({r * r}))",
        str(r),
    )


@family
def rounding(d: Draw) -> Problem:
    n, (name, k) = d.int(105, 99999), d.pick([("ten", 10), ("hundred", 100)])
    if n % k * 2 == k:
        raise Redraw
    ask = d.say(
        f"=Round {{n}} to the nearest {name}.",
        f"What is {{n}} rounded to the nearest {name}?",
        f"[Give|Write] {{n}} to the nearest {name}.",
        n=n,
    )
    return Problem(
        ask,
        f"Divide by {k}, round, and multiply by {k}.",
        f"print(round({n} / {k}) * {k})",
        str((n + k // 2) // k * k),
    )


@family
def absolute_and_negative(d: Draw) -> Problem:
    a, b, op = d.int(2, 60), d.int(2, 60), str(d.pick(["+", "-", "*"]))
    code, value = d.pick(
        [
            (f"-{a} {op} {b}", {"+": b - a, "-": -a - b, "*": -a * b}[op]),
            (f"{a} {op} (-{b})", {"+": a - b, "-": a + b, "*": -a * b}[op]),
            (f"-{a} {op} (-{b})", {"+": -a - b, "-": b - a, "*": a * b}[op]),
        ]
    )
    return Problem(
        d.say(*ASK, e=code if d.chance(0.6) else code.replace("*", "×")),
        "Mind the signs.",
        f"print({code})",
        str(value),
    )
