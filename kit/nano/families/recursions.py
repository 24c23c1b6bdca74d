"""Sequences by their rule: the next number, Fibonacci numbers, simple recursions."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .sequences import ordinal


@family
def next_term(d: Draw) -> Problem:
    a, k, q, m = d.int(1, d.pick([40, 40, 300])), d.int(2, d.pick([15, 15, 60])), d.int(2, 4), d.int(3, 6)
    up = d.chance(0.65)
    v = [a + i * k if up else a * q**i for i in range(m)]
    ask = d.say(
        "=What is the next [number|term] in the sequence {s}, ...?",
        "=What comes next: {s}, ...?",
        "[Find|Give] the next [number|term]: {s}, ...",
        "[Continue|Complete] the [pattern|sequence]: {s}, ?",
        "Which number follows in {s}, ...?",
        "{s}, ___",
        "What is the next number? {s}, ...",
        "[Which|What] number comes after {w} in the [pattern|sequence|row] {s}, ...?",
        "The [pattern|sequence|list] is {s}. What [comes|is] next?",
        "Fill in the blank: {s}, ___",
        "Look at the numbers {s}. [Which|What] number should come next?",
        "{name} writes the numbers {s}. If {he} goes on in the same way, what is the next number?",
        "If the pattern {s} goes on, what is the next [number|term]?",
        "[Find|Determine|Work out] the missing number at the end: {s}, __",
        "[I need|Tell me|Can you tell me] the number that follows {s}",
        "The numbers {s} follow a rule. [Which|What] number is next?",
        "How does the sequence {s}, ... go on? Give one more number.",
        "A sequence begins with {s}. Find the term after {w}.",
        "[Houses|Lockers|Seats] in a row have the numbers {s}. What is the number of the next one?"
        if up
        else "A number of cells was counted as {s}. What is the next count if it grows in the same way?",
        "Given {s}, find the next term.",
        "Next number in the series {s}?",
        s=", ".join(map(str, v)),
        w=str(v[-1]),
    )
    code = f"v = {v}\nprint(v[-1] + v[1] - v[0])" if up else f"v = {v}\nprint(v[-1] * v[1] // v[0])"
    return Problem(
        ask,
        f"The difference is always {k}." if up else f"Each number is {q} times the one before.",
        code,
        str(a + m * k if up else a * q**m),
        "The next number is {box}.",
    )


@family
def fibonacci(d: Draw) -> Problem:
    n = d.int(3, 60)
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    ask = d.say(
        "=What is the {nth} Fibonacci number?",
        "[Find|Calculate] the {nth} [Fibonacci number|term of the Fibonacci sequence].",
        "[Find|What is] the Fibonacci number F({n})[.|?]",
        "[Compute|Work out|Tell me|Give] the {nth} number [of|in] the Fibonacci sequence 1, 1, 2, 3, 5, ...",
        "What is the {nth} number in 1, 1, 2, 3, 5, 8, ...?",
        "Fibonacci number {n} = ?",
        "[Which|What] number stands at place {n} of the Fibonacci [sequence|numbers]?",
        "The Fibonacci sequence starts 1, 1, 2, 3. What is its {nth} term?",
        "Each term is the sum of the two before, starting with 1, 1. What is the {nth} term?",
        "If F(1) = F(2) = 1 and F(n) = F(n-1) + F(n-2), what is F({n})?",
        "Let F(1) = 1, F(2) = 1 and F(n+2) = F(n+1) + F(n). [Find|Compute|Determine] F({n}).",
        "How large is the {nth} Fibonacci number?",
        "[I need|I want to know] the {nth} Fibonacci number.",
        "{name} writes down the Fibonacci numbers 1, 1, 2, 3, 5 and so on. What is the {nth} number {he} writes?",
        "[In the Fibonacci sequence, what is term number {n}?|In the Fibonacci sequence, find term number {n}.]",
        "Fibonacci sequence, term {n}?",
        "Starting with 1 and 1, every number is the sum of the last two. Find the {nth} number.",
        "Given the Fibonacci numbers F(1) = 1, F(2) = 1, F(3) = 2, find F({n}).",
        "Find F_{n}, the {nth} Fibonacci number.",
        "Pairs of rabbits multiply like the Fibonacci numbers 1, 1, 2, 3, 5, ... by month. How many pairs are there in month {n}?",
        "F({n}) in the Fibonacci sequence?",
        "What is F({n}) if F is the Fibonacci sequence?",
        "Compute Fibonacci number {n}.",
        "In the list 1, 1, 2, 3, 5, 8, ... each number is the sum of the two before it. Which number is the {nth}?",
        "Calculate fib({n}).",
        "Leonardo's sequence is 1, 1, 2, 3, 5 and so on. Find its {nth} number.",
        nth=ordinal(n),
        n=str(n),
    )
    return Problem(
        ask,
        "Each Fibonacci number is the sum of the two before.",
        f"a, b = 0, 1\nfor i in range({n}):\n    a, b = b, a + b\nprint(a)",
        str(a),
        "The number is {box}.",
    )


@family
def recursion(d: Draw) -> Problem:
    a, q, k, n = d.int(1, d.pick([12, 12, 40])), d.int(1, 4), d.int(-5, d.pick([12, 12, 30])), d.int(3, 10)
    if not k:
        raise Redraw
    value = Fraction(a)
    for _ in range(n - 1):
        value = q * value + k
    add = f"+ {k}" if k > 0 else f"- {-k}"
    factor = "" if q == 1 else str(q)
    change = f"{'add' if k > 0 else 'subtract'} {abs(k)}"
    rule = change if q == 1 else f"multiply the term before by {q} and {change}"
    ask = d.say(
        "=A sequence has a(1) = {a} and a(n+1) = {r}. [What is|Find] a({n})[.|?]",
        "Let a(1) = {a} and a(n+1) = {r}. Find a({n}).",
        "If a(1) = {a} and a(n+1) = {r}, what is a({n})?",
        "Given a(1) = {a} and a(n+1) = {r}, [find|compute|determine] a({n}).",
        "[Find|Compute|What is] a({n}) if a(1) = {a} and a(n+1) = {r}[.|?]",
        "A sequence is defined by a_1 = {a} and a_(n+1) = {t}. [What is|Find|Calculate] a_{n}[?|.]",
        "Let a_1 = {a} and a_(n+1) = {t}. Find a_{n}.",
        "a_1 = {a}, a_(n+1) = {t}, a_{n} = ?",
        r"Let $a_1 = {a}$ and $a_{{m}} = {t}$. Find $a_{n}$.",
        "Starting from a(1) = {a}, the rule is a(n+1) = {r}. Which number is a({n})?",
        "The first term of a sequence is {a}. To get the next term, {rule}. What is the {nth} term?",
        "A sequence begins with {a}. Rule for the next term: {rule}. [What is term {n}|Find the {nth} term].",
        "What is the {nth} term of a sequence that starts with {a} if for each new term you {rule}?",
        "Suppose x(1) = {a} and x(n+1) = {x}. [Work out|Find|Calculate] x({n}).",
        "The sequence a is given by the recursion a(n+1) = {r} with a(1) = {a}. [Evaluate|Find] a({n}).",
        "{name} follows the rule a(n+1) = {r} from a(1) = {a}. What is a({n})?",
        "Recursion: a(n+1) = {r}. Start: a(1) = {a}. Value of a({n})?",
        "[I need|Tell me|I want to know] a({n}) when a(1) = {a} and a(n+1) = {r}.",
        "For a(1) = {a} and a(n) = {p}, what is a({n})?",
        "If a_1 = {a} and a_n = {o}, find a_{n}.",
        "a(1) = {a}, a(n+1) = {r}; find a({n}).",
        "Compute term {n} of the sequence with a(1) = {a} and a(n+1) = {r}.",
        "Start with {a}. Then {rule} again and again. What is the {nth} number?",
        "With a(1) = {a}, apply a(n+1) = {r} until you reach a({n}). What is it?",
        "How large is a({n}) if a(n+1) = {r} and a(1) = {a}?",
        "Use a(n+1) = {r} and a(1) = {a} to find a({n}).",
        a=str(a),
        r=f"{factor}a(n) {add}",
        x=f"{factor}x(n) {add}",
        p=f"{factor}a(n-1) {add}",
        t=f"{factor}a_n {add}",
        o=f"{factor}a_(n-1) {add}",
        m="n+1",
        rule=rule,
        n=str(n),
        nth=ordinal(n),
    )
    return Problem(
        ask,
        "Apply the rule again and again.",
        f"a = {a}\nfor i in range({n} - 1):\n    a = {q} * a {'+' if k > 0 else '-'} {abs(k)}\nprint(a)",
        str(value),
        "The value is {box}.",
    )
