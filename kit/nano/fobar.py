"""Backward questions: one number of an exercise is hidden as x, its answer is told, x is asked for: as a
sentence after the question (FOBAR), or in place of the question (BF-Trans).

Any family with a formula over its numbers gets this for nothing: the family is drawn twice from the same
seed, once plain and once with the number masked. sympy solves for x; an equation without exactly one
solution is refused.
"""

from __future__ import annotations

import random
import re

from .problem import REGISTRY, Draw, Problem, Redraw
from .reword import SENTENCES

ASKED = (
    "What is x?", "Find x.", "What is the value of x?", "Find the value of x.", "Which number is x?", "Calculate x.",
    "What number does x stand for?", "Determine x.", "How large is x?", "Solve for x.", "Work out the unknown number x.",
)  # fmt: skip
_HIDDEN = re.compile(r"(?<![A-Za-z])x(?![A-Za-z])")
_ASKS = re.compile(r".*\?$|(?:Find|Calculate|Compute|Determine|Work out|Give|Tell|Say|Count|Add)\b")
TAIL = "If we know the answer to the above question is {n}, what is the value of the unknown variable x?"


def backward(
    name: str, seed: float, held_words: bool, held_names: bool, transformed: bool = False
) -> Problem:
    def drawn(mask: str) -> tuple[Draw, Problem]:
        d = Draw(random.Random(seed), name, held_words, held_names, mask)
        return d, REGISTRY[name](d)

    d, plain = drawn("")
    used = [f for f in re.findall(r"\{(\w+)\}", plain.expr) if f in d.slots]
    if not used:
        raise Redraw
    rng = random.Random(seed + 1)
    mask = rng.choice(used)
    ask = drawn(mask)[1].ask
    if not _HIDDEN.search(ask):
        raise Redraw
    value = str(d.slots[mask])
    formula = plain.expr.format(**{**d.slots, mask: "x"})
    head = "from sympy import symbols, solve, nsimplify\nx = symbols('x')\n"
    code = f"{head}print(solve(nsimplify({formula} - {plain.answer}, rational=True), x))"
    return Problem(
        told_instead(ask, plain, rng) if transformed else f"{ask} {TAIL.format(n=plain.answer)}",
        f"With the unknown x the answer is {formula}, and it must be {plain.answer}. Solve for x.",
        code,
        value,
        "The value of x is {box}.",
        story=False,
        told=True,
    )


def told_instead(ask: str, plain: Problem, rng: random.Random) -> str:
    """The exercise with its answer told where it asked for it. Raises Redraw where the question holds the
    facts."""
    sentences = SENTENCES.split(ask)
    facts = [s for s in sentences if not _ASKS.match(s)]
    if len(facts) != len(sentences) - 1 or not any(_HIDDEN.search(s) for s in facts):
        raise Redraw
    asked = next(s for s in sentences if _ASKS.match(s))
    if re.search(r"\d", asked) or _HIDDEN.search(asked):
        raise Redraw
    return " ".join([*facts, plain.end.replace("{box}", plain.answer), rng.choice(ASKED)])
