"""Bare arithmetic: two numbers, decimals, order of operations, negative numbers, rounding."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .notation import written

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
    "[Calculate|Compute|Evaluate|Work out]: {e}",
    "[Tell me|Write down|Let me know] what {e} [is|equals|comes to].",
    "I [want|need|have|would like] to know what {e} is.",
    "I need the [answer to|result of|value of] {e}.",
    "Do you know what {e} [is|equals]?",
    "What [do|will|would] [you|I|we] get for {e}?",
    "What does {e} [come to|give|make]?",
    "[Could|Can] you tell me [how much|what] {e} is?",
    "What would {e} be?",
    "[Value|Result] of {e}?",
    "If [you|I|we] [calculate|compute|work out] {e}, what [is the result|comes out|is the answer]?",
    "On the [board|worksheet|test|blackboard] it says {e}. What is the [answer|result|value]?",
    "I am stuck [on|at|with] {e}. What is the [right|correct|] answer?",
    "[My homework|The book|My teacher|Exercise 7] asks for {e}. What is the answer?",
    "[Help me|Help us|I have to] [calculate|work out|compute|find] {e}.",
    "Which number [is equal to|equals|is the same as] {e}?",
    "{e}: what is the [answer|result|value]?",
    "Just the [result|answer], please: {e}",
    "{name} has to [calculate|work out] {e}. What [is the answer|should {he} get|answer is right]?",
    "{e} equals",
    "Evaluate the expression {e}.",
)

# Said of answers that a display shows: whole numbers and decimals.
MACHINE = (
    "{name} [types|enters|puts] {e} into a calculator. What does [it|the calculator] show?",
    "A calculator is given {e}. Which number [appears|is displayed|does it show]?",
    "Suppose I [type|enter] {e} [on|into] my calculator. What [will|should] I see?",
    "[When|If] a computer [works out|is asked for] {e}, what number does it print?",
)

ADD = (
    "=Add {a} and {b}.",
    "Add {a} to {b}.",
    "What is the total of {a} and {b}?",
    "[Find|Give] the sum of {a} and {b}.",
    "What do {a} and {b} make together?",
    "Increase {a} by {b}.",
    "What is {b} more than {a}?",
    "[Sum|Add] up {a} and {b}.",
    "I add {b} to {a}. What [do I get|is the result|is the sum]?",
    "[Which|What] number is {b} [greater|more|larger] than {a}?",
    "{name} adds {a} and {b}. What [is {his} answer|does {he} get|is the sum]?",
    "How much do {a} and {b} make [together|in total|in all]?",
    "Two numbers are {a} and {b}. What is their sum?",
    "If {b} is added to {a}, what is the [sum|result|total]?",
    "Start with {a} and add {b}. Where do you end?",
    "The first number is {a}, the second is {b}. [Add them|Find their sum|Add the two].",
    "A number was {a} and [grew|went up|rose] by {b}. What is it now?",
)
SUBTRACT = (
    "=Subtract {b} from {a}.",
    "Take {b} away from {a}.",
    "[Take|Subtract] {b} from {a}. What [do you get|is the result|comes out]?",
    "{b} [taken away|subtracted|taken] from {a} is [what|how much]?",
    "Decrease {a} by {b}.",
    "Reduce {a} by {b}.",
    "What is {b} less than {a}?",
    "What number is {b} less than {a}?",
    "I subtract {b} from {a}. What [do I get|is the result|is left]?",
    "{name} subtracts {b} from {a}. What [is {his} answer|does {he} get]?",
    "Two numbers are {a} and {b}. Subtract the second from the first.",
    "If {b} is subtracted from {a}, what [is the result|remains|do you get]?",
    "Start with {a} and take away {b}. Where do you end?",
    "[Which|What] number do you get when you take {b} from {a}?",
    "A number was {a} and [fell|went down|dropped] by {b}. What is it now?",
)
APART = (
    "By how much is {a} [greater|larger|bigger] than {b}?",
    "How much [more|greater] is {a} than {b}?",
    "How far apart are {b} and {a}?",
    "What is the difference between {a} and {b}?",
    "[Find|Give] the difference of {a} and {b}.",
    "How much [smaller|less] is {b} than {a}?",
)
MULTIPLY = (
    "=Multiply {a} by {b}.",
    "Multiply {a} and {b}.",
    "Multiply {a} with {b}.",
    "[Find|Give] the product of {a} and {b}.",
    "How much is {a} times {b}?",
    "{a} times {b} [makes|gives|is] [what|how much|which number]?",
    "I multiply {a} by {b}. What [do I get|is the result|is the product]?",
    "{name} multiplies {a} by {b}. What [is {his} answer|does {he} get|is the product]?",
    "The two factors are {a} and {b}. What is the product?",
    "[If|When] {a} is multiplied by {b}, what is the [product|result]?",
    "Two numbers are {a} and {b}. What is their product?",
    "The first number is {a}, the second is {b}. [Multiply them|Find their product|Multiply the two].",
    "What number is {a} times as [large|big|much] as {b}?",
    "What product do {a} and {b} have?",
)
GROUPS = (
    "What do {a} [groups|rows|lots] of {b} make?",
    "How much is {b} [taken|counted] {a} times?",
    "How many are {a} [groups|rows|boxes|piles] of {b} each?",
)
DIVIDE = (
    "=Divide {a} by {b}.",
    "How many times does {b} go into {a}?",
    "How [often|many times] does {b} fit into {a}?",
    "[Split|Divide|Cut] {a} into {b} equal parts. How [big|much|large] is each part?",
    "How much is {a} divided by {b}?",
    "[Find|Give] the quotient of {a} and {b}.",
    "{a} [shared|split|divided] equally among {b} is [what|how much] each?",
    "Divide {a} into {b} equal shares. How much is one share?",
    "The dividend is {a} and the divisor is {b}. What is the quotient?",
    "I divide {a} by {b}. What [do I get|is the result|is the quotient]?",
    "{name} divides {a} by {b}. What [is {his} answer|does {he} get]?",
    "[If|When] {a} is divided by {b}, what is the [quotient|result]?",
    "Two numbers are {a} and {b}. Divide the first by the second.",
    "{b} equal parts make {a}. How [big|large] is one part?",
    "How large is each part [if|when] {a} is split into {b} equal parts?",
)
SPOKEN = {"+": "plus", "-": "minus", "*": "times"}


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
        "/": DIVIDE,
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
        str(d.pick(["+", "-", "*"])),
    )
    x, y = Fraction(a), Fraction(b)
    if op == "-" and x < y and d.chance(0.6):
        a, b, x, y = b, a, y, x
    if d.chance(0.3):
        e = f"{a} {SPOKEN[op]} {b}"
    else:
        e = written(d, f"{a} {op} {b}")
    own = {"+": ADD, "-": (*SUBTRACT, *(APART if x > y else ())), "*": MULTIPLY}[op]
    return Problem(
        d.say(*ASK, *MACHINE, *own, e=e, a=a, b=b),
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
