"""Bare arithmetic: two numbers, decimals, order of operations, negative numbers, rounding."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .arithmetic_words import ADD, APART, ASK, DIVIDE, GROUPS, MACHINE, MULTIPLY, PARTS, SUBTRACT
from .notation import written

SPOKEN = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}


def operand(d: Draw) -> int:
    return d.int(2, d.pick([12, 20, 99, 99, 999, 9999, 125000]))


@family
def two_numbers(d: Draw) -> Problem:
    a, b, op = operand(d), operand(d), d.pick(["+", "-", "*", "/"])
    if op == "/":
        b = d.int(2, d.pick([12, 40, 99]))
        a = b * d.int(2, d.pick([12, 99, 400]))
    if op == "-" and a < b and d.chance(0.6):
        a, b = b, a
    words = {
        "+": ["{a} + {b}", "{a}+{b}", "{a} plus {b}", "the sum of {a} and {b}", "${a} + {b}$"],
        "-": ["{a} - {b}", "{a}-{b}", "{a} minus {b}", "{a} − {b}", "{a} take away {b}"],
        "*": [
            "{a} * {b}",
            "{a} × {b}",
            "{a} x {b}",
            "{a}*{b}",
            "{a}×{b}",
            "{a} · {b}",
            "{a} times {b}",
            "the product of {a} and {b}",
            "{a} multiplied by {b}",
            r"${a} \times {b}$",
            r"${a} \cdot {b}$",
            "({a})({b})",
        ],
        "/": [
            "{a} / {b}",
            "{a} ÷ {b}",
            "{a}/{b}",
            "{a}÷{b}",
            "{a} divided by {b}",
            "the quotient of {a} and {b}",
            r"${a} \div {b}$",
            r"$\frac{{{a}}}{{{b}}}$",
            "{a} over {b}",
        ],
    }
    n = "{:,}" if d.commas and d.chance(0.5) else "{}"
    e = str(d.pick(words[op])).format(a=n.format(a), b=n.format(b))
    own = {
        "+": ADD,
        "-": (*SUBTRACT, *(APART if a > b else ())),
        "*": (*MULTIPLY, *GROUPS),
        "/": (*DIVIDE, *PARTS),
    }[op]
    ask = d.say(*ASK, *MACHINE, *own, e=e, a=a, b=b)
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
        d.decimal(0, d.pick([9, 99, 999]), d.pick([1, 2])),
        d.decimal(0, d.pick([9, 40, 99]), d.pick([1, 2])),
        str(d.pick(["+", "-", "*", "*", "/"])),
    )
    x, y = Fraction(a), Fraction(b)
    if op == "/":
        y = Fraction(d.decimal(0, d.pick([9, 20]))) if d.chance(0.6) else Fraction(d.int(2, 25))
        x = y * Fraction(d.decimal(0, d.pick([9, 40])))
        a, b = text_of(x), text_of(y)
    elif d.chance(0.15):
        y = Fraction(d.int(2, d.pick([9, 30])))
        b = str(y)
    if op == "-" and x < y and d.chance(0.6):
        a, b, x, y = b, a, y, x
    if d.chance(0.3):
        e = f"{a} {SPOKEN[op]} {b}"
    else:
        e = written(d, f"{a} {op} {b}")
    own = {"+": ADD, "-": (*SUBTRACT, *(APART if x > y else ())), "*": MULTIPLY, "/": DIVIDE}[op]
    return Problem(
        d.say(*ASK, *MACHINE, *own, e=e, a=a, b=b),
        "Calculate with the decimals and round away the tiny floating point error.",
        f"print(round({a} {op} {b}, 4))",
        text_of({"+": x + y, "-": x - y, "*": x * y, "/": x / y}[op]),
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
        f"{c} + {a * b} / {b}",
        f"{a * b} / {b} - {c}",
        f"{a * b} / {b} * {c}",
        f"{c} * {a} - {a * b} / {b}",
        f"{a * (b + c)} / ({b} + {c})",
        f"{a} * {b}**2",
        f"{a} * {b}**2 - {c}",
        f"({a} - {b})**2 + {c}",
        f"{a} - ({b} - {c})",
        f"{a} * {b} - {c} * {e}",
        f"({a} + {b}) * ({c} - {e})",
        f"{a} - {b} + {c}",
        f"{a} + {b} - {c} + {e}",
        f"({a} + {b} - {c}) * {e}",
        f"{a} - {b} * ({c} + {e})",
        f"(({a} + {b}) * {c} - {e}) * 2",
        f"{min(a, 12)}**3 + {b} * {c}",
        f"{a} * {b} + {c} - {e}",
        f"{a * b} / {b} + {c * e} / {e}",
        f"{c} * ({a * b} / {b} - {e})",
        f"({a} - {b}) * ({c} - {e})",
    ]
    code = str(d.pick(forms))
    value = _exact(code)
    return Problem(
        d.say(
            *ASK,
            *MACHINE,
            "[Use|Follow] the order of operations to [evaluate|find|calculate] {e}.",
            "Mind the order of operations: {e}",
            "[Following|Using] the order of operations, what is {e}?",
            "[Simplify|Evaluate|Work out] the [numerical|arithmetic|] expression {e}.",
            "[Multiply before you add|Brackets first, then powers and products]! How much is {e}?",
            "My friend and I get different results for {e}. What is the [correct|right] one?",
            e=written(d, code),
        ),
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
def absolute_and_negative(d: Draw) -> Problem:
    a, b, op = d.size(20, 60, 400), d.size(20, 60, 400), str(d.pick(["+", "-", "*"]))
    code, value = d.pick(
        [
            (f"-{a} {op} {b}", {"+": b - a, "-": -a - b, "*": -a * b}[op]),
            (f"{a} {op} (-{b})", {"+": a - b, "-": a + b, "*": -a * b}[op]),
            (f"-{a} {op} (-{b})", {"+": -a - b, "-": b - a, "*": a * b}[op]),
        ]
    )
    if d.chance(0.2):
        spoken = code.replace(f" {op} ", f" {SPOKEN[op]} ").replace("(-", "-").replace(")", "")
        e = spoken.replace("-", "negative ") if d.chance(0.6) else spoken
    else:
        e = written(
            d, f"(-{a}){code[len(str(a)) + 1 :]}" if code.startswith("-") and d.chance(0.25) else code
        )
    return Problem(
        d.say(
            *ASK,
            *MACHINE,
            "Mind the signs: {e}",
            "Mind the minus signs. How much is {e}?",
            "[Calculate|Work out] with negative numbers: {e}",
            "Careful with the [signs|minus signs]: what is {e}?",
            e=e,
        ),
        "Mind the signs.",
        f"print({code})",
        str(value),
    )


@family
def rounding(d: Draw) -> Problem:
    name, k = d.pick([("ten", 10), ("ten", 10), ("hundred", 100), ("hundred", 100), ("thousand", 1000)])
    n = d.int(int(k) + 5, d.pick([9999, 99999, 999999]))
    if n % k * 2 == k:
        raise Redraw
    ask = d.say(
        f"=Round {{n}} to the nearest {name}.",
        f"What is {{n}} rounded to the nearest {name}?",
        f"[Give|Write] {{n}} to the nearest {name}.",
        f"Round the number {{n}} to the nearest {name}.",
        f"To the nearest {name}, what is {{n}}?",
        f"Please round {{n}} to {name}s.",
        f"[Which|What] multiple of {k} is [nearest|closest] to {{n}}?",
        f"{{n}} to the nearest {name} is what?",
        f"{{n}} rounded to the nearest {name}",
        f"If you round {{n}} to the nearest {name}, what do you get?",
        f"{{name}} rounds {{n}} to the nearest {name}. What [does {{he}} get|is the result|number does {{he}} write down]?",
        f"A [town|village|city] has {{n}} [people|inhabitants]. [Round|Give] this number to the nearest {name}.",
        f"The [counter|meter|odometer] shows {{n}}. What is that to the nearest {name}?",
        f"Suppose {{n}} tickets were sold. How many is that, rounded to the nearest {name}?",
        f"Round off to the nearest {name}: {{n}}",
        f"Approximate {{n}} to the nearest {name}.",
        f"Number: {{n}}. Nearest {name}?",
        f"I want {{n}} [correct|rounded] to the nearest {name}.",
        n=n,
    )
    return Problem(
        ask,
        f"Divide by {k}, round, and multiply by {k}.",
        f"print(round({n} / {k}) * {k})",
        str((n + k // 2) // k * k),
    )
