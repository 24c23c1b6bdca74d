"""Equations, inequalities, systems; evaluating, expanding, factoring, simplifying; number riddles."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .polynomials import poly_code, poly_mul, poly_shown

SOLVE = (
    "=Solve {e}.",
    "=Solve {e} for {v}.",
    "=Solve the equation {e}.",
    "=Find {v} if {e}.",
    "=What is {v} if {e}?",
    "{e}",
    "{e}, find {v}.",
    "If {e}, [what is|find] {v}[?|]",
    "[Find|Determine] the value of {v} [in|when|such that] {e}.",
    "What value of {v} [solves|satisfies] {e}?",
    "[Please|Can you|Help me] solve {e}",
    "Solve for {v}: {e}",
    "[Find|Give] the solution of {e}.",
    "What is the solution [of|to] [the equation|] {e}?",
)


def letter(d: Draw) -> str:
    return str(d.pick(["x", "x", "x", "x", "x", "y", "n", "t", "a", "z"]))


def term(k: int, v: str) -> str:
    return v if k == 1 else f"-{v}" if k == -1 else f"{k}{v}"


def signed(k: int) -> str:
    return f"+ {k}" if k >= 0 else f"- {-k}"


def solve_code(v: str, equation: str) -> str:
    return f"from sympy import symbols, solve\n{v} = symbols('{v}')\nprint(solve({equation}, {v}))"


@family
def linear_equation(d: Draw) -> Problem:
    v, a, b, x = letter(d), d.int(1, 15), d.int(-40, 60), d.int(-15, 30)
    kind = d.int(0, 7)
    if b == 0 or (a == 1 and kind > 3):
        raise Redraw
    if kind <= 2:
        c = a * x + b if d.chance(0.85) else d.int(-20, 60)
        shown, code, value = (
            f"{term(a, v)} {signed(b)} = {c}",
            f"{a} * {v} {signed(b)} - ({c})",
            Fraction(c - b, a),
        )
    elif kind == 3:
        c = d.int(-20, 60)
        shown, code, value = f"{term(a, v)} = {c}", f"{a} * {v} - ({c})", Fraction(c, a)
    elif kind == 4:
        c, e = d.int(1, 12), d.int(-30, 40)
        if c == a:
            raise Redraw
        shown, code, value = (
            f"{term(a, v)} {signed(b)} = {term(c, v)} {signed(e)}",
            f"{a} * {v} {signed(b)} - ({c} * {v} {signed(e)})",
            Fraction(e - b, a - c),
        )
    elif kind == 5:
        c = a * (x + b) if d.chance(0.8) else d.int(-40, 60)
        shown, code, value = (
            f"{a}({v} {signed(b)}) = {c}",
            f"{a} * ({v} {signed(b)}) - ({c})",
            Fraction(c, a) - b,
        )
    elif kind == 6:
        c = x + b
        shown, code, value = (
            f"{v}/{a} {signed(b)} = {c}",
            f"{v} / {a} {signed(b)} - ({c})",
            Fraction((c - b) * a),
        )
    else:
        c = d.int(-30, 60)
        shown, code, value = f"{b} - {term(a, v)} = {c}", f"{b} - {a} * {v} - ({c})", Fraction(b - c, a)
    if d.chance(0.2):
        shown = shown.replace(" ", "")
    return Problem(
        d.say(*SOLVE, e=shown, v=v),
        f"Bring everything to one side and solve for {v}.",
        solve_code(v, code),
        str(value),
        f"So {v} is {{box}}.",
    )


@family
def quadratic_equation(d: Draw) -> Problem:
    v, a, r, s = letter(d), d.pick([1, 1, 1, 1, 2, 3]), d.int(-12, 12), d.int(-12, 12)
    a = int(str(a))
    b, c = -a * (r + s), a * r * s
    shown = poly_shown([a, b, c], v, str(d.pick(["^2", "^2", "²", "**2"]))) + " = 0"
    if d.chance(0.25) and c:
        shown = poly_shown([a, b, 0], v, "^2") + f" = {-c}"
    if not b and not c:
        raise Redraw
    ask = d.say(
        *SOLVE,
        "=Find the roots of {e}.",
        "=Solve the quadratic equation {e}.",
        "What are the [solutions|roots] of {e}?",
        "[Find|Give] all [solutions|roots] of {e}.",
        e=shown,
        v=v,
    )
    return Problem(
        ask,
        "A quadratic equation has at most two solutions; let sympy solve it.",
        solve_code(v, poly_code([a, b, c], v)),
        ", ".join(map(str, sorted({r, s}))),
        "The solutions are {box}.",
    )


@family
def system_of_two(d: Draw) -> Problem:
    x, y, a, b, c, e = d.int(-9, 20), d.int(-9, 20), d.int(1, 9), d.int(-9, 9), d.int(1, 9), d.int(-9, 9)
    if a * e == b * c or not b or not e:
        raise Redraw
    p, q = a * x + b * y, c * x + e * y

    def line(k: int, m: int, r: int) -> str:
        return f"{term(k, 'x')} {'+' if m > 0 else '-'} {term(abs(m), 'y')} = {r}"

    ask = d.say(
        "=Solve the system {e} and {f}.",
        "=Solve {e} and {f}.",
        "=Solve the system of equations: {e}, {f}.",
        "=Solve: {e}, {f}.",
        "[Find x and y if {e} and {f}.|What are x and y if {e} and {f}?]",
        "{e}, {f}. Find x and y.",
        "Solve the simultaneous equations {e} and {f}.",
        e=line(a, b, p),
        f=line(c, e, q),
    )
    return Problem(
        ask,
        "Give both equations to sympy.",
        f"from sympy import symbols, solve\nx, y = symbols('x y')\ns = solve([{a} * x {signed(b)} * y - ({p}), {c} * x {signed(e)} * y - ({q})], [x, y])\nprint((s[x], s[y]))",
        f"({x}, {y})",
        "So (x, y) is {box}.",
    )


@family
def two_prices(d: Draw) -> Problem:
    x, y, kind = d.int(1, 30), d.int(1, 30), d.int(0, 1)
    if kind:
        if x == y:
            raise Redraw
        x, y = max(x, y), min(x, y)
        ask = d.say(
            "The sum of two numbers is {s} and their difference is {k}. [What is the larger number|Find the larger number|What is the bigger one]?",
            "Two numbers add up to {s} and differ by {k}. [Find|What is] the larger one.",
            "{name} and {name2} have {s} {thing} together. {name} has {k} more than {name2}. How many does {name} have?",
            "x + y = {s} and x - y = {k}. What is x?",
            s=x + y,
            k=x - y,
        )
        return Problem(
            ask,
            "Half of the sum plus the difference is the larger number.",
            f"print(({x + y} + {x - y}) // 2)",
            str(x),
            story=True,
        )
    legs = d.int(0, 1)
    heads, feet = x + y, 2 * x + 4 * y
    animals = (
        "[chickens and cows|ducks and rabbits|hens and pigs|chickens and rabbits|geese and sheep]"
        if legs
        else "[chickens and goats|chickens and rabbits|hens and sheep]"
    )
    ask = d.say(
        f"A [farm|farmer] has {animals}. There are {{h}} heads and {{f}} legs. How many four-legged animals are there?",
        f"There are {animals} in a yard: {{h}} heads and {{f}} [legs|feet]. How many have four legs?",
        f"{{name}} sees {{h}} heads and {{f}} legs of {animals}. How many animals have four legs?",
        h=heads,
        f=feet,
    )
    return Problem(
        ask,
        "If all had two legs there would be 2 per head; each four-legged animal adds two.",
        f"extra = {feet} - 2 * {heads}\nprint(extra // 2)",
        str(y),
        story=True,
    )


@family
def linear_inequality(d: Draw) -> Problem:
    v, a, b, c, sign = (
        letter(d),
        d.int(2, 12),
        d.int(-20, 30),
        d.int(-30, 60),
        str(d.pick(["<", ">", "<=", ">="])),
    )
    if not b:
        raise Redraw
    bound = Fraction(c - b, a)
    shown = f"{term(a, v)} {signed(b)} {sign if d.chance(0.5) else sign.replace('<=', '≤').replace('>=', '≥')} {c}"
    ask = d.say(
        "=Solve {e}.",
        "=Solve the inequality {e}.",
        "=Solve {e} for {v}.",
        "[Find all {v} [such that|with] {e}.|What are all {v} with {e}?]",
        "For which {v} is {e}?",
        e=shown,
        v=v,
    )
    return Problem(
        ask,
        f"Move {b} to the other side and divide by {a}; {a} is positive, so the sign stays.",
        f"from fractions import Fraction\nbound = Fraction({c} - ({b}), {a})\nprint('{v} {sign}', bound)",
        f"{v} {sign} {bound}",
        "The solution is {box}.",
    )


@family
def evaluate_expression(d: Draw) -> Problem:
    v, x = letter(d), d.int(-9, 12)
    p = [d.int(-9, 9) for _ in range(d.int(2, 4))]
    if not p[0]:
        raise Redraw
    value = 0
    for k in p:
        value = value * x + k
    ask = d.say(
        "=Evaluate {e} [for|at|when] {v} = {x}.",
        "=What is {e} [when|if] {v} = {x}?",
        "=Find the value of {e} [for|when|if] {v} = {x}.",
        "If {v} = {x}, what is {e}?",
        "Given {v} = {x}, [find|calculate] {e}.",
        "If f({v}) = {e}, [what is|find] f({x})[?|]",
        "Let f({v}) = {e}. [What is|Find] f({x})[?|]",
        "Substitute {v} = {x} [in|into] {e}.",
        e=poly_shown(p, v, "^2"),
        v=v,
        x=str(x),
    )
    return Problem(
        ask, f"Put {x} in for {v}.", f"{v} = {x}\nprint({poly_code(p, v)})", str(value), "The value is {box}."
    )


@family
def expand_product(d: Draw) -> Problem:
    v, kind = letter(d), d.int(0, 3)
    a, b, c, e = d.int(1, 6), d.int(-12, 12), d.int(1, 6), d.int(-12, 12)
    if not b or not e:
        raise Redraw
    if kind == 0:
        k = d.int(2, 12)
        shown, code, p = (
            f"{k}({term(a, v)} {signed(b)})",
            f"{k} * ({a} * {v} {signed(b)})",
            poly_mul([k], [a, b]),
        )
    elif kind == 1:
        shown, code, p = (
            f"({term(a, v)} {signed(b)})^2",
            f"({a} * {v} {signed(b)})**2",
            poly_mul([a, b], [a, b]),
        )
    else:
        shown, code, p = (
            f"({term(a, v)} {signed(b)})({term(c, v)} {signed(e)})",
            f"({a} * {v} {signed(b)}) * ({c} * {v} {signed(e)})",
            poly_mul([a, b], [c, e]),
        )
    ask = d.say(
        "=Expand {e}.",
        "=Expand and simplify {e}.",
        "=Multiply out {e}.",
        "[What is|Find] the expansion of {e}[?|]",
        "Write {e} without brackets.",
        "Expand the [product|expression] {e}.",
        "Remove the [brackets|parentheses]: {e}",
        e=shown,
    )
    return Problem(
        ask,
        "Multiply every term with every term.",
        f"from sympy import symbols, expand\n{v} = symbols('{v}')\nprint(expand({code}))",
        poly_code(p, v),
        "The expansion is {box}.",
    )


@family
def factor_quadratic(d: Draw) -> Problem:
    v, r, s = letter(d), d.int(-12, 12), d.int(-12, 12)
    if not r or not s or r == s:
        raise Redraw
    p = poly_mul([1, -r], [1, -s])
    low, high = sorted((-r, -s))
    ask = d.say(
        "=Factor {e}.",
        "=Factor the [expression|quadratic|polynomial|trinomial] {e}.",
        "=Factorize {e}.",
        "Write {e} as a product[ of two factors|].",
        "What is the factorization of {e}?",
        "Factor completely: {e}",
        e=poly_shown(p, v, str(d.pick(["^2", "²"]))),
    )
    return Problem(
        ask,
        "Find two numbers with the right sum and product.",
        f"from sympy import symbols, factor\n{v} = symbols('{v}')\nprint(factor({poly_code(p, v)}))",
        f"({v} {signed(low)})*({v} {signed(high)})",
        "The factored form is {box}.",
    )


@family
def collect_terms(d: Draw) -> Problem:
    v = letter(d)
    k = [d.int(-12, 12) for _ in range(4)]
    if 0 in k or not k[0] + k[2] or k[0] < 0:
        raise Redraw
    shown = f"{term(k[0], v)} {signed(k[1])} {'+' if k[2] > 0 else '-'} {term(abs(k[2]), v)} {signed(k[3])}"
    code = f"{k[0]} * {v} {signed(k[1])} {signed(k[2])} * {v} {signed(k[3])}"
    ask = d.say(
        "=Simplify {e}.",
        "=Simplify the expression {e}.",
        "[Combine|Collect] like terms: {e}",
        "[Combine|Collect] the like terms in {e}.",
        "What is {e} simplified?",
        "Write {e} in simplest form.",
        e=shown,
    )
    return Problem(
        ask,
        f"Add the terms with {v} and the plain numbers separately.",
        f"from sympy import symbols, simplify\n{v} = symbols('{v}')\nprint(simplify({code}))",
        poly_code([k[0] + k[2], k[1] + k[3]], v),
        "The simplified form is {box}.",
    )


@family
def number_riddle(d: Draw) -> Problem:
    x, a, b, kind = d.int(2, 60), d.int(2, 9), d.int(2, 60), d.int(0, 4)
    start = "[I think of a number.|{name} thinks of a number.|Think of a number.|Take a number.]"
    if kind <= 1:
        sign, word = ("+", "[adds|add]") if kind == 0 else ("-", "[subtracts|subtract]")
        c = a * x + b if kind == 0 else a * x - b
        ask = d.say(
            f"{start} [I multiply|{{He}} multiplies|Multiply] it by {{a}} and {word} {{b}}. The result is {{c}}. What is the number?",
            f"{{a}} times a number {'plus' if kind == 0 else 'minus'} {{b}} [is|equals] {{c}}. [What is the number|Find the number].",
            f"[If|When] you multiply a number by {{a}} and {'add' if kind == 0 else 'subtract'} {{b}}, you get {{c}}. What is the number?",
            f"{'The sum of {a} times a number and {b}' if kind == 0 else '{b} less than {a} times a number'} is {{c}}. What is the number?",
            a=a,
            b=b,
            c=c,
        )
        return Problem(
            ask,
            f"Undo the steps: {'subtract' if kind == 0 else 'add'} {b}, then divide by {a}.",
            f"print(({c} {'-' if kind == 0 else '+'} {b}) // {a})",
            str(x),
            "The number is {box}.",
            story=True,
        )
    if kind == 2:
        n = d.int(1, 120)
        ask = d.say(
            "The sum of three consecutive [numbers|integers|whole numbers] is {s}. [What is the smallest|Find the smallest one|What is the first].",
            "Three consecutive [numbers|integers] add up to {s}. What is the smallest?",
            s=3 * n + 3,
        )
        return Problem(
            ask,
            "The numbers are n, n + 1 and n + 2, so 3n + 3 is the sum.",
            f"print(({3 * n + 3} - 3) // 3)",
            str(n),
            "The smallest is {box}.",
            story=True,
        )
    if kind == 3:
        ask = d.say(
            "What number [plus|added to] {b} [is|equals|makes|gives] {c}?",
            "{b} more than a number is {c}. What is the number?",
            "A number increased by {b} is {c}. [Find the number|What is the number].",
            "What must be added to {b} to get {c}?",
            b=b,
            c=x + b,
        )
        return Problem(
            ask,
            f"Subtract {b} from {x + b}.",
            f"print({x + b} - {b})",
            str(x),
            "The number is {box}.",
            story=True,
        )
    ask = d.say(
        "What number [times|multiplied by] {b} [is|equals|gives|makes] {c}?",
        "{b} times a number is {c}. What is the number?",
        "A number multiplied by {b} is {c}. [Find the number|What is the number].",
        "The product of a number and {b} is {c}. What is the number?",
        b=b,
        c=x * b,
    )
    return Problem(
        ask,
        f"Divide {x * b} by {b}.",
        f"print({x * b} // {b})",
        text_of(x),
        "The number is {box}.",
        story=True,
    )
