"""Backward questions: one number of an exercise is hidden as x, its answer is told, x is asked for.

Any family with a formula over its numbers gets this for nothing: the family is drawn twice from the same
seed, once plain and once with the number masked. sympy solves for x; an equation without exactly one
solution is refused.
"""

from __future__ import annotations

import random
import re

from .problem import REGISTRY, Draw, Problem, Redraw

TAIL = "If we know the answer to the above question is {n}, what is the value of the unknown variable x?"


def backward(name: str, seed: float, held_words: bool, held_names: bool) -> Problem:
    def drawn(mask: str) -> tuple[Draw, Problem]:
        d = Draw(random.Random(seed), name, held_words, held_names, mask)
        return d, REGISTRY[name](d)

    d, plain = drawn("")
    used = [f for f in re.findall(r"\{(\w+)\}", plain.expr) if f in d.slots]
    if not used:
        raise Redraw
    mask = random.Random(seed + 1).choice(used)
    ask = drawn(mask)[1].ask
    if not re.search(r"(?<![A-Za-z])x(?![A-Za-z])", ask):
        raise Redraw
    value = str(d.slots[mask])
    formula = plain.expr.format(**{**d.slots, mask: "x"})
    head = "from sympy import symbols, solve, nsimplify\nx = symbols('x')\n"
    code = f"{head}print(solve(nsimplify({formula} - {plain.answer}), x))"
    return Problem(
        f"{ask} {TAIL.format(n=plain.answer)}",
        f"With the unknown x the answer is {formula}, and it must be {plain.answer}. Solve for x.",
        code,
        value,
        "The value of x is {box}.",
        story=False,
    )
