"""One exercise, drawn, run and checked: the program's output must equal the answer the family worked out
without it.

Which side of the three splits an exercise is on is decided here and nowhere else: held-out numbers by a hash
of the program, held-out patterns, names, things and families by the lists of `split`. Training never sees any
of them.
"""

from __future__ import annotations

import random
from dataclasses import replace
from enum import Enum
from functools import cache
from typing import Optional

from . import families  # noqa: F401  registers them
from .boxed import box, same
from .debugging import AGAIN, broken
from .executor import TIMED_OUT, Runner
from .fobar import backward
from .hashing import fraction_of
from .problem import NEVER_TRAINED, REGISTRY, Draw, Problem, Redraw
from .protocol import Bug, Solution, clip
from .reword import matches, reword
from .wording import CURRENCIES, in_currency, roughen

HELD_NUMBERS = 0.06
FOBAR_SHARE = 0.09
TRANSFORMED = 0.35  # of the backward questions, those whose answer is told in place of the question
DEBUG_SHARE = 0.17
FORCED = 0.3  # of the failed first programs, those that were right
FORCED_ERRORS = (
    TIMED_OUT,
    "MemoryError:",
    "RecursionError: maximum recursion depth exceeded",
    "KeyboardInterrupt:",
    "RuntimeError: the interpreter was stopped",
)
OTHER_CURRENCY = 0.25
TRIES = 400

# The questions people type first are drawn more often.
POPULAR = [
    "percent_of",
    "sale_price",
    "price_with_tax",
    "bill_with_tip",
    "two_numbers",
    "order_of_operations",
    "fraction_of_number",
    "linear_equation",
    "quadratic_equation",
    "greatest_common_divisor",
    "cost_of_many",
    "distance",
    "speed",
    "mean",
    "gains_and_losses",
    "groups_then_change",
    "two_kinds",
    "rectangle",
    "derivative",
    "share_in_ratio",
    "what_percent",
    "groups",
    "share_equally",
    "altogether",
    "compare",
    "system_of_two",
    "evaluate_expression",
    "convert",
    "decimals",
    "no_exercise",
]
# Their scenes have the most to say.
TOLD = (".amounts", ".chains", ".changes", ".equal_groups", ".relations")
WEIGHT = {"gains_and_losses": 3.0, "gains_and_losses_in_one": 2.5, "percent_of": 2.5, "sale_price": 2.5}


class Split(Enum):
    TRAIN = "train"
    NUMBERS = "new-numbers"
    WORDINGS = "new-wordings"
    FAMILY = "new-family"


def weight(name: str) -> float:
    return WEIGHT.get(name, 2.0 if name in POPULAR or REGISTRY[name].__module__.endswith(TOLD) else 1.0)


def families_of(split: Split) -> list[str]:
    return [n for n in REGISTRY if (n in NEVER_TRAINED) == (split is Split.FAMILY)]


@cache
def weighted(split: Split) -> tuple[list[str], list[float]]:
    pool = families_of(split)
    return pool, [weight(n) for n in pool]


def numbers_held(family: str, code: str) -> bool:
    """Whether these numbers are kept out of training. Names do not enter: the program holds only numbers."""
    return fraction_of(f"numbers:{family}:{code}") < HELD_NUMBERS


def reworded(ask: str, avoid: list[str]) -> str:
    """Another form of the question, or the same. The text is its own source of chance: the forms of one draw
    do not shift the next, so the held-out sets stay as they are when rewording changes."""
    other = reword(ask, random.Random(ask))
    return ask if matches(other, avoid) else other


def propose(rng: random.Random, split: Split, family: str = "", fobar: bool = False) -> tuple[str, Problem]:
    """A question on the wanted side of the splits, not yet run. Raises Redraw if none turns up."""
    pool, weights = weighted(split)
    for _ in range(TRIES):
        name = family or rng.choices(pool, weights)[0]
        held_words, held_names = split is Split.WORDINGS, split is not Split.TRAIN
        try:
            if fobar:
                problem = backward(name, rng.random(), held_words, held_names, rng.random() < TRANSFORMED)
            else:
                draw = Draw(random.Random(rng.random()), name, held_words, held_names)
                problem = REGISTRY[name](draw)
                if split is Split.TRAIN and not problem.told:
                    problem = replace(problem, ask=reworded(problem.ask, draw.avoid))
        except Redraw:
            continue
        free = split in (Split.FAMILY, Split.WORDINGS) or not problem.code
        if free or numbers_held(name, problem.code) == (split is Split.NUMBERS):
            return ("backward_" if fobar else "") + name, problem
    raise Redraw(family)


class Rejected(Exception):
    """The program's output was not the answer, so the exercise is dropped and counted."""

    def __init__(self, name: str, problem: Problem, printed: str) -> None:
        super().__init__(f"{name}: {problem.ask!r} expects {problem.answer}, got {printed!r}\n{problem.code}")
        self.expected, self.printed = problem.answer, printed


def solution(
    rng: random.Random, split: Split, runner: Runner, family: str = "", fobar: bool = False, bug: bool = False
) -> Solution:
    """A checked solution. Raises Rejected or Redraw."""
    name, problem = propose(rng, split, family, fobar)
    if not problem.code:
        return Solution(roughen(problem.ask, rng, False), "", name, problem.think, "", "", "")
    ran = runner.run(problem.code)
    if not ran.ok or not same(ran.text, problem.answer):
        raise Rejected(name, problem, ran.text.strip())
    found = None
    if bug:
        found = failure(problem.code, runner, rng)
    boxed = box(problem.answer)
    ask, end = problem.ask, problem.end
    if "$" in ask and "$x" not in ask and (problem.story or problem.told) and rng.random() < OTHER_CURRENCY:
        form = rng.choice(CURRENCIES)
        ask, end = in_currency(ask, form), in_currency(end, form)
    return Solution(
        roughen(ask, rng, problem.story),
        boxed,
        name,
        problem.think,
        problem.code,
        clip(ran.text),
        end.replace("{box}", f"$\\boxed{{{boxed}}}$"),
        found,
    )


def failure(code: str, runner: Runner, rng: random.Random) -> Optional[Bug]:
    """A first program that failed: mostly a broken one with its real error line, sometimes the right one that
    was told of an error all the same (out of time, out of memory, a line of another program): it is written
    once more."""
    variant = broken(code, rng)
    failed = runner.run(variant[0]) if variant else None
    if not variant or not failed or failed.ok:
        return None
    if rng.random() < FORCED:
        return Bug(code, rng.choice((clip(failed.text), *FORCED_ERRORS)), AGAIN)
    return Bug(variant[0], clip(failed.text), variant[1])


def any_solution(rng: random.Random, split: Split, runner: Runner, debug: bool = False) -> Solution:
    """One training-like draw: mostly forward, some backward, some with a failed first program."""
    fobar = split is not Split.FAMILY and rng.random() < FOBAR_SHARE
    return solution(rng, split, runner, fobar=fobar, bug=debug and rng.random() < DEBUG_SHARE)
