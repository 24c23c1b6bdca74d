"""Equations and inequalities in one unknown, and systems of two.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .notation import dollars, equation_written, letter, poly_written, signed, term
from .polynomials import poly_code

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
    "[Given {e}, find {v}.|Given {e}, what is {v}?|Given that {e}, determine {v}.]",
    "[Work out|Calculate|Compute|Find] {v}: {e}",
    "The equation is {e}. [What is {v}|Find {v}|Which {v} solves it]?",
    "[Which|What] {v} makes {e} true?",
    "For [which|what] {v} is {e}?",
    "[I need to|I want to|I have to|Let us] solve {e} for {v}.",
    "How do I solve {e}?",
    "{name} [has to solve|is solving] {e}. What [should {he} get for {v}|is {v}|is the solution]?",
    "My [homework|exercise|task] [says|is]: {e}. What is {v}?",
    "Suppose {e}. What [is|must be] {v}?",
    "[Tell me|I want to know] the value of {v} if {e}.",
    "{e}. {v} = ?",
    "Equation: {e}. Unknown: {v}. Solution?",
    "What must {v} be so that {e}?",
    "[Solve|To solve|Exercise]: {e}",
    "On the board [is|stands|there is] the equation {e}. [What is its solution|Solve it].",
    "I am stuck [on|with] the equation {e}. What is {v}?",
    "What is {v} in [the equation|] {e}?",
    "What does {v} equal [if|in|when] {e}?",
    "What is the value of {v} [if|in] {e}?",
    "Determine {v} from {e}.",
    "{e}; {v} = ?",
    "[Solve {e} step by step.|Show me how to solve {e}.]",
    "Let {e}. [What is|Find] {v}",
    "Find every {v} for which {e} holds.",
    "{e} holds for which {v}?",
    "Here is an equation: {e}. Solve it for {v}.",
    "We know that {e}. What is {v}?",
    "To find: {v}. Given: {e}",
)
# Said of an equation with one solution only.
ONE = (
    "Isolate {v} in {e}.",
    "The number {v} [satisfies|fulfils|obeys] {e}. What is {v}?",
    "Find the unknown number {v}: {e}",
    "Which number does {v} stand for in {e}?",
    "{v} is a number with {e}. [Find it|What number is it|Which number is it].",
    "Rearrange {e} to find {v}.",
)
SQUARES = (
    "=Find the roots of {e}.",
    "=Solve the quadratic equation {e}.",
    "What are the [solutions|roots] of {e}?",
    "[Find|Give] all [solutions|roots] of {e}.",
    "[Use the quadratic formula to|By factoring,|By any method,] solve {e}.",
    "Find all [real|] [numbers|values] {v} [with|such that|for which] {e}.",
    "[Find|Determine|What are] the [zeros|roots] of {q}.",
    "Find the zeros of [f|g|h]({v}) = {q}.",
    "For [which|what] values of {v} is {q} equal to [zero|0]?",
    "Where does the graph of [y|f] = {q} [cross|meet] the {v}-axis?",
    "When is {q} = 0?",
    "Which [numbers|values] {v} [solve|satisfy] {e}?",
    "[List|Write down|Tell me] every solution of {e}.",
    "{name} wants all solutions of the quadratic equation {e}. What are they?",
    "Quadratic equation: {e}. Solutions?",
    "The polynomial {q} is zero for which {v}?",
    "If {e}, what can {v} be?",
    "What are the {v}-intercepts of y = {q}?",
)


def solve_code(v: str, equation: str) -> str:
    return f"from sympy import symbols, solve\n{v} = symbols('{v}')\nprint(solve({equation}, {v}))"


@family
def linear_equation(d: Draw) -> Problem:
    v, a, x = letter(d), d.int(1, d.pick([9, 15, 15, 40])), d.int(-15, d.pick([30, 30, 120]))
    b = d.int(-40, 60) if d.chance(0.85) else d.int(-400, 900)
    kind = d.int(0, 10)
    if b == 0 or (a == 1 and kind >= 3):
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
    elif kind == 8:
        c, e = d.int(1, 12), d.int(-30, 40)
        if c == a:
            raise Redraw
        shown, code, value = (
            f"{a}({v} {signed(b)}) = {term(c, v)} {signed(e)}",
            f"{a} * ({v} {signed(b)}) - ({c} * {v} {signed(e)})",
            Fraction(e - a * b, a - c),
        )
    elif kind == 9:
        c, e = d.int(1, 40), a * (x + b)
        shown, code, value = (
            f"{a}({v} {signed(b)}) + {c} = {e + c}",
            f"{a} * ({v} {signed(b)}) + {c} - ({e + c})",
            Fraction(x),
        )
    elif kind == 10:
        shown, code, value = f"{v}/{a} = {b}", f"{v} / {a} - ({b})", Fraction(a * b)
    else:
        c = d.int(-30, 60)
        shown, code, value = f"{b} - {term(a, v)} = {c}", f"{b} - {a} * {v} - ({c})", Fraction(b - c, a)
    if d.chance(0.06) and kind <= 3:
        left, right = shown.split(" = ")
        shown = f"{right} = {left}"
    return Problem(
        d.say(*SOLVE, *ONE, e=equation_written(d, shown), v=v),
        f"Bring everything to one side and solve for {v}.",
        solve_code(v, code),
        str(value),
        f"So {v} is {{box}}.",
    )


@family
def quadratic_equation(d: Draw) -> Problem:
    v, top = letter(d), int(str(d.pick([9, 12, 12, 25])))
    a, r, s = int(str(d.pick([1, 1, 1, 1, 2, 3, 5]))), d.int(-top, top), d.int(-top, top)
    b, c = -a * (r + s), a * r * s
    if not b and not c:
        raise Redraw
    if d.chance(0.25) and c:
        shown = f"{poly_written(d, [a, b, 0], v)} = {-c}"
    else:
        shown = f"{poly_written(d, [a, b, c], v)} = 0"
    ask = d.say(
        *SOLVE,
        *SQUARES,
        e=dollars(d, shown.replace(" ", "") if " " not in shown.split(" = ")[0] else shown),
        q=poly_written(d, [a, b, c], v),
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
    u, w = str(d.pick(["xy", "xy", "xy", "ab", "mn", "pq", "uv"]))
    p, q = a * x + b * y, c * x + e * y

    def line(k: int, m: int, r: int) -> str:
        return f"{term(k, u)} {'+' if m > 0 else '-'} {term(abs(m), w)} = {r}"

    first, second = line(a, b, p), line(c, e, q)
    if d.chance(0.12):
        first, second = first.replace(" ", ""), second.replace(" ", "")
    elif d.chance(0.06):
        first, second = f"${first}$", f"${second}$"
    ask = d.say(
        "=Solve the system {e} and {f}.",
        "=Solve {e} and {f}.",
        "=Solve the system of equations: {e}, {f}.",
        "=Solve: {e}, {f}.",
        "[Find {u} and {w} if {e} and {f}.|What are {u} and {w} if {e} and {f}?]",
        "{e}, {f}. Find {u} and {w}.",
        "Solve the simultaneous equations {e} and {f}.",
        "[Given|Given that] {e} and {f}, find {u} and {w}.",
        "If {e} and {f}, what are {u} and {w}?",
        "Find the pair ({u}, {w}) that [satisfies|solves] both {e} and {f}.",
        "Where do the lines {e} and {f} [intersect|meet|cross]?",
        "[Find|What is] the [intersection|common point|point of intersection] of the lines {e} and {f}.",
        "Two equations hold: {e} and {f}. What are {u} and {w}?",
        "Equation 1: {e}. Equation 2: {f}. [Solve for {u} and {w}|Find {u} and {w}].",
        "Determine {u} and {w} so that {e} and {f}.",
        "What is the solution of the [linear|] system {e}; {f}?",
        "The numbers {u} and {w} satisfy {e} and {f}. [What are they|Find them].",
        "I have two equations, {e} and {f}. What are {u} and {w}?",
        "[Solve|Work out] the pair of equations {e}, {f} for {u} and {w}.",
        "{name} [has to solve|solves] {e} and {f} together. What [pair|solution] should {he} get?",
        "[Use elimination|Use substitution|Use any method] to solve {e} and {f}.",
        "For which pair ({u}, {w}) do both {e} and {f} hold?",
        "{e}; {f}. {u} and {w}?",
        "Suppose {e} and also {f}. [Work out|Compute|Find] {u} and {w}.",
        "Tell me {u} and {w} when {e} and {f}.",
        "Which values of {u} and {w} make {e} and {f} true at the same time?",
        e=first,
        f=second,
        u=u,
        w=w,
    )
    return Problem(
        ask,
        "Give both equations to sympy.",
        f"from sympy import symbols, solve\n{u}, {w} = symbols('{u} {w}')\ns = solve([{a} * {u} {signed(b)} * {w} - ({p}), {c} * {u} {signed(e)} * {w} - ({q})], [{u}, {w}])\nprint((s[{u}], s[{w}]))",
        f"({x}, {y})",
        f"So ({u}, {w}) is {{box}}.",
    )


@family
def linear_inequality(d: Draw) -> Problem:
    v, a, b, c, sign = (
        letter(d),
        d.int(2, 12),
        d.int(-20, d.pick([30, 30, 90])),
        d.int(-30, d.pick([60, 60, 200])),
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
        "Solve for {v}: {e}",
        "What is the solution of [the inequality|] {e}?",
        "[Find|Give|Determine] the solution [set|] of {e}.",
        "[Which|What] values of {v} satisfy {e}?",
        "If {e}, what can be said about {v}?",
        "Given {e}, what do we know about {v}?",
        "[Which|What] numbers {v} make {e} true?",
        "Isolate {v} in the inequality {e}.",
        "Inequality: {e}. Solution for {v}?",
        "[I need to|I have to|Help me|Please] solve the inequality {e}.",
        "{name} is asked for all {v} with {e}. What [is the answer|should {he} write]?",
        "When is {e} true?",
        "Rearrange {e} for {v}.",
        "The number {v} [obeys|satisfies] {e}. Solve [this|the] inequality.",
        "How do I solve {e}?",
        "{e}, solve for {v}.",
        "Solve: {e}",
        "Describe all solutions of {e}.",
        "[Tell me|I want to know] which {v} satisfy {e}.",
        "Suppose {e}. [Solve for {v}|What does that say about {v}].",
        "How [large|small|big] can {v} be if {e}? Solve the inequality.",
        "The inequality {e} holds for which {v}?",
        "Work out {v}: {e}",
        "[Where|For what {v}] does {e} hold?",
        "Bring {v} to one side in {e}.",
        e=equation_written(d, shown),
        v=v,
    )
    return Problem(
        ask,
        f"Move {b} to the other side and divide by {a}; {a} is positive, so the sign stays.",
        f"from fractions import Fraction\nbound = Fraction({c} - ({b}), {a})\nprint('{v} {sign}', bound)",
        f"{v} {sign} {bound}",
        "The solution is {box}.",
    )
