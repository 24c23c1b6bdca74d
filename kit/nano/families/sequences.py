"""Arithmetic and geometric sequences, Fibonacci numbers, simple recursions."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


@family
def arithmetic_sequence(d: Draw) -> Problem:
    a, k, n, total = d.int(-10, 40), d.int(-8, 15), d.int(5, 100), d.chance(0.3)
    if not k:
        raise Redraw
    shown = ", ".join(str(a + i * k) for i in range(d.int(3, 5)))
    if total:
        ask = d.say(
            "=What is the sum of the first {n} terms of the [arithmetic|] sequence {s}, ...?",
            "[Find|Calculate] the sum of the first {n} terms of {s}, ...",
            "An arithmetic sequence starts with {a} and has [common|] difference {k}. What is the sum of the first {n} terms?",
            s=shown,
            n=str(n),
            a=str(a),
            k=str(k),
        )
        return Problem(
            ask,
            f"The difference is {k}. Add the terms.",
            f"a = {a}\nd = {k}\nprint(sum(a + i * d for i in range({n})))",
            str(n * a + k * n * (n - 1) // 2),
            "The sum is {box}.",
        )
    ask = d.say(
        "=What is the {nth} term of the [arithmetic|] sequence {s}, ...?",
        "=[Find|Calculate] the {nth} term of [the arithmetic sequence|the sequence|] {s}, ...",
        "An arithmetic sequence starts with {a} and has [common|] difference {k}. [What is|Find] the {nth} term[.|?]",
        "The sequence {s}, ... goes on [like this|in the same way]. What is [its {nth} term|number {n}]?",
        "The first term of an arithmetic sequence is {a}, the common difference is {k}. What is term {n}?",
        s=shown,
        n=str(n),
        nth=ordinal(n),
        a=str(a),
        k=str(k),
    )
    return Problem(
        ask,
        f"The first term is {a} and the difference is {k}.",
        f"a = {a}\nd = {k}\nprint(a + ({n} - 1) * d)",
        str(a + (n - 1) * k),
        "The term is {box}.",
    )


@family
def geometric_sequence(d: Draw) -> Problem:
    a, q, n, total = d.int(1, 12), d.int(2, 5), d.int(3, 10), d.chance(0.3)
    shown = ", ".join(str(a * q**i) for i in range(3))
    if total:
        ask = d.say(
            "=What is the sum of the first {n} terms of the geometric sequence {s}, ...?",
            "A geometric sequence starts with {a} and has ratio {q}. What is the sum of the first {n} terms?",
            s=shown,
            n=str(n),
            a=str(a),
            q=str(q),
        )
        return Problem(
            ask,
            f"The ratio is {q}. Add the terms.",
            f"a = {a}\nq = {q}\nprint(sum(a * q**i for i in range({n})))",
            str(a * (q**n - 1) // (q - 1)),
            "The sum is {box}.",
        )
    ask = d.say(
        "=What is the {nth} term of the [geometric|] sequence {s}, ...?",
        "=[Find|Calculate] the {nth} term of [the geometric sequence|the sequence] {s}, ...",
        "A geometric sequence starts with {a} and has [common|] ratio {q}. [What is|Find] the {nth} term[.|?]",
        "A [number|colony] of {a} [bacteria|cells] grows {q} times as large every hour. It is counted at the start as count 1. What is count {n}?",
        s=shown,
        n=str(n),
        nth=ordinal(n),
        a=str(a),
        q=str(q),
    )
    return Problem(
        ask,
        f"The first term is {a} and the ratio is {q}.",
        f"a = {a}\nq = {q}\nprint(a * q**({n} - 1))",
        str(a * q ** (n - 1)),
        "The term is {box}.",
    )


@family
def next_term(d: Draw) -> Problem:
    a, k, q, m = d.int(1, 40), d.int(2, 15), d.int(2, 4), d.int(3, 6)
    up = d.chance(0.65)
    v = [a + i * k if up else a * q**i for i in range(m)]
    ask = d.say(
        "=What is the next [number|term] in the sequence {s}, ...?",
        "=What comes next: {s}, ...?",
        "[Find|Give] the next [number|term]: {s}, ...",
        "[Continue|Complete] the [pattern|sequence]: {s}, ?",
        "Which number follows in {s}, ...?",
        s=", ".join(map(str, v)),
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
    n = d.int(3, 40)
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    ask = d.say(
        "=What is the {nth} Fibonacci number?",
        "[Find|Calculate] the {nth} [Fibonacci number|term of the Fibonacci sequence].",
        "[Find|What is] the Fibonacci number F({n})[.|?]",
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
    a, q, k, n = d.int(1, 12), d.int(1, 4), d.int(-5, 12), d.int(3, 10)
    if not k:
        raise Redraw
    value = Fraction(a)
    for _ in range(n - 1):
        value = q * value + k
    step = ("" if q == 1 else str(q)) + "a(n) " + (f"+ {k}" if k > 0 else f"- {-k}")
    ask = d.say(
        "=A sequence has a(1) = {a} and a(n+1) = {r}. [What is|Find] a({n})[.|?]",
        "Let a(1) = {a} and a(n+1) = {r}. Find a({n}).",
        "If a(1) = {a} and a(n+1) = {r}, what is a({n})?",
        a=str(a),
        r=step,
        n=str(n),
    )
    return Problem(
        ask,
        "Apply the rule again and again.",
        f"a = {a}\nfor i in range({n} - 1):\n    a = {q} * a {'+' if k > 0 else '-'} {abs(k)}\nprint(a)",
        str(value),
        "The value is {box}.",
    )
